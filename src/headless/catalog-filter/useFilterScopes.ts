'use client'
import { useMemo, useState } from 'react'
import type { Stream } from '../../domain/catalog'
import type { StreamIndex } from './indexStreams'

/** What the catalog itself does not know, so that no expression can ask it: which streams are picked, which changed. */
export type FilterScope = 'selected' | 'changed'

/** Which streams belong to a scope. Those left out are not offered. */
export type FilterScopeTests = {
  readonly [Scope in FilterScope]?: ((stream: Stream, index: StreamIndex) => boolean) | undefined
}

export type FilterScopes = {
  offered: readonly FilterScope[]
  /** Those the list is narrowed to, beside what the text asks. */
  chosen: readonly FilterScope[]
  toggle(scope: FilterScope): void
  clear(): void
}

const all: readonly FilterScope[] = ['selected', 'changed']
const none: FilterScopeTests = {}

/**
 * Narrows streams to scopes, beside the text. A stream stays in the list when it leaves its scope, so that nothing vanishes
 * under the pointer, until the streams or a test are others.
 */
export function useFilterScopes(
  streams: readonly Stream[],
  index: StreamIndex,
  tests: FilterScopeTests = none,
): FilterScopes & { streams: readonly Stream[] } {
  const [chosen, setChosen] = useState<readonly FilterScope[]>([])
  const offered = all.filter((scope) => tests[scope] !== undefined)
  const kept = useMemo(() => {
    const asked = chosen.flatMap((scope) => tests[scope] ?? [])
    return asked.length === 0 ? streams : streams.filter((stream) => asked.every((test) => test(stream, index)))
  }, [streams, index, chosen, tests])
  return {
    streams: kept,
    offered,
    chosen: chosen.filter((scope) => offered.includes(scope)),
    toggle: (scope) =>
      setChosen((present) =>
        present.includes(scope) ? present.filter((each) => each !== scope) : [...present, scope],
      ),
    clear: () => setChosen([]),
  }
}
