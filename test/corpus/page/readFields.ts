import type { FieldControl } from './CorpusPage'
import { readPath } from './readPath'

/** Chromium's own reading of the page, behind a flag the test starts it with. */
type Computed = Element & { computedName: string; computedRole: string }

const wholeRoles = new Set([
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
  'spinbutton',
  'listbox',
  'group',
  'radiogroup',
  'button',
])

/** Every field that is drawn, with the names of what stands for it as a whole. */
export function readFields(place: Element): FieldControl[] {
  return [...place.querySelectorAll<HTMLElement>('[data-field]')].map((field) => {
    const id = field.dataset.field ?? ''
    const control = place.querySelector<HTMLElement>(`[id="${id}"]`)
    const candidates = [field.getAttribute('role') === 'group' ? field : null, control]
    const names = candidates.flatMap((candidate) => {
      if (candidate === null) return []
      const { computedName, computedRole } = candidate as unknown as Computed
      return wholeRoles.has(computedRole) && isShown(candidate) ? [computedName] : []
    })
    return { path: readPath(id), names, isMasked: control !== null && isMasked(control) }
  })
}

function isMasked(control: HTMLElement): boolean {
  const security = getComputedStyle(control).getPropertyValue('-webkit-text-security')
  return (control as HTMLInputElement).type === 'password' || (security !== '' && security !== 'none')
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility()
}
