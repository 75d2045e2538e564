import { isSentence } from '../../../../domain/expectedForm'
import type { FieldProblem } from '../../../../domain/fieldProblem'
import type { Formatters } from '../../Formatters'
import { arabicCounts } from './arabicCounts'
import { isolated } from './isolated'

/** What is wrong with a field and how to mend it. */
export function fieldProblemWords(problem: FieldProblem, format: Formatters): string {
  const count = (value: number | undefined) => format.number(value ?? 0)
  const { object } = arabicCounts(format)
  const { limit } = problem
  switch (problem.code) {
    case 'required':
      return 'هذا الحقل مطلوب.'
    case 'choose_one':
      return 'اختر أحد الخيارات.'
    case 'not_a_number':
      return 'أدخل عددًا.'
    case 'not_an_integer':
      return 'أدخل عددًا صحيحًا.'
    case 'too_long_number':
      return 'هذا العدد أطول من أن يُرسل دون تغيير.'
    case 'not_json':
      return problem.line === undefined
        ? 'أدخل JSON صالحًا.'
        : `ليس هذا JSON صالحًا: انظر السطر ${count(problem.line)}، العمود ${count(problem.column)}.`
    case 'not_json_object':
      return `أدخل كائن JSON، مثل ${isolated('{"name": "value"}')}.`
    case 'not_json_list':
      return `أدخل قائمة JSON، مثل ${isolated('["one", "two"]')}.`
    case 'unnamed_entries':
      return 'امنح كل عنصر اسمًا لا يحمله غيره.'
    case 'only_mask':
      return 'النجوم ترمز إلى قيمة محفوظة. أدخل القيمة نفسها.'
    case 'wrong_type':
      return 'ليس هذا بالصيغة التي يحتاج إليها الموصّل.'
    case 'not_an_option':
      return 'اختر أحد الخيارات المعروضة.'
    case 'pattern':
      return patternWords(problem)
    case 'date':
      return `أدخل التاريخ بالصيغة ${isolated('YYYY-MM-DD')}.`
    case 'date_time':
      return `أدخل التاريخ والوقت بالصيغة ${isolated('YYYY-MM-DDTHH:mm:ssZ')}.`
    case 'too_small':
      return `أدخل ${count(limit)} أو أكثر.`
    case 'too_large':
      return `أدخل ${count(limit)} أو أقل.`
    case 'not_above':
      return `أدخل عددًا أكبر من ${count(limit)}.`
    case 'not_below':
      return `أدخل عددًا أصغر من ${count(limit)}.`
    case 'not_a_multiple':
      return `أدخل أحد مضاعفات ${count(limit)}.`
    case 'too_short':
      return `أدخل ${object('characters', limit ?? 0)} على الأقل.`
    case 'too_long':
      return `أدخل ${object('characters', limit ?? 0)} على الأكثر.`
    case 'too_few':
      return `أضف ${count(limit)} على الأقل.`
    case 'too_many':
      return `أبقِ ${count(limit)} على الأكثر.`
    case 'repeated':
      return 'لا يجوز أن يتكرر أي عنصر.'
    case 'refused':
      return problem.message ?? 'لم تقبل الخدمة هذه القيمة.'
  }
}

function patternWords({ descriptor, example }: FieldProblem): string {
  if (descriptor !== undefined) {
    return isSentence(descriptor) ? descriptor : `استخدم الصيغة ${isolated(descriptor)}.`
  }
  const general = 'ليس هذا بالصيغة التي يحتاج إليها الموصّل.'
  return example === undefined ? general : `${general} مثال: ${isolated(example)}`
}
