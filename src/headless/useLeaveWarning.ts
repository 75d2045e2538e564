'use client'
import { useCommitEffect } from './useCommitEffect'

/** Has the browser ask before the page is left, for as long as `isBusy`. Its words are the browser's own. */
export function useLeaveWarning(isBusy: boolean): void {
  // With what is drawn, so that nobody is asked once the screen says that all is done.
  useCommitEffect(() => {
    if (!isBusy) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isBusy])
}
