'use client'
import type { ButtonHTMLAttributes, ReactNode } from 'react'

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
  variant?: 'primary' | 'secondary' | 'plain' | 'danger' | undefined
  size?: 'regular' | 'icon' | undefined
  /** Shown as unavailable, yet focusable, and its press does nothing: say near it why. */
  unavailable?: boolean | undefined
  children: ReactNode
}

/** A button that never submits a form unless told to. */
export function Button({ variant = 'secondary', size, unavailable, className, onClick, type, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      className={className ? `airbyte-button-root ${className}` : 'airbyte-button-root'}
      data-variant={variant}
      data-size={size}
      aria-disabled={unavailable || undefined}
      onClick={(event) => {
        if (unavailable) event.preventDefault()
        else onClick?.(event)
      }}
    />
  )
}
