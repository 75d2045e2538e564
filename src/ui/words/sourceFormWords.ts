import type { Formatters } from './Formatters'

export function sourceFormWords(_format: Formatters) {
  return {}
}
