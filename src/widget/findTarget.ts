import { EmbeddedError } from '../domain/errors'

/** The element meant by an element or a selector. `caller` is what the developer wrote. */
export function findTarget(target: Element | string, caller: string): Element {
  if (typeof target !== 'string') return target
  const found = document.querySelector(target)
  if (found !== null) return found
  throw new EmbeddedError(
    'context_missing',
    `${caller} found no element for "${target}", so there is no place to show anything. ` +
      'Check the selector, and call it once that element is in the page.',
  )
}
