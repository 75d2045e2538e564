import type { Translation } from '../Translation'
import { catalogWords } from './ja/catalogWords'
import { commonWords } from './ja/commonWords'
import { connectWords } from './ja/connectWords'
import { galleryWords } from './ja/galleryWords'
import { pickerWords } from './ja/pickerWords'
import { sourceFormWords } from './ja/sourceFormWords'
import { sourceListWords } from './ja/sourceListWords'
import { widgetWords } from './ja/widgetWords'

/** Every string a person reads, in Japanese, politely. */
export const japanese: Translation = {
  locale: 'ja',
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
