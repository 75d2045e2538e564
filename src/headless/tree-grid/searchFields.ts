import type { KnownFields } from './knownFields'
import type { OpenFields } from './openFields'

export type FoundFields = {
  /** How many match; all of them when nothing is searched for. */
  found: number
  isShown(at: number): boolean
  isExpanded(at: number): boolean
}

const matches = 1
const holdsMatch = 2

/**
 * Which fields are on show. Without a search: those at the top and those below open ones. With one: those that match, at any
 * depth, and what holds them; a match can be opened to see what is in it.
 */
export function searchFields({ fields, keys, parents }: KnownFields, asked: OpenFields): FoundFields {
  const needle = asked.search.trim().toLowerCase()
  const marks = new Uint8Array(fields.length)
  const found = needle === '' ? fields.length : markMatches()
  const shown = new Uint8Array(fields.length)
  const expanded = new Uint8Array(fields.length)
  /** Everything in an opened match is on show, matching or not. */
  const isFree = new Uint8Array(fields.length)

  fields.forEach((field, at) => {
    const parent = parents[at] ?? -1
    if (parent >= 0 && expanded[parent] === 0) return
    const isWanted = needle === '' || marks[at] !== 0 || (parent >= 0 && isFree[parent] === 1)
    if (!isWanted) return
    shown[at] = 1
    const key = keys[at] ?? ''
    const isHolder = ((marks[at] ?? 0) & holdsMatch) !== 0
    const isOpen = field.hasFields && (isHolder ? !asked.closed.has(key) : asked.open.has(key))
    expanded[at] = isOpen ? 1 : 0
    isFree[at] = isOpen && !isHolder ? 1 : 0
  })

  /** By name; by the whole path when the text has a dot. */
  function markMatches(): number {
    const isPath = needle.includes('.')
    let count = 0
    for (let at = fields.length - 1; at >= 0; at -= 1) {
      const path = fields[at]?.path ?? []
      const text = isPath ? path.join('.') : (path.at(-1) ?? '')
      if (text.toLowerCase().includes(needle)) {
        marks[at] = (marks[at] ?? 0) | matches
        count += 1
      }
      const parent = parents[at] ?? -1
      if (marks[at] !== 0 && parent >= 0) marks[parent] = (marks[parent] ?? 0) | holdsMatch
    }
    return count
  }

  return { found, isShown: (at) => shown[at] === 1, isExpanded: (at) => expanded[at] === 1 }
}
