'use client'
import { type ReactNode, useContext, useLayoutEffect, useRef } from 'react'
import { useWords, WordsContext } from '../ui/words/WordsContext'
import { widgetSection } from '../ui/words/widgetWords'

export type WidgetDialogProps = {
  /** Hidden, it keeps what the person typed. */
  shown: boolean
  onDismiss: () => void
  children: ReactNode
}

/**
 * The frame of the journey over a page: the browser's own modal dialog, which traps focus and gives it back. A press beside
 * it does nothing, since that would throw a half-filled form away.
 */
export function WidgetDialog({ shown, onDismiss, children }: WidgetDialogProps) {
  const words = useWords(widgetSection)
  const { isPending } = useContext(WordsContext)
  const element = useRef<HTMLDialogElement>(null)
  // Before the nodes go: the browser gives focus back only for a dialog that is still in the page.
  useLayoutEffect(() => {
    const dialog = element.current
    if (!shown) return
    dialog?.showModal()
    // The browser itself would go to the first button, which closes what was just opened.
    dialog?.querySelector<HTMLElement>('input[type="search"]')?.focus()
    return () => dialog?.close()
  }, [shown])
  return (
    <dialog
      ref={element}
      className="airbyte-root airbyte-widget-dialog"
      aria-label={isPending ? undefined : words.dialogLabel}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onDismiss()
      }}
      onClose={(event) => {
        // Browsers close on a second Escape whatever `cancel` says. Word of a closing comes late: it may be open again by then.
        if (event.target === event.currentTarget && shown && !event.currentTarget.open) onDismiss()
      }}
    >
      <div className="airbyte-widget-body">{children}</div>
    </dialog>
  )
}
