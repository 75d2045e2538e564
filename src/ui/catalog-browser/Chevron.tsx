'use client'
import { ChevronRight } from 'lucide-react'

export type ChevronProps = {
  /** What a press does. */
  label: string
  isOpen: boolean
  /** Left out, the place stays empty. */
  isShown?: boolean
}

/** Opens and closes its row; the grid hears of the press. Out of the tab order: arrow keys do the same. */
export function Chevron({ label, isOpen, isShown = true }: ChevronProps) {
  if (!isShown) return <span className="airbyte-catalog-browser-chevron" />
  return (
    <button
      type="button"
      className="airbyte-catalog-browser-chevron"
      data-part="chevron"
      tabIndex={-1}
      aria-label={label}
      data-open={isOpen || undefined}
    >
      <ChevronRight size={16} strokeWidth={1.5} aria-hidden />
    </button>
  )
}
