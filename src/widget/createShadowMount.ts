import { createElement, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from '../ui/primitives/ErrorBoundary'
import styles from '../ui/styles.css?inline'
import widgetStyles from './widget.css?inline'

export type ShadowMount = {
  /** The node React draws into. */
  element: HTMLElement
  render(node: ReactNode): void
  /** Takes away what was drawn, its effects and its styles; the host element stays. */
  destroy(): void
}

/**
 * Draws into an element's shadow root, with the styles as constructable sheets: `style-src` has no say over those, and
 * neither side's rules reach the other. Sheets belong to one document, so each mount makes its own.
 */
export function createShadowMount(host: HTMLElement): ShadowMount {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  shadow.adoptedStyleSheets = [styles, widgetStyles].map((text) => createSheet(host, text))
  const element = host.ownerDocument.createElement('div')
  element.className = 'airbyte-widget-root'
  shadow.append(element)
  const root = createRoot(element)
  return {
    element,
    render: (node) => root.render(createElement(ErrorBoundary, null, node)),
    destroy() {
      root.unmount()
      element.remove()
      shadow.adoptedStyleSheets = []
    },
  }
}

function createSheet(host: HTMLElement, text: string): CSSStyleSheet {
  const sheet = new (host.ownerDocument.defaultView ?? globalThis).CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}
