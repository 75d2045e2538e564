import type { Translation } from '../Translation'
import { catalogWords } from './de/catalogWords'
import { commonWords } from './de/commonWords'
import { connectWords } from './de/connectWords'
import { galleryWords } from './de/galleryWords'
import { pickerWords } from './de/pickerWords'
import { sourceFormWords } from './de/sourceFormWords'
import { sourceListWords } from './de/sourceListWords'
import { widgetWords } from './de/widgetWords'

/** Every string a person reads, in German, with the polite form of address. */
export const german: Translation = {
  locale: 'de',
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
