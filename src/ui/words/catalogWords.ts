import type { Formatters } from './Formatters'

export function catalogWords(_format: Formatters) {
  return {}
}
