'use client'
import { type ReactNode, useId } from 'react'

/** A label above its control. */
export function BulkField({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="airbyte-stream-picker-bulk-field">
      <label htmlFor={id} className="airbyte-stream-picker-bulk-label">
        {label}
      </label>
      {children(id)}
    </div>
  )
}
