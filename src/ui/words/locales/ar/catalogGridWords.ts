import type { catalogGridWords as english } from '../../catalogGridWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { arabicCounts } from './arabicCounts'
import { fieldTypeWords } from './fieldTypeWords'
import { isolated, isolatedPath } from './isolated'

export function catalogGridWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { subject, genitive } = arabicCounts(format)
  return {
    noNamespace: 'بلا مساحة أسماء',
    groupCount: (shown, total) =>
      shown === total ? subject('streams', total) : `${format.number(shown)} من ${genitive('streams', total)}`,
    groupRow: (group, count) => `${isolated(group)}، ${count}`,
    showGroup: (group) => `عرض تدفقات ${isolated(group)}`,
    hideGroup: (group) => `إخفاء تدفقات ${isolated(group)}`,

    showFields: (stream) => `عرض حقول ${isolated(stream)}`,
    hideFields: (stream) => `إخفاء حقول ${isolated(stream)}`,
    fieldsShown: (stream, count) => `المعروض من ${isolated(stream)}: ${subject('fields', count)}`,
    searchFields: (count) => `البحث في ${genitive('fields', count)}`,
    searchFieldsOf: (stream) => `البحث في حقول ${isolated(stream)}`,
    fieldsFound: (found, total) => `${format.number(found)} من ${genitive('fields', total)}`,
    fieldCount: (count) => (count === 0 ? 'لا حقول مدرجة' : subject('fields', count)),
    fieldRow: (path, facts, stream) => `${isolated(path)} في ${isolated(stream)}، ${facts.map(isolated).join('، ')}`,
    fieldPath: (path) => path.join('.'),
    fieldType: (field) => fieldTypeWords(field, format),
    emptyName: '(بلا اسم)',

    incremental: 'تزايدي',
    fullRefreshOnly: 'تحديث كامل فقط',
    keyChip: (paths) => `المفتاح ${isolated(paths.map((path) => path.join('.')).join(' + '))}`,
    cursorChip: (path) => `المؤشر ${isolatedPath(path)}`,
    sourceCursorChip: 'المؤشر من المصدر',
    keyMark: 'مفتاح',
    cursorMark: 'مؤشر',

    moreAbout: (name) => `المزيد عن ${isolated(name)}`,
    nameLabel: 'الاسم',
    namespaceLabel: 'مساحة الأسماء',
    streamLabel: 'التدفق',
    pathLabel: 'المسار',
    pathListLabel: 'المسار في صورة قائمة',
    typeLabel: 'النوع',
    valuesLabel: 'القيم',
    schemaLabel: 'مخطط JSON',
    schemaCut: 'لا تظهر هنا سوى البداية. النسخ يشمل المخطط كله.',
    copyOf: (label) => `نسخ ${isolated(label)}`,
    copiedName: (name) => `تم نسخ ${isolated(name)}`,
    hostCellFailed: 'غير متاح',
  }
}
