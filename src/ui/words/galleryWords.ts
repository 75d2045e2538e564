import type { Formatters } from './Formatters'

export function galleryWords(_format: Formatters) {
  return {}
}
