import type { EndUserActionResult } from '../components/EndUserActions'
import type { EmbeddedEvent } from '../domain/events'
import { createDialog, type DialogControl } from './createDialog'
import type { WidgetOptions } from './WidgetOptions'

/** What the official class takes, and every option of the script tag beside it. */
export type AirbyteEmbeddedWidgetOptions = Omit<WidgetOptions, 'onEvent'> & {
  /** Widget token, or scoped token. */
  token: string
  /** Hears the events of the official widget, and all of ours beside them. */
  onEvent?: ((event: EndUserActionResult | EmbeddedEvent) => void) | undefined
}

/**
 * Takes the place of the official widget's class: same constructor, methods and `end_user_action_result` events. Unlike
 * `AirbyteEmbedded.open`, closing keeps what the person typed for the next `open()`, until `destroy()`.
 */
export class AirbyteEmbeddedWidget {
  readonly #dialog: DialogControl

  constructor({ onEvent, ...options }: AirbyteEmbeddedWidgetOptions) {
    this.#dialog = createDialog({
      options: { ...options, onEvent },
      onAction: (action) => onEvent?.(action),
    })
  }

  /** Shows the dialog. */
  open(): void {
    this.#dialog.show()
  }

  /** Gives a new token, for instance after an `error` event with code `token_expired`. Nothing typed is lost. */
  updateToken(token: string): void {
    this.#dialog.update({ token })
  }

  /** Takes the dialog out of the page for good. */
  destroy(): void {
    this.#dialog.destroy()
  }
}
