import { createElement } from 'react'
import { createShadowMount } from './createShadowMount'
import { WidgetApp } from './WidgetApp'
import type { WidgetOptions } from './WidgetOptions'

/** The journey in a page, to be changed and taken away again. */
export type Widget = {
  /** Lays new options over the present ones. What the person has typed or ticked stays. */
  update(options: Partial<WidgetOptions>): void
  /** Ends requests in flight and takes away every node, listener and style. */
  unmount(): void
}

/** The journey in the flow of the page, in the shadow root of `host`. */
export function createInline(host: HTMLElement, options: WidgetOptions): Widget {
  const shadow = createShadowMount(host)
  let current = options
  let mounted = true
  const draw = () => shadow.render(createElement(WidgetApp, { options: current, container: shadow.element }))
  draw()
  return {
    update(changes) {
      if (!mounted) return
      current = { ...current, ...changes }
      draw()
    },
    unmount() {
      if (!mounted) return
      mounted = false
      shadow.destroy()
    },
  }
}
