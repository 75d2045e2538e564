import type { Stream } from '../../domain/catalog'
import type { StreamIndex } from '../catalog-filter/indexStreams'
import { type SelectionEntry, streamOfConfig } from './readEntry'

type PickedLookup = { getEntry(name: string): SelectionEntry; getIndex(): StreamIndex }

/** The picked ones among some streams: of several with one name, the one that its configuration is about. */
export function pickedStreams(look: PickedLookup, streams: readonly Stream[]): Stream[] {
  const picked: Stream[] = []
  for (const name of new Set(streams.map((stream) => stream.name))) {
    const { config } = look.getEntry(name)
    const stream = config && streamOfConfig(look.getIndex().named(name), config)
    if (stream) picked.push(stream)
  }
  return picked
}
