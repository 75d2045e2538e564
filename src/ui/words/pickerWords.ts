import type { Formatters } from './Formatters'

export function pickerWords(_format: Formatters) {
  return {}
}
