import { userEvent } from 'vitest/browser'

/** Types with the browser's own keyboard: the events that user-event makes up do not reach React through a shadow root. */
export async function typeInto(control: HTMLElement, text: string): Promise<void> {
  control.focus()
  await userEvent.keyboard(text)
}
