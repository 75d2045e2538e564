'use client'
import { useCallback, useState } from 'react'
import type { Stream } from '../../domain/catalog'
import type { SelectionStore } from '../../headless/stream-selection/createSelectionStore'
import { locksOf } from '../../headless/stream-selection/selectionLocks'
import type { StreamRange } from '../catalog-browser/useGridRange'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'

/** Ticks and unticks one stream, a range, or all that are shown; each as one step, and never what is not on offer. */
export function usePicks(store: SelectionStore, shown: readonly Stream[], isFrozen: boolean) {
  const words = useWords(pickerSection)
  const [said, setSaid] = useState('')
  const toggle = useCallback(
    (stream: Stream) => {
      if (isFrozen || !isOpen(store, stream)) return
      store.dispatch({ type: isPicked(store, stream) ? 'untick' : 'tick', streams: [stream] })
    },
    [store, isFrozen],
  )
  const setAll = useCallback(
    (wanted: boolean) => {
      store.dispatch({ type: wanted ? 'tick' : 'untick', streams: shown.filter((stream) => isOpen(store, stream)) })
    },
    [store, shown],
  )
  const setRange = useCallback(
    ({ streams, from, to, isExtending }: StreamRange) => {
      if (isFrozen) return
      const wanted = isExtending ? isPicked(store, from) : !isPicked(store, to)
      const turned = streams.filter((stream) => isPicked(store, stream) !== wanted && isOpen(store, stream))
      store.dispatch({ type: wanted ? 'tick' : 'untick', streams: turned })
      const { picked } = store.getSummary()
      setSaid(wanted ? words.rangeTicked(turned.length, picked) : words.rangeUnticked(turned.length, picked))
    },
    [store, isFrozen, words],
  )
  /** `said`: what became of the last range, for those who do not see it. */
  return { toggle, setAll, setRange, said }
}

function isPicked(store: SelectionStore, { name }: Stream): boolean {
  return store.getEntry(name).config !== undefined
}

function isOpen(store: SelectionStore, stream: Stream): boolean {
  return locksOf(stream, store.customization()).tick === undefined
}
