import type { Formatters } from './Formatters'

export function connectWords(_format: Formatters) {
  return {}
}
