import type { RecipeFault } from '../../../../domain/readRecipe'
import type { Formatters } from '../../Formatters'
import type { pickerRecipeWords as english } from '../../pickerRecipeWords'
import type { Translated } from '../Translated'
import { arabicCounts } from './arabicCounts'
import { isolated } from './isolated'

export function pickerRecipeWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { subject, genitive } = arabicCounts(format)
  return {
    recipes: 'الوصفات',
    recipeHelp: 'الوصفة هي هذا التحديد في صورة نص: احتفظ بها أو استخدمها مع مصدر آخر.',
    copyRecipe: 'نسخ التحديد في صورة وصفة',
    recipeOfNothing: 'لم يُحدَّد شيء بعد، فلا شيء يُنسخ.',
    recipeLabel: 'تطبيق وصفة',
    recipeTextHelp: 'الصقها هنا. سترى أولًا ما ستفعله، والتدفقات التي لا تذكرها تبقى كما هي.',
    recipeFault: (fault) => recipeFault(fault, format),
    recipeMissing: 'الصق وصفة أولًا.',
    recipeUnmatched: 'لا يمكن هنا تحديد أي من تدفقاتها.',
    takeRecipe: (count) => (count === 0 ? 'تحديد التدفقات' : `تحديد ${genitive('streams', count)}`),
    recipeApplied: (count) => `${subject('streams', count)} كما في الوصفة`,
    recipeAdapted: (count) => `${subject('streams', count)} مع تكييف لهذا المصدر`,
    recipeNotFound: (count) => `لم يُعثر هنا على ${genitive('streams', count)}`,
    recipeSkipped: (count) => `تم تجاوز ${genitive('streams', count)}`,
    recipeNearest: (name) => `هل تقصد ${isolated(name)}؟`,
    recipeMore: (count) => `و${format.number(count)} أخرى`,
    recipeReason: {
      namespace: 'مساحة أسماء أخرى',
      sync_mode: 'وضع مزامنة آخر',
      cursor: 'حقل مؤشر آخر',
      key: 'مفتاح أساسي آخر',
      cursor_by_provider: 'حقل المؤشر يحدّده مزوّد الخدمة',
      key_by_provider: 'المفتاح الأساسي يحدّده مزوّد الخدمة',
      choice_needed: 'يحتاج إلى اختيار قبل التطبيق',
    },
    recipeReasons: (reasons) => format.list(reasons),
    recipeSkip: { not_offered: 'غير متاح بقرار من مزوّد الخدمة', repeated: 'تذكره الوصفة مرتين' },
  }
}

function recipeFault(fault: RecipeFault, { number }: Formatters): string {
  switch (fault.code) {
    case 'not_json':
      return 'ليس هذا JSON. انسخ الوصفة كاملة، من أول قوس معقوف إلى آخره.'
    case 'not_a_recipe':
      return `ليست هذه وصفة: تنقصها ${isolated('"version"')} وقائمة ${isolated('"streams"')}.`
    case 'version_unknown':
      return `إصدار هذه الوصفة ${isolated(String(fault.version))}. لا يُعرف هنا سوى الإصدار ${number(1)}.`
    case 'stream_invalid':
      return `تعذّرت قراءة التدفق ${number(fault.position)} في الوصفة: راجع اسمه وأوضاعه ومؤشره ومفتاحه.`
    case 'rules_invalid':
      return 'تعذّرت قراءة قواعد الوصفة: يجب أن تكون قوائم لمسارات الحقول.'
  }
}
