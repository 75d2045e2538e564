import { checkView } from './checkView'
import { createDialog } from './createDialog'
import type { WidgetOptions } from './WidgetOptions'

/** The journey in a dialog, to be closed and given new tokens. */
export type OpenedDialog = {
  /** Closes the dialog as the person would: focus goes back, the host hears `closed`, nothing is left in the page. */
  close(): void
  /** Gives a new token. What the person has typed or ticked stays. */
  updateToken(token: string): void
  /** Takes the dialog away without an event. */
  destroy(): void
}

/**
 * Opens the journey in a modal dialog over the page. Closing it, by whomever, also takes it out of the page.
 *
 * @throws EmbeddedError `context_missing` when `view` is none of ours.
 */
export function open(options: WidgetOptions): OpenedDialog {
  checkView(options, 'AirbyteEmbedded.open()')
  // Not at once: the close may come from inside React's own work, which a root must not be taken away from.
  const dialog = createDialog({ options, onHidden: () => queueMicrotask(() => dialog.destroy()) })
  dialog.show()
  return {
    close: dialog.hide,
    updateToken: (token) => dialog.update({ token }),
    destroy: dialog.destroy,
  }
}
