import { CircleAlert, Info, Lock, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

const icons = { danger: CircleAlert, warning: TriangleAlert, info: Info, locked: Lock } as const

export type NoteProps = {
  tone: keyof typeof icons
  id?: string | undefined
  /** Where the note is a cell of its row. */
  role?: 'gridcell' | undefined
  children: ReactNode
}

/** A line about a stream: what is wrong, what to mind, why it is so, who has decided. */
export function Note({ tone, children, ...place }: NoteProps) {
  const Icon = icons[tone]
  return (
    <div {...place} className="airbyte-stream-picker-note" data-tone={tone}>
      <Icon size={14} strokeWidth={1.5} aria-hidden />
      <span>{children}</span>
    </div>
  )
}
