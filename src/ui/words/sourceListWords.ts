import type { Formatters } from './Formatters'

export function sourceListWords(format: Formatters) {
  return {
    listLabel: 'Connected sources',
    loading: 'Loading your sources…',
    loadFailed: 'Your sources could not be loaded',
    empty: 'Nothing is connected yet.',
    add: 'Connect a source',
    connectedOn: (date: Date) => `Connected ${format.date(date)}`,
    configureStreams: 'Streams',
    configureStreamsOf: (name: string) => `Streams of ${name}`,
    edit: 'Edit',
    editOf: (name: string) => `Edit ${name}`,
    remove: 'Delete',
    removeOf: (name: string) => `Delete ${name}`,
    confirmTitle: (name: string) => `Delete ${name}?`,
    confirmBody: 'It stops syncing, and its settings and credentials are removed.',
    confirmKept: 'Data that has already been synced stays where it is.',
    confirmAction: 'Delete source',
    keep: 'Keep source',
    removing: 'Deleting…',
    removed: (name: string) => `${name} was deleted.`,
    removeFailed: (name: string) => `${name} could not be deleted`,
    removeFailedHelp: 'It is still connected, and nothing about it has changed. Try again in a moment.',
  }
}

/** The section that these words are, for `useWords`. */
export const sourceListSection = { name: 'sourceList', english: sourceListWords } as const
