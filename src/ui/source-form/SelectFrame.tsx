import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'

/** A native select with a chevron of ours: the browser's own sits too close to the edge, and differs by platform. */
export function SelectFrame({ children }: { children: ReactNode }) {
  return (
    <div className="airbyte-source-form-select">
      {children}
      <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
    </div>
  )
}
