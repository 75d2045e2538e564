/** Marks the links of the page that is shown. */
export function markCurrent(selector: string): void {
  for (const link of document.querySelectorAll(selector)) link.setAttribute('aria-current', 'page')
}
