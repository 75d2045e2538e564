import { createElement } from 'react'
import type { EndUserActionResult } from '../components/EndUserActions'
import { callHost } from '../domain/callHost'
import { createShadowMount } from './createShadowMount'
import { WidgetApp } from './WidgetApp'
import type { WidgetOptions } from './WidgetOptions'

export type DialogControl = {
  show(): void
  /** Hides it and tells the host `closed`. What the person typed stays for the next `show`. */
  hide(): void
  update(options: Partial<WidgetOptions>): void
  /** Takes away every node, listener and style. Tells nobody. */
  destroy(): void
}

export type DialogOptions = {
  options: WidgetOptions
  /** Hears after the host was told `closed`. */
  onHidden?: (() => void) | undefined
  /** Hears of saved sources in the form of the official widget. */
  onAction?: ((action: EndUserActionResult) => void) | undefined
}

/** The journey in a modal dialog at the end of the page's body. */
export function createDialog({ options, onHidden, onAction }: DialogOptions): DialogControl {
  const host = document.createElement('div')
  document.body.append(host)
  const shadow = createShadowMount(host)
  let current = options
  let shown = false
  let journey = 0
  let finished = false
  let alive = true

  function draw() {
    if (!alive) return
    const onEvent: WidgetOptions['onEvent'] = (event) => {
      // `hide` says it once for every way of closing.
      if (event.type !== 'closed') current.onEvent?.(event)
    }
    shadow.render(
      createElement(WidgetApp, {
        options: { ...current, onEvent },
        container: shadow.element,
        onAction,
        dialog: { shown, journey, onDismiss: control.hide, onDone: () => (finished = true) },
      }),
    )
  }

  const control: DialogControl = {
    show() {
      if (shown) return
      shown = true
      if (finished) journey += 1
      finished = false
      draw()
    },
    hide() {
      if (!shown || !alive) return
      shown = false
      draw()
      callHost(current.onEvent, { type: 'closed' })
      onHidden?.()
    },
    update(changes) {
      current = { ...current, ...changes }
      draw()
    },
    destroy() {
      if (!alive) return
      alive = false
      shadow.destroy()
      host.remove()
    },
  }
  draw()
  return control
}
