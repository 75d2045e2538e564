import type { ReactNode } from 'react'

/** For tables that are wider than a narrow window: they scroll by themselves, and the page does not. */
export function Wide({ children }: { children: ReactNode }) {
  return <div style={{ overflowX: 'auto' }}>{children}</div>
}
