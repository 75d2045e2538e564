import type { Translation } from '../Translation'
import { catalogWords } from './fr/catalogWords'
import { commonWords } from './fr/commonWords'
import { connectWords } from './fr/connectWords'
import { galleryWords } from './fr/galleryWords'
import { pickerWords } from './fr/pickerWords'
import { sourceFormWords } from './fr/sourceFormWords'
import { sourceListWords } from './fr/sourceListWords'
import { widgetWords } from './fr/widgetWords'

/** Every string a person reads, in French, with the polite form of address. */
export const french: Translation = {
  locale: 'fr',
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
