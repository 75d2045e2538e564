import type { FieldType, StreamChange } from '../../../../domain/diffStreams'
import type { catalogDriftWords as english } from '../../catalogDriftWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { arabicCounts } from './arabicCounts'
import { fieldTypeWords } from './fieldTypeWords'
import { quoted } from './isolated'

export function catalogDriftWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { subject, genitive } = arabicCounts(format)
  const fieldType = (type: FieldType) => fieldTypeWords({ ...type, path: [], inList: false, hasFields: false }, format)
  return {
    discoveringAgainLong: 'لا يزال سؤال المصدر جاريًا. تبقى القائمة كما هي حتى يرد.',
    nothingChanged: 'لم يتغيّر شيء منذ آخر سؤال للمصدر.',
    changesSummary({ added, removed, changed }) {
      const first =
        added > 0
          ? subject('newStreams', added)
          : removed > 0
            ? `اختفاء ${genitive('streams', removed)}`
            : `تغيّر ${genitive('streams', changed)}`
      const rest = [
        added > 0 && removed > 0 ? [`اختفاء ${format.number(removed)}`] : [],
        added + removed > 0 && changed > 0 ? [`تغيّر ${format.number(changed)}`] : [],
      ].flat()
      return `${[first, ...rest].join('، ')}.`
    },
    breakingSummary: (count) => {
      const lost = format.plural(count, {
        zero: 'فقد',
        one: 'فقد',
        two: 'فقد',
        few: 'فقدت',
        many: 'فقد',
        other: 'فقد',
      })
      return `${lost} ${subject('streams', count)} مفتاحًا أو مؤشرًا أو طريقة للمزامنة.`
    },
    showChanges: 'عرض التغييرات',
    putChangesAway: 'طيّ التغييرات',
    changesTitle: 'ما الذي تغيّر',
    moreChanges: (count) => `عرض ${format.number(count)} أخرى`,
    changeMark: { stream_added: 'جديد', stream_removed: 'اختفى', stream_changed: 'تغيّر' },
    breakingMark: (change) =>
      change.type === 'primary_key_changed'
        ? 'فُقد المفتاح'
        : change.type === 'sync_modes_changed'
          ? 'فُقد وضع مزامنة'
          : 'فُقد المؤشر',
    streamAdded: 'أصبح المصدر يتيح هذا التدفق.',
    streamRemoved: 'لم يعد المصدر يتيح هذا التدفق.',
    newFieldMark: 'جديد',
    typeMark: (before) => `سابقًا: ${fieldType(before)}`,
    streamChange: (change) => changeWords(change, fieldType),
  }
}

function changeWords(change: StreamChange, fieldType: (type: FieldType) => string): string {
  switch (change.type) {
    case 'field_added':
      return `حقل جديد: ${named(change.path)}`
    case 'field_removed':
      return `اختفى الحقل ${named(change.path)}`
    case 'field_type_changed':
      return `تغيّر نوع الحقل ${named(change.path)} من ${quoted(fieldType(change.before))} إلى ${quoted(fieldType(change.after))}`
    case 'sync_modes_changed':
      return modeWords(change)
    case 'source_cursor_changed':
      return change.after ? 'أصبح المصدر يتولى المؤشر بنفسه' : 'لم يعد المصدر يتولى المؤشر بنفسه'
    case 'cursor_changed':
      return cursorWords(textOf([change.before]), textOf([change.after]))
    case 'primary_key_changed':
      return keyWords(textOf(change.before), textOf(change.after))
  }
}

function modeWords({ before, after }: Extract<StreamChange, { type: 'sync_modes_changed' }>): string {
  const had = (mode: (typeof before)[number]) => before.includes(mode)
  const has = (mode: (typeof before)[number]) => after.includes(mode)
  return [
    had('incremental') && !has('incremental') && 'لم تعد مزامنته التزايدية ممكنة',
    had('full_refresh') && !has('full_refresh') && 'لم تعد قراءته كاملًا ممكنة',
    !had('incremental') && has('incremental') && 'أصبحت مزامنته التزايدية ممكنة',
    !had('full_refresh') && has('full_refresh') && 'أصبحت قراءته كاملًا ممكنة',
  ]
    .filter((part) => part !== false)
    .join('؛ ')
}

function cursorWords(before: string, after: string): string {
  if (after === '') return `اختفى المؤشر ${before}`
  if (before === '') return `أصبح المصدر يحدّد مؤشرًا: ${after}`
  return `تغيّر المؤشر من ${before} إلى ${after}`
}

function keyWords(before: string, after: string): string {
  if (after === '') return `اختفى المفتاح الأساسي ${before}`
  if (before === '') return `أصبح المصدر يحدّد مفتاحًا أساسيًا: ${after}`
  return `تغيّر المفتاح الأساسي من ${before} إلى ${after}`
}

function textOf(paths: readonly string[][]): string {
  return paths
    .filter((path) => path.length > 0)
    .map(named)
    .join(' + ')
}

function named(path: readonly string[]): string {
  return quoted(path.join('.'))
}
