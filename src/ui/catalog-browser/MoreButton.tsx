'use client'
import { Ellipsis } from 'lucide-react'

export type MoreButtonProps = { label: string; isActive: boolean }

/** Opens what else is known of the row; the grid hears of the press. Seen where the pointer or the focus is. */
export function MoreButton({ label, isActive }: MoreButtonProps) {
  return (
    <button
      type="button"
      className="airbyte-catalog-browser-chevron airbyte-catalog-browser-more"
      data-part="more"
      tabIndex={isActive ? 0 : -1}
      aria-haspopup="dialog"
      aria-label={label}
    >
      <Ellipsis size={16} strokeWidth={1.5} aria-hidden />
    </button>
  )
}
