import type { Stream } from '../../domain/catalog'
import type { StreamConfig } from '../../domain/streamConfig'
import type { BulkLookup } from './planBulk'

/** A configuration that stands for all those that agree with it in what was asked. */
export type PresentValue = { config: StreamConfig; count: number }

/** What the picked streams have now, most common first. More than one: they differ. */
export function presentValues(
  look: Pick<BulkLookup, 'getEntry'>,
  streams: readonly Stream[],
  readValue: (config: StreamConfig) => unknown,
): PresentValue[] {
  const found = new Map<string, PresentValue>()
  for (const { name } of streams) {
    const { config } = look.getEntry(name)
    if (config === undefined) continue
    const key = JSON.stringify(readValue(config))
    const known = found.get(key)
    if (known) known.count += 1
    else found.set(key, { config, count: 1 })
  }
  return [...found.values()].sort((left, right) => right.count - left.count)
}
