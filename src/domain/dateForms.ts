import type { FieldNode } from './sourceForm'
import { testPattern } from './specPattern'

/** A way to write a day or a moment: `YYYY`, `MM`, `DD`, `HH`, `mm`, `ss` and digits of a second as `S`; all else as it is. */
export type DateForm = string

type DateFields = Pick<FieldNode, 'kind' | 'pattern' | 'patternDescriptor' | 'examples' | 'description'>

/** The commonest first: what a person picks is written in the first form that the field takes. */
const knownForms: readonly DateForm[] = [
  'YYYY-MM-DD',
  'YYYY-MM-DDTHH:mm:ssZ',
  'YYYY-MM-DDTHH:mm:ss.SSSZ',
  'YYYY-MM-DDTHH:mm:ss.SSSSSSZ',
  'YYYY-MM-DDTHH:mm:ss',
  'YYYY-MM-DDTHH:mm:ss.SSS',
  'YYYY-MM-DDTHH:mm:ss.SSSSSS',
  'YYYY-MM-DDTHH:mm:ss+00:00',
  'YYYY-MM-DDTHH:mm:ss.SSS+00:00',
  'YYYY-MM-DDTHH:mm:ss+0000',
  'YYYY-MM-DDTHH:mmZ',
  'YYYY-MM-DDTHH:mm',
  'YYYY-MM-DD HH:mm:ss',
  'YYYY-MM-DD HH:mm:ss.SSS',
  'YYYY-MM-DD HH:mm',
  'YYYYMMDDTHHmmssZ',
  'YYYY-MM',
  'MM-YYYY',
  'YYYYMMDD',
  'YYYY/MM/DD',
  'DD-MM-YYYY',
  'MM-DD-YYYY',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD.MM.YYYY',
]

/** Texts that are no dates: a pattern that takes one of them is not about dates, or not about dates alone. */
const otherTexts = ['0', '12', '2021', '12345', '123456789', 'ab', 'ab-cd', '1-2', 'x/y', 'ABCDEFGH', '0000']

const formsOfPatterns = new Map<string, readonly DateForm[]>()
/** Counting them for more patterns than a page shows would only fill memory. */
const mostKnown = 1000

/** Every known form that a pattern takes, however it is written; none where it takes other texts too. */
export function formsOfPattern(pattern: string): readonly DateForm[] {
  const known = formsOfPatterns.get(pattern)
  if (known !== undefined) return known
  const forms = otherTexts.some((text) => testPattern(pattern, text) !== false)
    ? []
    : knownForms.filter((form) => takes(pattern, form))
  if (formsOfPatterns.size >= mostKnown) formsOfPatterns.clear()
  formsOfPatterns.set(pattern, forms)
  return forms
}

function takes(pattern: string, form: DateForm): boolean {
  // Eight digits are a date only where they are written as three numbers: else they are somebody's account.
  if (form === 'YYYYMMDD' && !/\{4\}[^{]*\{2\}/.test(pattern)) return false
  return testPattern(pattern, writeDate(form, sample)) === true
}

/** Both month and day are below 13, so that it fits whichever of them a pattern expects first. */
const sample: DateParts = { day: '2021-03-04', time: '05:06:07' }

/** Which control a pattern asks for; undefined where it is not about dates. */
export function dateKindOf(pattern: string): 'date' | 'date_time' | 'month' | undefined {
  const forms = formsOfPattern(pattern)
  if (forms.length === 0) return undefined
  if (forms.some(hasTime)) return 'date_time'
  return forms.every((form) => !form.includes('DD')) ? 'month' : 'date'
}

/** The forms a date may have in a field, the one to write first. Empty where nobody can tell. */
export function dateForms(field: DateFields): readonly DateForm[] {
  const plain = plainForms(field.kind)
  if (field.pattern === undefined || plain.length === 0) return plain
  const taken = formsOfPattern(field.pattern)
  // A pattern that takes anything at all leaves the form to the kind of the field.
  if (taken.length === 0) return plain.filter((form) => takes(field.pattern ?? '', form))
  const isDayFirst = taken.filter((form) => /^(?:DD|MM).(?:DD|MM)/.test(form))
  return isDayFirst.length < 2 ? taken : taken.filter((form) => !isDayFirst.includes(form) || isToldBy(field, form))
}

function plainForms(kind: FieldNode['kind']): readonly DateForm[] {
  if (kind === 'date') return ['YYYY-MM-DD']
  if (kind === 'month') return ['YYYY-MM']
  return kind === 'date_time' ? ['YYYY-MM-DDTHH:mm:ssZ', 'YYYY-MM-DD'] : []
}

/** Digits alone do not say whether the day or the month comes first; the connector's words or examples may. */
function isToldBy({ patternDescriptor, description, examples }: DateFields, form: DateForm): boolean {
  const words = `${patternDescriptor ?? ''} ${description ?? ''} ${examples.join(' ')}`
  if (words.toUpperCase().includes(form)) return true
  return examples.some((example) => {
    const read = readDate(form, example)
    return read !== undefined && Number(read.day.slice(8)) > 12
  })
}

/** A day as `YYYY-MM-DD` and a time as `HH:mm:ss`, perhaps with a part of a second behind. */
export type DateParts = { day: string; time: string }

export function hasTime(form: DateForm): boolean {
  return form.includes('HH')
}

/** A date in a form. */
export function writeDate(form: DateForm, { day, time }: DateParts): string {
  const [year = '', month = '', date = '01'] = day.split('-')
  const [hours = '00', minutes = '00', rest = '00'] = time.split(':')
  const [seconds = '00', fraction = ''] = rest.split('.')
  const values: Record<string, string> = { YYYY: year, MM: month, DD: date, HH: hours, mm: minutes, ss: seconds }
  return form.replace(tokens, (token) => values[token] ?? fraction.padEnd(token.length, '0').slice(0, token.length))
}

/** What a text says that is written in a form; undefined where it is not. */
export function readDate(form: DateForm, text: string): DateParts | undefined {
  const found: Record<string, string> = {}
  const names: string[] = []
  const source = form.replace(/[.+]/g, '\\$&').replace(tokens, (token) => {
    names.push(token)
    return `(\\d{${token.length}})`
  })
  const match = new RegExp(`^${source}$`).exec(text)
  if (match === null) return undefined
  for (const [index, name] of names.entries()) found[name] = match[index + 1] ?? ''
  const fraction = names.find((name) => name.startsWith('S'))
  const time = `${found.HH ?? '00'}:${found.mm ?? '00'}:${found.ss ?? '00'}`
  return {
    day: `${found.YYYY}-${found.MM}-${found.DD ?? '01'}`,
    time: fraction === undefined ? time : `${time}.${found[fraction]}`,
  }
}

const tokens = /YYYY|MM|DD|HH|mm|ss|S+/g
