import type { Stream } from '../../domain/catalog'
import type { TemplateCustomization } from '../../domain/sourceTemplate'

/** The streams a filter shows, with a running count of the picked ones among them. */
export type Scope = {
  set(streams: readonly Stream[], customization: TemplateCustomization | null): void
  /** Keeps the count right when one stream is picked or dropped. */
  note(name: string, wasPicked: boolean, isPicked: boolean): void
  /** The present streams, or others in their place. */
  streams(instead?: readonly Stream[] | undefined): readonly Stream[]
  size(): number
  picked(): number
}

/** Counts by name, and only streams that a person may tick. */
export function createScope(isPicked: (name: string) => boolean): Scope {
  let shown: readonly Stream[] = []
  let names = new Set<string>()
  let picked = 0
  return {
    set(streams, customization) {
      shown = streams
      names = new Set()
      picked = 0
      const offered =
        customization?.stream_selection_mode === 'whitelist' ? new Set(customization.stream_whitelist) : undefined
      for (const { name } of streams) {
        if (names.has(name) || offered?.has(name) === false) continue
        names.add(name)
        if (isPicked(name)) picked += 1
      }
    },
    note(name, wasPicked, nowPicked) {
      if (wasPicked !== nowPicked && names.has(name)) picked += nowPicked ? 1 : -1
    },
    streams: (instead) => instead ?? shown,
    size: () => names.size,
    picked: () => picked,
  }
}
