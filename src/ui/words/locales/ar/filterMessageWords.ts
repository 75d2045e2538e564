import type { FilterMessage } from '../../../../domain/filterMessage'
import type { Formatters } from '../../Formatters'
import { arabicCounts } from './arabicCounts'
import { isolated, quoted } from './isolated'

/** One sentence about an expression: what is wrong, or what a fix does. Ends without a full stop. */
export function filterMessageWords(message: FilterMessage, format: Formatters): string {
  const { object, genitive } = arabicCounts(format)
  switch (message.code) {
    case 'expression_empty':
      return 'التعبير فارغ'
    case 'expression_too_long':
      return `التعبير أطول من ${genitive('characters', message.limit)}`
    case 'expression_too_deep':
      return `تداخل التعبير أعمق من ${genitive('levels', message.limit)}`
    case 'character_unexpected':
      return `لا يقبل JMESPath الرمز ${quoted(message.character)} هنا`
    case 'quote_unclosed':
      return `النص الذي يبدأ بالعلامة ${isolated(message.quote)} لا تغلقه ${isolated(message.quote)} أخرى`
    case 'bracket_unclosed':
      return `القوس ${isolated(message.bracket)} غير مغلق`
    case 'bracket_unmatched':
      return `القوس ${isolated(message.bracket)} لا يغلق شيئًا`
    case 'literal_invalid':
      return `${isolated(message.text)} ليس قيمة`
    case 'token_unexpected':
      return `لا يجوز ${quoted(message.found)} في هذا الموضع`
    case 'end_unexpected':
      return 'التعبير غير مكتمل'
    case 'slice_step_zero':
      return `الخطوة ${format.number(0)} لا تنتهي أبدًا`
    case 'function_unknown':
      return `لا توجد دالة باسم ${isolated(`${message.name}()`)}${meant(message.nearest && `${message.nearest}()`)}`
    case 'function_arguments':
      return `أُعطيت الدالة ${isolated(message.signature)} ${object('values', message.found)}`
    case 'equals_single':
      return `للمقارنة اكتب علامتي يساوي: ${isolated('==')}`
    case 'operator_foreign':
      return `يكتب JMESPath ${isolated(message.operator)} حيث كتبت ${isolated(message.found)}`
    case 'word_unquoted':
      return `${isolated(message.word)} يُقرأ اسمَ حقل، وليكون نصًا يحتاج إلى علامتي اقتباس: ${isolated(`'${message.word}'`)}`
    case 'word_double_quoted':
      return `علامتا الاقتباس المزدوجتان تعنيان حقلًا، وليكون نصًا يحتاج إلى علامتين مفردتين: ${isolated(`'${message.word}'`)}`
    case 'literal_bare':
      return `${isolated(`\`${message.word}\``)} مقبول هنا، لكن الصيغة القياسية هي ${isolated(`'${message.word}'`)}`
    case 'key_unknown':
      return `لا يوجد تدفق فيه ${quoted(message.key)}${meant(message.nearest)}`
    case 'key_of_list':
      return `ليس في القائمة ${quoted(message.key)}، لكن قد يكون في عناصرها`
    case 'root_missing':
      return `تُطلب التدفقات في قائمة: يبدأ التعبير بكلمة ${isolated('streams')}`
    case 'literal_kind':
      return `المقارنة هنا مع ${kinds[message.expected]}، و${quoted(message.text)} بهذه الكتابة ليس كذلك، فلا يتساويان أبدًا`
    case 'order_text':
      return `${isolated(message.operator)} يقارن الأعداد فقط، ولا يعطي شيئًا مع النصوص`
    case 'list_compared':
      return `${isolated(message.key)} قائمة، ولمعرفة ما تحتويه استخدم ${isolated('contains()')}`
    case 'wildcard':
      return `الرمزان ${isolated('%')} و${isolated('*')} في ${isolated(`'${message.text}'`)} لا معنى خاصًا لهما`
    case 'star_compared':
      return `المفتاح وحده يعني أي قيمة، ولا حاجة إلى ${isolated('*')}`
    case 'part_null':
      return `لا قيمة هنا للجزء ${isolated(message.part)}`
    case 'test_never':
      return `لا يوجد تدفق يجتاز ${isolated(message.test)}${meant(message.nearest)}`
    case 'tests_never_together':
      return message.count === 2
        ? 'بعض التدفقات يجتاز أحد الاختبارين وبعضها الآخر، ولا تدفق يجتازهما معًا'
        : `كل اختبار من ${format.number(message.count)} يجتازه تدفق ما، ولا تدفق يجتازها جميعًا`
    case 'part_never':
      return `عُثر على تدفقات، لكن ليس لأي منها قيمة للجزء ${isolated(message.part)}`
    case 'fix_replace':
      return `كتابة ${isolated(message.to)} بدلًا من ${isolated(message.from)}`
    case 'fix_insert':
      return `إضافة ${isolated(message.text)}`
    case 'fix_remove':
      return `إزالة ${isolated(message.text)}`
    case 'argument_type':
      return argumentWords(message, format)
    case 'evaluation_failed':
      return 'لا يعمل هذا التعبير على هذه التدفقات'
    case 'evaluation_too_long':
      return `أُوقف هذا التعبير لأنه يستغرق مع هذا العدد من التدفقات أكثر من ${genitive('seconds', message.seconds)}. صفِّ التدفقات أولًا واطلب من كل منها أقل`
    case 'evaluation_too_large':
      return `أُوقف هذا التعبير لأن نتيجته تتجاوز ${object('values', message.limit)}. صفِّ التدفقات أولًا`
    case 'server_refused':
      return message.detail === ''
        ? 'لا يقبل الخادم هذا التعبير'
        : `لا يقبل الخادم هذا التعبير: ${isolated(message.detail)}`
    case 'server_failed':
      return 'لم يرد الخادم على هذا التعبير'
  }
}

function argumentWords(message: Extract<FilterMessage, { code: 'argument_type' }>, { number }: Formatters): string {
  const value = `القيمة ${number(message.position)} في ${isolated(`${message.name}()`)}`
  return message.expected === 'expression'
    ? `${value} تُطلب من كل عنصر، فتحتاج إلى ${isolated('&')} قبلها`
    : `${value} يجب أن تكون ${message.expected.split(',').map(isolated).join(' أو ')}، وهي ${isolated(message.found)} في أحد التدفقات`
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : `، هل تقصد ${isolated(nearest)}؟`
}

const kinds = { string: 'نص', number: 'عدد', boolean: 'قيمة منطقية' } as const
