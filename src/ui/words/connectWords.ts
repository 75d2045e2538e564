import type { Formatters } from './Formatters'

/** How a journey ended; see the journey's own steps. */
type Result = 'connected' | 'connected_without_streams' | 'streams_saved' | 'settings_saved'

export function connectWords(format: Formatters) {
  return {
    flowLabel: 'Data sources',
    stepsLabel: 'Steps',
    stepConnector: 'Connector',
    stepConfigure: 'Configure',
    stepStreams: 'Streams',
    stepSources: 'Sources',
    stepEdit: 'Edit',
    titleConnector: 'Choose a connector',
    titleConfigure: (connector: string) => `Connect ${connector}`,
    titleConfigureUnnamed: 'Connect a source',
    titleEdit: (source: string) => `Edit ${source}`,
    titleEditUnnamed: 'Edit source',
    titleStreams: 'Choose what to sync',
    helpStreams: (source: string) => `The streams of ${source} that you tick are kept up to date.`,
    titleSources: 'Connected sources',
    titleDone: (result: Result, source: string | undefined) => {
      const name = source ?? 'Your source'
      return result === 'streams_saved' || result === 'settings_saved'
        ? `${name} is up to date`
        : `${name} is connected`
    },
    doneText: (result: Result) =>
      ({
        connected: 'Its streams are set up, and their data is on its way. There is nothing more to do here.',
        connected_without_streams: 'No stream is chosen, so nothing is synced yet. You can choose streams at any time.',
        streams_saved: 'Your changes to its streams are saved and count from the next sync on.',
        settings_saved: 'Your changes to its settings are saved and count from the next sync on.',
      })[result],
    saved: (source: string) => `${source} is saved.`,
    chooseStreams: 'Choose streams',
    addAnother: 'Connect another source',
    manageSources: 'Manage sources',
    manageSourcesCount: (count: number) => `Manage sources (${format.number(count)})`,
    skipStreams: 'Skip for now',
  }
}

/** The section that these words are, for `useWords`. */
export const connectSection = { name: 'connect', english: connectWords } as const
