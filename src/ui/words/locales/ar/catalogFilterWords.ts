import type { catalogFilterWords as english } from '../../catalogFilterWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { arabicCounts } from './arabicCounts'
import { filterSyntaxWords } from './filterSyntaxWords'
import { isolated, isolatedPath, quoted } from './isolated'

export function catalogFilterWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { subject } = arabicCounts(format)
  return {
    questions: { incremental: 'تزايدي', key: 'له مفتاح', cursor: 'مؤشر من المصدر' },
    fieldsToo: 'البحث في الحقول أيضًا',
    matchedField: (path) => `الحقل ${isolatedPath(path)}`,
    namespace: 'مساحة الأسماء',
    anyNamespace: 'كل مساحات الأسماء',
    namespaceOption: (name, count) => `${name === null ? 'بلا مساحة أسماء' : isolated(name)} (${format.number(count)})`,
    scopes: 'إلى جانب عامل التصفية',
    scopesHelp: 'لا يعرف الكتالوج ذلك، ولهذا يقع إلى جانب التعبير لا داخله.',
    scope: { selected: 'المحددة', changed: 'المتغيّرة' },
    scopeNotice: (scopes) =>
      scopes.length > 1
        ? 'تقتصر القائمة على التدفقات المحددة والمتغيّرة معًا.'
        : scopes.includes('selected')
          ? 'تقتصر القائمة على التدفقات المحددة.'
          : 'تقتصر القائمة على التدفقات المتغيّرة.',
    scopeEmpty: { selected: 'لا يوجد تدفق محدد هنا.', changed: 'لم يتغيّر أي تدفق هنا.' },
    leaveScope: 'عرض البقية أيضًا',

    suggestionCount: (count) => (count === 0 ? '' : subject('suggestions', count)),
    readAsWords: 'البحث عن هذه الكلمات في الأسماء بدلًا من ذلك',
    resultNull: `هذا التعبير لا يعطي شيئًا (${isolated('null')}).`,
    noMatchInFields: 'لا يوجد تدفق يطابق هذه الكلمات، لا باسمه ولا بأحد حقوله.',

    examplesTitle: 'أمثلة',
    examples: (name) => [
      { label: 'تدفق واحد باسمه', expression: `streams[?name==${name}]` },
      {
        label: 'التدفقات ذات المزامنة التزايدية',
        expression: "streams[?contains(supported_sync_modes, 'incremental')]",
      },
      {
        label: 'التزايدية التي يحدّد المصدر مؤشرها',
        expression: "streams[?source_defined_cursor==`true` && contains(supported_sync_modes, 'incremental')]",
      },
      { label: 'التدفقات التي لها مفتاح أساسي', expression: 'streams[?source_defined_primary_key]' },
      { label: 'الأسماء فقط', expression: 'streams[*].name' },
      {
        label: 'أسماء التدفقات التزايدية',
        expression: "streams[?contains(supported_sync_modes, 'incremental')].name",
      },
    ],
    savedTitle: 'عوامل التصفية المحفوظة',
    historyTitle: 'المستخدمة سابقًا',
    library: 'عوامل التصفية المحفوظة والأمثلة',
    closeLibrary: 'إغلاق عوامل التصفية المحفوظة والأمثلة',
    saveFilter: 'حفظ عامل التصفية هذا',
    filterName: 'اسم عامل التصفية',
    save: 'حفظ',
    cancel: 'إلغاء',
    rename: (name) => `إعادة تسمية ${isolated(name)}`,
    remove: (name) => `إزالة ${isolated(name)}`,
    replaces: (name) => `يوجد عامل تصفية باسم ${quoted(name)}. الحفظ يحلّ محله.`,
    ...filterSyntaxWords,

    resultRows: (streams) =>
      `هذا التعبير يعطي قيمة. تعرض القائمة التدفقات التي يتناولها (${subject('streams', streams)}).`,
  }
}
