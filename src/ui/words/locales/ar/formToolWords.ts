import type { Formatters } from '../../Formatters'
import type { formToolWords as english } from '../../formToolWords'
import type { Translated } from '../Translated'
import { arabicCounts } from './arabicCounts'
import { isolated } from './isolated'

export function formToolWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { genitive } = arabicCounts(format)
  return {
    pasteSettings: 'لصق الإعدادات',
    pasteLabel: 'الإعدادات المراد لصقها',
    pasteHelp: `عنوان URL للاتصال، أو كائن JSON، أو أسطر بصيغة ${isolated('KEY=value')}. سترى ما سيُملأ قبل أن يتغيّر شيء.`,
    pastePreview: 'معاينة',
    pasteUnreadable: `ليس هذا عنوان URL للاتصال ولا كائن JSON ولا أسطرًا بصيغة ${isolated('KEY=value')}.`,
    pasteNothingFits: 'لا شيء في هذا النص يخص حقلًا من حقول هذا النموذج.',
    pasteFound: (count) => `تم العثور على ${genitive('fields', count)}`,
    pasteFill: (count) => `ملء ${genitive('fields', count)}`,
    pasteUnused: (names, more) => {
      const all = names.map(isolated)
      return `لم يُستخدم: ${format.list(more === 0 ? all : [...all, `${format.number(more)} غيرها`])}`
    },
    pasteHidden: 'مخفية',
    pasteSeveral: 'عدة قيم',
    pasteReplaces: 'بدلًا من القيمة الحالية',
    pasteFilled: (count) => `تم ملء ${genitive('fields', count)}.`,
    undo: 'تراجع',
    chooseFile: 'اختيار ملف',
    chooseFileFor: (label) => `اختيار ملف لحقل ${isolated(label)}`,
    dropFile: 'أو أفلته هنا',
    fileProblem: {
      too_large: `هذا الملف أكبر من ${isolated(`${format.number(1)} MB`)}. اختر ملف المفتاح نفسه.`,
      not_text: `لا يحتوي هذا الملف على نص. اختر ملفًا نصيًا، مثل ${isolated('.json')} أو ${isolated('.pem')}.`,
      empty: 'هذا الملف فارغ.',
      unreadable: 'تعذّرت قراءة هذا الملف. اختره من جديد.',
    },
    fileRead: (name) => `تمت القراءة من ${isolated(name)}.`,
    moveUp: (name) => `نقل ${isolated(name)} إلى أعلى`,
    moveDown: (name) => `نقل ${isolated(name)} إلى أسفل`,
    movedTo: (name, position, count) =>
      `موضع ${isolated(name)} الآن ${format.number(position)} من ${format.number(count)}.`,
    removed: (name) => `تمت إزالة ${isolated(name)}.`,
    undoRemove: (name) => `استعادة ${isolated(name)}`,
    setByProvider: 'يحدّده مزوّد الخدمة',
    tagsLabel: 'الاتصالات المطلوب إعدادها',
    tagsHelpNone: 'اتركها كلها دون اختيار لإعداد جميع الاتصالات.',
    tagsModeLabel: 'إعداد الاتصالات التي تحمل',
    tagsModeAny: 'أيًّا من هذه الوسوم',
    tagsModeAll: 'كل هذه الوسوم',
  }
}
