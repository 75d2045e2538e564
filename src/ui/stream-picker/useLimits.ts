'use client'
import { useState } from 'react'
import { checkLimits, platformLimits } from '../../headless/stream-selection/checkLimits'
import type { SelectionStore, SelectionSummary } from '../../headless/stream-selection/createSelectionStore'
import type { LimitMetersProps } from './LimitMeters'

export type LimitOptions = {
  maxStreams?: number | undefined
  maxFields?: number | undefined
  showLimits?: boolean | undefined
}

/** What the selection asks of the platform, as of the drawing that `summary` caused. */
export function useLimits(store: SelectionStore, summary: SelectionSummary, options: LimitOptions) {
  const { maxStreams = platformLimits.streams, maxFields = platformLimits.fields, showLimits = false } = options
  const [refused, setRefused] = useState<SelectionSummary>()
  const { wanted, stored } = store.usage()
  const check = checkLimits(wanted, stored, { streams: maxStreams, fields: maxFields })
  const meters: LimitMetersProps = { check, isAlwaysShown: showLimits, isRefused: refused === summary }
  return {
    meters,
    /** Whether nothing may be sent at present; it is then said why. */
    refuses(): boolean {
      if (check.isHeldBack) setRefused(summary)
      return check.isHeldBack
    },
  }
}
