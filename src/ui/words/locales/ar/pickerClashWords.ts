import type { Formatters } from '../../Formatters'
import type { pickerClashWords as english } from '../../pickerClashWords'
import type { Translated } from '../Translated'
import { isolated } from './isolated'
import { type Settings, settingsWords } from './streamSettings'

export function pickerClashWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    clashes: (count) =>
      format.plural(count, {
        zero: `تغيّر ${format.number(count)} تدفق من مكان آخر أثناء اختيارك.`,
        one: 'تغيّر تدفق واحد من مكان آخر أثناء اختيارك.',
        two: 'تغيّر تدفقان من مكان آخر أثناء اختيارك.',
        few: `تغيّرت ${format.number(count)} تدفقات من مكان آخر أثناء اختيارك.`,
        many: `تغيّر ${format.number(count)} تدفقًا من مكان آخر أثناء اختيارك.`,
        other: `تغيّر ${format.number(count)} تدفق من مكان آخر أثناء اختيارك.`,
      }),
    clashesHeld: 'لن يُستبدل شيء حتى تقرر أي الإعدادات تُعتمد.',
    clashesDecide: 'اتخاذ القرار',
    clashesTitle: 'تغييرات من مكان آخر',
    clashRow: 'تغيّر من مكان آخر في هذه الأثناء. قرّر في أسفل القائمة أي الإعدادات تُعتمد.',
    clashTheirs: (config: Settings | undefined) => `المحفوظ الآن: ${config ? settingsWords(config) : 'لم يعد يُزامَن'}`,
    clashMine: (config: Settings | undefined) => `اختيارك: ${config ? settingsWords(config) : 'إيقاف المزامنة'}`,
    keepMine: 'اعتماد اختياري',
    takeTheirs: 'اعتماد المحفوظ',
    keepMineOf: (stream) => `اعتماد اختياري في ${isolated(stream)}`,
    takeTheirsOf: (stream) => `اعتماد المحفوظ في ${isolated(stream)}`,
    keepAllMine: 'اعتماد اختياري في الكل',
    takeAllTheirs: 'اعتماد المحفوظ في الكل',
  }
}
