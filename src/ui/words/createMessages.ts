import { catalogWords } from './catalogWords'
import { commonWords } from './commonWords'
import { connectWords } from './connectWords'
import { createFormatters, type Formatters } from './Formatters'
import { galleryWords } from './galleryWords'
import { pickerWords } from './pickerWords'
import { sourceFormWords } from './sourceFormWords'
import { sourceListWords } from './sourceListWords'
import { widgetWords } from './widgetWords'

/**
 * Every string a person reads, in English. Members are strings, or functions of what they speak about. Components do not call
 * this: each asks for its own section, so that a page carries no words of components that it does not draw.
 */
export function englishMessages(format: Formatters) {
  return {
    common: commonWords(format),
    gallery: galleryWords(format),
    sourceForm: sourceFormWords(format),
    catalog: catalogWords(format),
    picker: pickerWords(format),
    sourceList: sourceListWords(format),
    connect: connectWords(format),
    widget: widgetWords(format),
  }
}

/** Every message, by section: text, or a function of what it speaks about. Another language has the same members. */
export type Messages = ReturnType<typeof englishMessages>

/** What a host may put in place of single messages; the rest stays as it is. */
export type MessageOverrides = { [Section in keyof Messages]?: Partial<Messages[Section]> | undefined }

/** The whole English table, with numbers and dates as a locale writes them and the host's own words laid over it. */
export function createMessages(locale: string, overrides: MessageOverrides = {}): Messages {
  const base = englishMessages(createFormatters(locale, 'en'))
  return {
    common: { ...base.common, ...overrides.common },
    gallery: { ...base.gallery, ...overrides.gallery },
    sourceForm: { ...base.sourceForm, ...overrides.sourceForm },
    catalog: { ...base.catalog, ...overrides.catalog },
    picker: { ...base.picker, ...overrides.picker },
    sourceList: { ...base.sourceList, ...overrides.sourceList },
    connect: { ...base.connect, ...overrides.connect },
    widget: { ...base.widget, ...overrides.widget },
  }
}
