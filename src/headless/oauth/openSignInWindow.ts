/** What the official widget's own window measures. */
const width = 600
const height = 700

/**
 * Opens an empty window in the middle of this one. Has to be called in the click itself, before anything is waited for, or
 * the browser blocks it. Null when it was blocked all the same.
 */
export function openSignInWindow(text: string): Window | null {
  const left = Math.round(window.screenX + (window.outerWidth - width) / 2)
  const top = Math.round(window.screenY + (window.outerHeight - height) / 2)
  const opened = window.open('about:blank', '_blank', `popup,width=${width},height=${height},left=${left},top=${top}`)
  if (opened === null || opened.closed) return null
  // The provider's page must not be able to send this page elsewhere.
  opened.opener = null
  opened.document.title = text
  if (opened.document.body) opened.document.body.textContent = text
  return opened
}
