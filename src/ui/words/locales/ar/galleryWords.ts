import type { Formatters } from '../../Formatters'
import type { galleryWords as english } from '../../galleryWords'
import type { Translated } from '../Translated'
import { arabicCounts } from './arabicCounts'
import { isolated, quoted } from './isolated'

export function galleryWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { subject, genitive } = arabicCounts(format)
  return {
    searchLabel: 'البحث في الموصّلات',
    searchPlaceholder: 'البحث بالاسم',
    clearSearch: 'مسح البحث',
    tagsLabel: 'التصفية حسب الوسم',
    moreTags: (hidden) => `${format.number(hidden)} أخرى`,
    fewerTags: 'عرض أقل',
    connectors: 'الموصّلات',
    connected: 'متصل',
    tagList: (tags) => tags.map(isolated).join(' · '),
    loading: 'جارٍ تحميل الموصّلات…',
    loadFailed: 'تعذّر تحميل الموصّلات',
    count: (shown, total) =>
      shown === total ? subject('connectors', total) : `${format.number(shown)} من ${genitive('connectors', total)}`,
    nothingFound: (query) =>
      query === '' ? 'لا يوجد موصّل يحمل كل هذه الوسوم.' : `لا يوجد موصّل يطابق ${quoted(query)}.`,
    clearFilters: 'عرض كل الموصّلات',
    nothingOffered: 'لا توجد هنا بعد موصّلات للاختيار منها.',
  }
}
