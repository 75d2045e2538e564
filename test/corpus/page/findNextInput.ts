import { isJsonObject, type JsonValue } from '../../../src/domain/json'
import { valueAt } from '../../../src/domain/sourceForm'
import type { NextInput, Wanted, WantedChoice } from './CorpusPage'
import { readPath } from './readPath'

type Act = NextInput extends infer Each ? (Each extends { path: unknown } ? Omit<Each, 'path'> : never) : never

const move = { do: 'move' } as const
const press = (...keys: string[]) => ({ do: 'press', keys }) as const

/** Looks at what has the focus, as a person would, and says what to do so that the form holds what is wanted. */
export function findNextInput(place: Element, wanted: Wanted): NextInput {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || !place.contains(focused)) return { do: 'lost', path: undefined }
  if (focused instanceof HTMLButtonElement && focused.type === 'submit') return { do: 'submit', path: undefined }
  const field = focused.closest<HTMLElement>('[data-field]')
  if (focused.getAttribute('aria-expanded') === 'false' && focused.matches('.airbyte-source-form-fold-toggle')) {
    return { ...press('Enter'), path: undefined }
  }
  if (field === null) return { ...move, path: undefined }
  const path = readPath(field.dataset.field ?? '')
  return {
    ...actOn(focused, field, valueAt(wanted.config, path), choiceAt(wanted, path, focused.id)),
    path,
    holdsText: (focused as HTMLInputElement).value !== '',
  } as NextInput
}

function choiceAt({ choices }: Wanted, path: readonly (string | number)[], id: string): WantedChoice | undefined {
  const here = choices.filter((choice) => JSON.stringify(choice.path) === JSON.stringify(path))
  return here[id.endsWith('--inner') ? 1 : 0]
}

function actOn(
  focused: HTMLElement,
  field: HTMLElement,
  value: JsonValue | undefined,
  choice: WantedChoice | undefined,
): Act {
  switch (field.dataset.kind) {
    case 'boolean':
      return focused instanceof HTMLInputElement ? tickOnce(focused, value) : move
    case 'select':
      return focused.getAttribute('role') === 'combobox'
        ? search(focused, shownText(value))
        : select(focused, shownText(value))
    case 'one_of':
      return chooseShape(focused, choice)
    case 'tags':
      return enterTags(focused, field, Array.isArray(value) ? value : [])
    case 'choices':
      return tick(focused, Array.isArray(value) ? value : [])
    case 'list':
      return addItems(focused, field, Array.isArray(value) ? value.length : 0)
    case 'map':
      return enterRows(focused, field, isJsonObject(value) ? Object.entries(value) : [])
    default:
      return focused.id === field.dataset.field ? enterText(focused, plainText(value)) : move
  }
}

/** No and no answer look the same: who means no ticks the box and thinks again. */
function tickOnce(focused: HTMLInputElement, value: JsonValue | undefined): Act {
  if (focused.checked !== (value === true)) return press('Space')
  if (value !== false || focused.dataset.entered !== undefined) return move
  focused.dataset.entered = 'no'
  return press('Space', 'Space')
}

function plainText(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** How a value of a list is shown. */
function shownText(value: JsonValue | undefined): string {
  return plainText(value).trim() === '' ? '(empty)' : plainText(value)
}

function enterText(focused: HTMLElement, text: string): Act {
  if (!(focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement)) return move
  if (focused.value === text || (focused.dataset.entered ?? undefined) === text) return move
  focused.dataset.entered = text
  return { do: 'type', text, after: [] }
}

function select(focused: HTMLElement, text: string): Act {
  if (!(focused instanceof HTMLSelectElement)) return move
  const target = [...focused.options].findIndex((option) => option.text.trim() === text.trim())
  return stepTo(focused, target)
}

function stepTo(focused: HTMLSelectElement, target: number): Act {
  const distance = target - focused.selectedIndex
  if (target < 0 || distance === 0) return move
  return press(...Array.from({ length: Math.abs(distance) }, () => (distance > 0 ? 'ArrowDown' : 'ArrowUp')))
}

function search(focused: HTMLElement, text: string): Act {
  if (!(focused instanceof HTMLInputElement)) return move
  const isOpen = focused.getAttribute('aria-expanded') === 'true'
  if (focused.value !== text && !isOpen) return { do: 'type', text, after: [] }
  if (!isOpen) return move
  const active = document.getElementById(focused.getAttribute('aria-activedescendant') ?? '')
  return active?.textContent === text ? press('Enter') : press('ArrowDown')
}

function chooseShape(focused: HTMLElement, choice: WantedChoice | undefined): Act {
  if (choice === undefined) return move
  if (focused instanceof HTMLSelectElement) {
    const options = [...focused.options]
    const named = options.filter((option) => option.text === choice.name)
    const target = named.length === 1 ? named[0] : options.find((option) => option.value === String(choice.index))
    return stepTo(focused, target === undefined ? -1 : options.indexOf(target))
  }
  if (!(focused instanceof HTMLInputElement) || focused.type !== 'radio') return move
  if (focused.labels?.[0]?.textContent !== choice.name) return press('ArrowDown')
  return focused.checked ? move : press('Space')
}

function enterTags(focused: HTMLElement, field: HTMLElement, wanted: readonly JsonValue[]): Act {
  if (!(focused instanceof HTMLInputElement)) return move
  const tags = [...field.querySelectorAll('li > span')].map((tag) => tag.textContent)
  const texts = wanted.map(plainText)
  const isStart = tags.every((tag, index) => tag === texts[index])
  if (!isStart) return press('Backspace', 'Control+A', 'Delete')
  const next = texts[tags.length]
  return next === undefined ? move : { do: 'type', text: next, after: ['Enter'] }
}

function tick(focused: HTMLElement, wanted: readonly JsonValue[]): Act {
  if (!(focused instanceof HTMLInputElement) || focused.type !== 'checkbox') return move
  const isRight = (box: HTMLInputElement) =>
    box.checked === wanted.some((value) => shownText(value) === box.labels?.[0]?.textContent)
  const list = focused.closest('[data-long]')
  if (list === null) return isRight(focused) ? move : press('Space')
  // A long list is one stop of the Tab key; the arrows lead from box to box.
  const boxes = [...list.querySelectorAll('input')]
  const target = boxes.findIndex((box) => !isRight(box))
  if (target < 0) return move
  const steps = target - boxes.indexOf(focused)
  return press(...Array<string>(Math.abs(steps)).fill(steps > 0 ? 'ArrowDown' : 'ArrowUp'), 'Space')
}

function addItems(focused: HTMLElement, field: HTMLElement, wanted: number): Act {
  const items = [...field.querySelectorAll(':scope > * > * > li, :scope > * > * > * > li')].filter(
    (item) => item.parentElement?.closest('[data-field]') === field,
  )
  if (focused.hasAttribute('data-add')) return items.length < wanted ? press('Enter') : move
  const isRemove = focused.getAttribute('aria-label')?.startsWith('Remove') === true
  return isRemove && items.length > wanted ? press('Enter') : move
}

function enterRows(focused: HTMLElement, field: HTMLElement, wanted: readonly [string, JsonValue][]): Act {
  const rows = [...field.querySelectorAll('.airbyte-source-form-map-row')]
  const row = focused.closest('.airbyte-source-form-map-row')
  if (row === null) return rows.length < wanted.length ? press('Enter') : move
  if (!(focused instanceof HTMLInputElement)) return move
  const [key = '', value] = wanted[rows.indexOf(row)] ?? []
  return enterText(focused, focused === row.querySelector('input') ? key : plainText(value))
}
