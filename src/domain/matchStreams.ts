import type { Catalog, Stream } from './catalog'

/**
 * The streams whose name, written with its namespace, holds every word of a text, whatever the case. An empty text
 * matches all. This is the plain-words search; `compileFilter` is for JMESPath.
 */
export function matchStreams(text: string, catalog: Catalog): Stream[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return catalog.streams
  return catalog.streams.filter((stream) => {
    const name = (stream.namespace === undefined ? stream.name : `${stream.namespace}.${stream.name}`).toLowerCase()
    return words.every((word) => name.includes(word))
  })
}
