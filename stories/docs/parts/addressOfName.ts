import { reference } from 'virtual:api-reference'
import { referencePages } from '../reference/referencePages'

/** Where a page of the reference is, within Storybook. */
export function addressOfPage(page: string): string {
  return `?path=/docs/reference-${titleOf(page).toLowerCase().replaceAll(' ', '-')}--docs`
}

export function titleOf(page: string): string {
  return referencePages[page]?.title ?? page
}

/** Where a name is described: in its own entry, else in the package's root. */
export function addressOfName(name: string, entry: string): string | undefined {
  for (const wanted of [entry, '.']) {
    for (const [page, sections] of Object.entries(reference)) {
      const isHere = sections.some(
        (section) => section.entry === wanted && section.names.some((each) => each.name === name),
      )
      if (isHere) return `${addressOfPage(page)}#${name}`
    }
  }
  return undefined
}
