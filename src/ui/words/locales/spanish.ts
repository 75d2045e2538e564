import type { Translation } from '../Translation'
import { catalogWords } from './es/catalogWords'
import { commonWords } from './es/commonWords'
import { connectWords } from './es/connectWords'
import { galleryWords } from './es/galleryWords'
import { pickerWords } from './es/pickerWords'
import { sourceFormWords } from './es/sourceFormWords'
import { sourceListWords } from './es/sourceListWords'
import { widgetWords } from './es/widgetWords'

/** Every string a person reads, in international Spanish. */
export const spanish: Translation = {
  locale: 'es',
  messages: (format) => ({
    common: commonWords(format),
    gallery: galleryWords(format),
    sourceForm: sourceFormWords(format),
    catalog: catalogWords(format),
    picker: pickerWords(format),
    sourceList: sourceListWords(format),
    connect: connectWords(format),
    widget: widgetWords(format),
  }),
}
