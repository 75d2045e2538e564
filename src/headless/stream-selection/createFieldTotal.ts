import type { Stream } from '../../domain/catalog'
import { countFields } from '../../domain/countFields'

/** How many fields the streams of one side of a selection have together. */
export type FieldTotal = {
  /** The stream, or what the catalog says of it, changed. Costs nothing until the total is asked for. */
  note(name: string): void
  total(): number
}

/**
 * Counts each stream once and again only after it was noted, so that a tick costs what its own stream costs. Fields at the top
 * of a record count: they are what the platform lets one select. `streamOf`: undefined for a stream that does not count.
 */
export function createFieldTotal(streamOf: (name: string) => Stream | undefined): FieldTotal {
  const noted = new Set<string>()
  const counted = new Map<string, number>()
  let sum = 0

  return {
    note(name) {
      noted.add(name)
    },
    total() {
      for (const name of noted) {
        const stream = streamOf(name)
        const count = stream ? countFields(stream) : 0
        sum += count - (counted.get(name) ?? 0)
        if (count > 0) counted.set(name, count)
        else counted.delete(name)
      }
      noted.clear()
      return sum
    },
  }
}
