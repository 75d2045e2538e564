import { within } from '@testing-library/react'

/** Queries inside the shadow root of a widget's host element. */
export function shadowScreen(host: Element | null | undefined) {
  const inside = host?.shadowRoot?.firstElementChild
  if (!(inside instanceof HTMLElement)) throw new Error('Nothing is drawn in a shadow root here.')
  return within(inside)
}
