import type { Formatters } from './Formatters'

/** Words of the script tag's own frame. */
export function widgetWords(_format: Formatters) {
  return {
    dialogLabel: 'Connect a data source',
  }
}
