import type { Formatters } from './Formatters'

export function sourceListWords(_format: Formatters) {
  return {}
}
