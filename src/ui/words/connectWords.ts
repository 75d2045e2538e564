import type { Formatters } from './Formatters'

export function connectWords(format: Formatters) {
  return {
    flowLabel: 'Connect a source',
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
    titleSources: 'Connected sources',
    titleDone: (source: string) => `${source} is connected`,
    titleDoneUnnamed: 'Your source is connected',
    helpStreams: (source: string) => `Each stream of ${source} that you tick is kept up to date.`,
    doneApplied: 'Its streams are set up. The first sync fetches what is there; after that it only brings what is new.',
    doneWithoutStreams: 'No stream was chosen, so nothing is synced yet. You can choose streams at any time.',
    chooseStreams: 'Choose streams',
    addAnother: 'Connect another source',
    manageSources: 'Manage sources',
    manageSourcesCount: (count: number) => `Manage sources (${format.number(count)})`,
    finish: 'Finish',
    skipStreams: 'Skip for now',
  }
}
