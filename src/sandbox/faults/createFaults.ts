import type { Random } from '../createRandom'
import type { TokenKind } from '../tokens/createTokenMint'

/** Something that goes wrong on purpose, for the requests it fits. */
export type Fault = {
  /** HTTP method; left out: any. */
  method?: string | undefined
  /**
   * Which paths, below `/api/v1`: a regular expression, or text with `*` for one segment and `**` for any number. Left out:
   * any.
   */
  path?: string | RegExp | undefined
  /** A regular expression as text, for faults that are written as JSON. Used in place of `path`. */
  path_pattern?: string | undefined
  /** How many requests that fit pass unharmed before it strikes. Default 0. */
  after?: number | undefined
  /** How often it strikes. Default: always. */
  times?: number | undefined
  /** Chance to strike, 0 to 1, from the sandbox's seed. Default 1. */
  probability?: number | undefined

  /** Milliseconds to wait. Alone, the request is then answered as usual. */
  latency?: number | undefined
  /** Answers with this status, and leaves the store as it is. */
  status?: number | undefined
  /** Body of that answer: JSON, or text as it stands. Left out: an error body of the API. */
  body?: unknown
  /** Content type of a text body. Default `text/html`, as a proxy in between would send. */
  content_type?: string | undefined
  /** `Retry-After` of that answer: seconds, or an HTTP date. */
  retry_after?: number | string | undefined
  /**
   * `drop` ends the connection without an answer; `lose` does so too, but only after the work was done; `hang` never answers,
   * until the caller gives up.
   */
  connection?: 'drop' | 'lose' | 'hang' | undefined
  /** Ends tokens that are out there before the request is looked at, so that it meets a 401. */
  expire_tokens?: TokenKind | 'all' | undefined
}

/** The faults of one sandbox. */
export type Faults = {
  /** Adds a fault. Earlier ones go first; one request meets one fault. Returns the way to take it away. */
  add(fault: Fault): () => void
  clear(): void
  /** The fault that strikes this request, if any, counted as having struck. */
  strike(request: { method: string; path: string }): Fault | undefined
}

type Active = { fault: Fault; fits: (path: string) => boolean; seen: number; struck: number }

export function createFaults(random: Random): Faults {
  let active: Active[] = []

  return {
    add(fault) {
      const entry: Active = { fault, fits: createPathTest(fault), seen: 0, struck: 0 }
      active.push(entry)
      return () => {
        active = active.filter((other) => other !== entry)
      }
    },

    clear() {
      active = []
    },

    strike({ method, path }) {
      for (const entry of active) {
        const { fault } = entry
        if (fault.method && fault.method.toUpperCase() !== method) continue
        if (!entry.fits(path) || entry.struck >= (fault.times ?? Number.POSITIVE_INFINITY)) continue
        entry.seen += 1
        if (entry.seen <= (fault.after ?? 0)) continue
        if (random.next() >= (fault.probability ?? 1)) continue
        entry.struck += 1
        return fault
      }
      return undefined
    },
  }
}

function createPathTest({ path, path_pattern }: Fault): (path: string) => boolean {
  if (path_pattern !== undefined) return (candidate) => new RegExp(path_pattern).test(candidate)
  if (path === undefined) return () => true
  // A `g` flag would make the answer depend on the request before.
  const pattern =
    typeof path === 'string' ? globPattern(path) : new RegExp(path.source, path.flags.replace(/[gy]/g, ''))
  return (candidate) => pattern.test(candidate)
}

function globPattern(glob: string): RegExp {
  const source = glob
    .split(/(\*\*|\*)/)
    .map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('')
  return new RegExp(`^${source}/?$`)
}
