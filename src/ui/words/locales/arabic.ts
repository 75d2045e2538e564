import type { Translation } from '../Translation'
import { catalogWords } from './ar/catalogWords'
import { commonWords } from './ar/commonWords'
import { connectWords } from './ar/connectWords'
import { galleryWords } from './ar/galleryWords'
import { pickerWords } from './ar/pickerWords'
import { sourceFormWords } from './ar/sourceFormWords'
import { sourceListWords } from './ar/sourceListWords'
import { widgetWords } from './ar/widgetWords'

/** Modern Standard Arabic. Names and code within sentences are isolated, so that they keep their own direction. */
export const arabic: Translation = {
  locale: 'ar',
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
