import type { Formatters } from './Formatters'

/** Words of the script tag's own frame. */
export function widgetWords(_format: Formatters) {
  return {
    dialogLabel: 'Connect a data source',
  }
}

/** The section that these words are, for `useWords`. */
export const widgetSection = { name: 'widget', english: widgetWords } as const
