'use client'
import { X } from 'lucide-react'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { commonSection } from '../words/commonWords'
import { useWords } from '../words/WordsContext'
import { Button } from './Button'

export type DialogProps = {
  title: string
  onClose: () => void
  /** `small` suits a question, the default suits a list. */
  size?: 'regular' | 'small' | undefined
  children: ReactNode
  /** Actions at the foot; the last one is the primary one. */
  foot?: ReactNode
}

/**
 * A modal dialog, open for as long as it is mounted. The browser's own element: it sits in the top layer, traps and gives
 * back focus, closes on Escape, and needs no portal, so it works inside a shadow root.
 */
export function Dialog({ title, onClose, size, children, foot }: DialogProps) {
  const words = useWords(commonSection)
  const titleId = useId()
  const element = useRef<HTMLDialogElement>(null)
  // Before the element leaves the page: only then does the browser give focus back.
  useLayoutEffect(() => {
    const dialog = element.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={element}
      className="airbyte-dialog-root"
      data-size={size}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget && isOutside(event)) onClose()
      }}
    >
      <div className="airbyte-dialog-head">
        <h2 id={titleId} className="airbyte-dialog-title">
          {title}
        </h2>
        <Button variant="plain" size="icon" aria-label={words.close} onClick={onClose}>
          <X size={16} strokeWidth={1.5} aria-hidden />
        </Button>
      </div>
      {/* In the tab order, since it may scroll and hold nothing else to focus. */}
      <div className="airbyte-dialog-body" role="group" aria-labelledby={titleId} tabIndex={0}>
        {children}
      </div>
      {foot !== undefined && <div className="airbyte-dialog-foot">{foot}</div>}
    </dialog>
  )
}

function isOutside(event: React.MouseEvent<HTMLElement>): boolean {
  const box = event.currentTarget.getBoundingClientRect()
  return event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom
}
