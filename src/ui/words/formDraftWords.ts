import type { Formatters } from './Formatters'

/** Words about changes that were not saved. Part of the section `sourceForm`. */
export function formDraftWords(format: Formatters) {
  return {
    draftRestored: 'Your unsaved changes are still here',
    discardDraft: 'Discard them',
    sourceChanged: 'This source was changed meanwhile',
    /** `hasMore`: others changed as well. */
    sourceChangedFields: (labels: readonly string[], hasMore: boolean) =>
      `Changed by somebody else: ${format.list(hasMore ? [...labels, 'more'] : labels)}.`,
    sourceChangedHelp:
      'This form shows what it was before. Saving it replaces the newer settings; loading them gives up what you entered here.',
    showStored: 'Load the newer settings',
  }
}
