import type { ReactNode } from 'react'

export type ChipProps = { tone?: 'neutral' | 'accent' | 'warning' | undefined; children: ReactNode }

/** A fact in one or two words. */
export function Chip({ tone, children }: ChipProps) {
  return (
    <span className="airbyte-chip-root" data-tone={tone}>
      {children}
    </span>
  )
}
