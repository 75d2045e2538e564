import type { Formatters } from '../../Formatters'
import type { widgetWords as english } from '../../widgetWords'
import type { Translated } from '../Translated'

export function widgetWords(_format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    dialogLabel: 'ربط مصدر بيانات',
  }
}
