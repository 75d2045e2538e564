import { dateForms, hasTime } from './dateForms'
import type { FieldNode } from './sourceForm'

/** The words for the form a value must have, to show before anything is wrong: the connector's, else those of its dates. */
export function expectedForm(field: FieldNode): string | undefined {
  if (field.patternDescriptor !== undefined) return field.patternDescriptor
  const forms = dateForms(field)
  const [first] = forms
  if (first === undefined) return undefined
  // Without a pattern a day alone is taken too, but need not be told.
  const other = field.pattern === undefined ? undefined : forms.find((form) => hasTime(form) !== hasTime(first))
  return other === undefined ? first : `${first}, ${other}`
}

/** Whether a connector describes the form in a sentence of its own, rather than by a pattern such as YYYY-MM-DD. */
export function isSentence(form: string): boolean {
  return /\s.*[.!]$|[。！]$/su.test(form.trim())
}
