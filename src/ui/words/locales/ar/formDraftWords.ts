import type { Formatters } from '../../Formatters'
import type { formDraftWords as english } from '../../formDraftWords'
import type { Translated } from '../Translated'
import { isolated } from './isolated'

export function formDraftWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    draftRestored: 'تغييراتك غير المحفوظة لا تزال هنا',
    discardDraft: 'تجاهلها',
    sourceChanged: 'تغيّر هذا المصدر في هذه الأثناء',
    sourceChangedFields: (labels, hasMore) => {
      const names = labels.map(isolated)
      return `غيّره شخص آخر: ${format.list(hasMore ? [...names, 'غير ذلك'] : names)}.`
    },
    sourceChangedHelp:
      'يعرض هذا النموذج الإعدادات السابقة. حفظه يحلّ محل الإعدادات الأحدث، وتحميلها يُفقدك ما أدخلته هنا.',
    showStored: 'تحميل الإعدادات الأحدث',
  }
}
