import { isSentence } from '../../../../domain/expectedForm'
import type { Formatters } from '../../Formatters'
import type { sourceFormWords as english } from '../../sourceFormWords'
import type { Translated } from '../Translated'
import { arabicCounts } from './arabicCounts'
import { fieldProblemWords } from './fieldProblemWords'
import { formDraftWords } from './formDraftWords'
import { formToolWords } from './formToolWords'
import { isolated, quoted } from './isolated'
import { signInWords } from './signInWords'

export function sourceFormWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number } = format
  const { subject, genitive } = arabicCounts(format)
  return {
    ...formDraftWords(format),
    ...formToolWords(format),
    ...signInWords(),
    loading: 'جارٍ تحميل النموذج…',
    couldNotLoad: 'تعذّر تحميل النموذج',
    couldNotSave: 'تعذّر حفظ المصدر',
    nameLabel: 'اسم المصدر',
    nameRequired: 'أدخل اسمًا لهذا المصدر.',
    connect: 'ربط المصدر',
    save: 'حفظ التغييرات',
    saveAnyway: 'الحفظ على أي حال',
    checking: 'جارٍ فحص الاتصال…',
    checkingLong: 'لا يزال الفحص جاريًا. تحتاج بعض الأنظمة إلى دقيقة أو أكثر للرد.',
    saving: 'جارٍ الحفظ…',
    checkFailed: 'لم ينجح الاتصال',
    checkFailedHelp: 'صحّح الخطأ وحاول مرة أخرى. لم يُحفظ شيء.',
    checkUnknown: 'تعذّر فحص الاتصال',
    checkUnknownHelp: 'لم ترد الخدمة ردًا واضحًا. حاول مرة أخرى بعد قليل.',
    checkStopped: 'تم إيقاف الفحص. لم يُحفظ شيء.',
    inputKept: 'ما أدخلته لا يزال هنا.',
    lostTitle: 'يبدو أن المصدر قد حُفظ',
    lostHelp: (name) =>
      `أبلغت الخدمة عن مشكلة، لكن ${quoted(name)} موجود الآن بين مصادرك. الربط مرة أخرى ينشئ مصدرًا ثانيًا.`,
    useLost: 'المتابعة بهذا المصدر',
    refusedTitle: 'لم تقبل الخدمة هذه البيانات',
    documentation: 'دليل الإعداد',
    optionalFields: (fields) => subject('optionalFields', fields),
    problemsTitle: (problems) =>
      format.plural(problems, {
        zero: `${number(problems)} حقل يحتاج إلى انتباهك`,
        one: 'حقل واحد يحتاج إلى انتباهك',
        two: 'حقلان يحتاجان إلى انتباهك',
        few: `${number(problems)} حقول تحتاج إلى انتباهك`,
        many: `${number(problems)} حقلًا يحتاج إلى انتباهك`,
        other: `${number(problems)} حقل يحتاج إلى انتباهك`,
      }),
    problemLink: (label, text) => `${isolated(label)}: ${text}`,
    expectedForm: (form) => (isSentence(form) ? form : `الصيغة: ${isolated(form)}`),
    choose: 'اختر…',
    notSet: 'بلا قيمة',
    clear: 'مسح',
    clearAnswer: (label) => `مسح ${isolated(label)}`,
    unnamedOption: (position) => `الخيار ${number(position)}`,
    unknownOption: (value) => `${isolated(value)} (لم يعد متاحًا)`,
    emptyOption: '(فارغ)',
    noMatches: 'لا توجد نتائج مطابقة',
    arrowKeysHelp: 'تنقّل بينها بمفاتيح الأسهم.',
    filterOptions: (options) => `البحث في ${genitive('options', options)}`,
    kind: 'النوع',
    openOptions: (label) => `عرض خيارات ${isolated(label)}`,
    showValue: (label) => `إظهار ${isolated(label)}`,
    hideValue: (label) => `إخفاء ${isolated(label)}`,
    stored: 'محفوظ',
    replace: 'استبدال',
    replaceValue: (label) => `استبدال ${isolated(label)}`,
    keepStored: 'الإبقاء على القيمة المحفوظة',
    keepStoredOf: (label) => `الإبقاء على القيمة المحفوظة في ${isolated(label)}`,
    pickDate: (label) => `اختيار تاريخ لحقل ${isolated(label)}`,
    pickMonth: (label) => `اختيار شهر لحقل ${isolated(label)}`,
    picked: (date) => `تم اختيار ${isolated(date)}.`,
    tagsHelp: `اضغط ${isolated('Enter')} بعد كل قيمة، أو الصق قائمة.`,
    removeTag: (tag) => `إزالة ${isolated(tag)}`,
    tagsAdded: (tags) => `تمت إضافة ${genitive('values', tags)}.`,
    chosenCount: (chosen) => `المختار: ${number(chosen)}`,
    addItem: 'إضافة',
    addItemTo: (label) => `إضافة إلى ${isolated(label)}`,
    item: (position) => `العنصر ${number(position)}`,
    removeItem: (name) => `إزالة ${isolated(name)}`,
    mapKey: 'الاسم',
    mapValue: 'القيمة',
    mapKeyAt: (label, position) => `${isolated(label)}: الاسم ${number(position)}`,
    mapValueAt: (label, position) => `${isolated(label)}: القيمة ${number(position)}`,
    problem: (problem) => fieldProblemWords(problem, format),
  }
}
