import type { Catalog, Stream } from './catalog'
import { fieldPaths } from './fieldPaths'
import { type FilterSteps, nextSliceSize } from './filter/filterSteps'
import { foldText } from './foldText'

export type MatchStreamsOptions = {
  /** A word may also be in the path of a field, such as `address.city`. */
  fields?: boolean | undefined
}

/** Texts of one catalog by place, each folded when it is first looked at. Fields only when somebody asks for them. */
type FoldedCatalog = { names: (string | undefined)[]; fields: (string | undefined)[] }

const folded = new WeakMap<Catalog, FoldedCatalog>()

/** Streams looked at before the clock is. */
const firstSlice = 64

/**
 * The streams whose name, written with its namespace, holds every word of a text, whatever the case and the accents. An
 * empty text matches all. This is the plain-words search; `compileFilter` is for JMESPath.
 */
export function matchStreams(text: string, catalog: Catalog, options?: MatchStreamsOptions): Stream[] {
  const steps = matchStreamsInSteps(text, catalog, options)
  for (;;) {
    const step = steps.next(0)
    if (step.done) return step.value
  }
}

/** The same bit by bit: reading the fields of 50,000 streams for the first time takes a third of a second. */
export function* matchStreamsInSteps(
  text: string,
  catalog: Catalog,
  { fields = false }: MatchStreamsOptions = {},
): FilterSteps<Stream[]> {
  const words = wordsOf(text)
  const { streams } = catalog
  if (words.length === 0) return streams
  const known = foldedOf(catalog)
  const found: Stream[] = []
  let size = firstSlice
  for (let at = 0; at < streams.length; size = nextSliceSize(size, yield 0)) {
    for (const end = Math.min(at + size, streams.length); at < end; at += 1) {
      const stream = streams[at]
      if (stream !== undefined && holdsAll(stream, at)) found.push(stream)
    }
  }
  return found.length === streams.length ? streams : found

  function holdsAll(stream: Stream, at: number): boolean {
    const name = known.names[at] ?? foldText(nameOf(stream))
    known.names[at] = name
    for (const word of words) {
      if (!name.includes(word) && !(fields && fieldsOf(stream, at).includes(word))) return false
    }
    return true
  }

  function fieldsOf(stream: Stream, at: number): string {
    const text = known.fields[at] ?? foldFields(stream)
    known.fields[at] = text
    return text
  }
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

function foldedOf(catalog: Catalog): FoldedCatalog {
  const { length } = catalog.streams
  const known = folded.get(catalog) ?? { names: new Array(length), fields: new Array(length) }
  folded.set(catalog, known)
  return known
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
