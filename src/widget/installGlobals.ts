import { finishOAuth } from '../components/finishOAuth'
import { AirbyteEmbeddedWidget as Widget } from './AirbyteEmbeddedWidget'
import { defineEmbeddedElement } from './defineEmbeddedElement'
import { mount } from './mount'
import { open } from './open'

/** What the script tag puts on the page's global object. */
export type AirbyteEmbeddedGlobal = {
  readonly mount: typeof mount
  readonly open: typeof open
  /** For the page of `oauthRedirectUrl`. */
  readonly finishOAuth: typeof finishOAuth
}

declare global {
  var AirbyteEmbedded: AirbyteEmbeddedGlobal | undefined
  var AirbyteEmbeddedWidget: typeof Widget | undefined
}

/**
 * Registers the element and the global names. What an earlier copy of the script has registered stays; a node of the page whose
 * id is such a name does not count, though browsers show it under that name.
 */
export function installGlobals(): void {
  defineEmbeddedElement()
  if (typeof globalThis.AirbyteEmbedded?.mount !== 'function') globalThis.AirbyteEmbedded = { mount, open, finishOAuth }
  if (typeof globalThis.AirbyteEmbeddedWidget !== 'function') globalThis.AirbyteEmbeddedWidget = Widget
}
