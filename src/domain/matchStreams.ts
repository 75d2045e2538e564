import type { Catalog, Stream } from './catalog'
import { fieldPaths } from './fieldPaths'
import { foldText } from './foldText'

export type MatchStreamsOptions = {
  /** A word may also be in the path of a field, such as `address.city`. */
  fields?: boolean | undefined
}

/** The names of one catalog, folded once; fields only when somebody asks for them. By place in the catalog. */
type FoldedCatalog = { names: readonly string[]; fields?: readonly string[] }

const folded = new WeakMap<Catalog, FoldedCatalog>()

/**
 * The streams whose name, written with its namespace, holds every word of a text, whatever the case and the accents. An
 * empty text matches all. This is the plain-words search; `compileFilter` is for JMESPath.
 */
export function matchStreams(text: string, catalog: Catalog, { fields = false }: MatchStreamsOptions = {}): Stream[] {
  const words = wordsOf(text)
  if (words.length === 0) return catalog.streams
  const known = readCatalog(catalog, fields)
  return catalog.streams.filter((_, at) => {
    const name = known.names[at] ?? ''
    return words.every((word) => name.includes(word) || (fields && known.fields?.[at]?.includes(word)))
  })
}

/** The first field of a stream that holds a word which the stream's name does not; undefined when the name holds them all. */
export function findMatchedField(text: string, stream: Stream): string[] | undefined {
  const name = foldText(nameOf(stream))
  const missing = wordsOf(text).filter((word) => !name.includes(word))
  if (missing.length === 0) return undefined
  return fieldPaths(stream).find((path) => missing.some((word) => foldText(path.join('.')).includes(word)))
}

function wordsOf(text: string): string[] {
  return foldText(text).split(/\s+/).filter(Boolean)
}

function readCatalog(catalog: Catalog, withFields: boolean): FoldedCatalog {
  const known = folded.get(catalog)
  if (known !== undefined && (!withFields || known.fields !== undefined)) return known
  const names = known?.names ?? catalog.streams.map((stream) => foldText(nameOf(stream)))
  const read = withFields ? { names, fields: catalog.streams.map(foldFields) } : { names }
  folded.set(catalog, read)
  return read
}

/** One text a stream; no word holds a line end, so that none is found across two fields. */
function foldFields(stream: Stream): string {
  return foldText(
    fieldPaths(stream)
      .map((path) => path.join('.'))
      .join('\n'),
  )
}

function nameOf({ name, namespace }: Stream): string {
  return namespace === undefined ? name : `${namespace}.${name}`
}
