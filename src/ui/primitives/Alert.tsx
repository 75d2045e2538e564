'use client'
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

const icons = { danger: CircleAlert, warning: TriangleAlert, success: CircleCheck, info: Info } as const

export type AlertProps = {
  tone?: keyof typeof icons | undefined
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
  /** `alert` interrupts a screen reader, `status` waits; default by tone. */
  role?: 'alert' | 'status' | 'note' | undefined
}

/** A message in the page: what happened, what is safe, what to do. */
export function Alert({ tone = 'danger', title, children, actions, role }: AlertProps) {
  const Icon = icons[tone]
  return (
    <div
      className="airbyte-alert-root"
      data-tone={tone}
      role={role ?? (tone === 'danger' ? 'alert' : 'status')}
      tabIndex={-1}
    >
      <Icon className="airbyte-alert-icon" size={16} strokeWidth={1.5} aria-hidden />
      <div className="airbyte-alert-title">{title}</div>
      {children !== undefined && <div className="airbyte-alert-body">{children}</div>}
      {actions !== undefined && <div className="airbyte-alert-actions">{actions}</div>}
    </div>
  )
}
