/** Puts the focus on a field's control, or on the first one in it. Looks inside the form only: it may stand in a shadow root. */
export function focusField(form: HTMLFormElement | null, id: string): void {
  const control = form?.querySelector<HTMLElement>(`[id="${id}"]`)
  const field = form?.querySelector<HTMLElement>(`[data-field="${id}"]`)
  const target = control ?? field?.querySelector<HTMLElement>('input:not([tabindex="-1"]), select, textarea, button')
  target?.focus()
}
