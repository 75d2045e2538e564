'use client'
import { useState } from 'react'
import type { Stream } from '../../domain/catalog'
import type { StreamIndex } from '../../headless/catalog-filter/indexStreams'

/**
 * The streams of a grid, those of before while there are none: a grid that stays, out of sight, keeps what is open in it, and
 * its rows are there at once when the next key press finds streams again. Those of another catalog are not kept.
 */
export function useKeptStreams(streams: readonly Stream[], index: StreamIndex): readonly Stream[] {
  const [last, setLast] = useState({ streams, index })
  const isEmpty = streams.length === 0
  if (!isEmpty && (last.streams !== streams || last.index !== index)) setLast({ streams, index })
  return isEmpty && last.index === index ? last.streams : streams
}
