import type { EmbeddedEvent } from '../domain/events'
import { createInline, type Widget } from './createInline'
import { type AttributeName, attributeNames, readAttribute } from './elementAttributes'
import type { WidgetOptions } from './WidgetOptions'

/** Name of the `CustomEvent` the element sends; its `detail` is the `EmbeddedEvent`. It bubbles and crosses shadow roots. */
export const embeddedEventName = 'airbyte-embedded:event'

const propertyNames = [
  'token',
  'getToken',
  'organizationId',
  'baseUrl',
  'pathFamily',
  'fetch',
  'locale',
  'translations',
  'messages',
  'colorScheme',
  'density',
  'onEvent',
  'view',
  'sourceTemplateId',
  'sourceId',
  'tags',
  'tagsMode',
  'oauthRedirectUrl',
] as const satisfies readonly (keyof WidgetOptions)[]

/**
 * Registers `<airbyte-embedded>`, unless the page has it already: a script that is loaded twice must not throw. Every option
 * is a property of the element; those that are text are attributes as well. The `token` attribute is read and taken out of
 * the page at once, since other scripts and recorders read attributes; better set the property.
 */
export function defineEmbeddedElement(registry: CustomElementRegistry = customElements): void {
  if (registry.get('airbyte-embedded') === undefined) registry.define('airbyte-embedded', createElementClass())
}

/** Made on demand, since there is no `HTMLElement` to extend on a server. */
function createElementClass(): CustomElementConstructor {
  class EmbeddedElement extends HTMLElement {
    static observedAttributes = attributeNames
    #options: WidgetOptions = {}
    #widget: Widget | undefined
    #scheduled = false

    static {
      for (const name of propertyNames) {
        Object.defineProperty(EmbeddedElement.prototype, name, {
          configurable: true,
          enumerable: true,
          get(this: EmbeddedElement) {
            return this.#options[name]
          },
          set(this: EmbeddedElement, value: unknown) {
            this.#set({ [name]: value })
          },
        })
      }
    }

    connectedCallback() {
      for (const name of propertyNames) this.#takeEarlyProperty(name)
      this.#schedule()
    }

    disconnectedCallback() {
      this.#schedule()
    }

    attributeChangedCallback(name: AttributeName, _before: string | null, value: string | null) {
      if (name === 'token') {
        if (value === null) return
        this.removeAttribute('token')
      }
      this.#set(readAttribute(name, value))
    }

    #set(changes: Partial<WidgetOptions>) {
      this.#options = { ...this.#options, ...changes }
      this.#schedule()
    }

    /** A property set before the script had loaded hides the accessor of the class. */
    #takeEarlyProperty(name: keyof WidgetOptions) {
      if (!Object.hasOwn(this, name)) return
      const value: unknown = Reflect.get(this, name)
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }

    /** Once for all changes of a task; an element that is moved within the page keeps what was typed. */
    #schedule() {
      if (this.#scheduled) return
      this.#scheduled = true
      queueMicrotask(() => {
        this.#scheduled = false
        if (this.isConnected) this.#draw()
        else this.#remove()
      })
    }

    #draw() {
      const options = { ...this.#options, onEvent: (event: EmbeddedEvent) => this.#send(event) }
      if (this.#widget) this.#widget.update(options)
      else this.#widget = createInline(this, options)
    }

    #remove() {
      this.#widget?.unmount()
      this.#widget = undefined
    }

    #send(event: EmbeddedEvent) {
      try {
        this.#options.onEvent?.(event)
      } finally {
        this.dispatchEvent(new CustomEvent(embeddedEventName, { detail: event, bubbles: true, composed: true }))
      }
    }
  }
  return EmbeddedElement
}
