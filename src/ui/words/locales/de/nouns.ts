import type { Formatters } from '../../Formatters'

/** Counted things of which several sections speak, as subject or object of a sentence. */
export function germanNouns({ number, plural }: Formatters) {
  return {
    streams: (count: number) => plural(count, { one: `${number(count)} Stream`, other: `${number(count)} Streams` }),
    fields: (count: number) => plural(count, { one: `${number(count)} Feld`, other: `${number(count)} Felder` }),
    /** After „von“, „in“ and their like. */
    ofFields: (count: number) => plural(count, { one: `${number(count)} Feld`, other: `${number(count)} Feldern` }),
    names: (count: number) => plural(count, { one: `${number(count)} Name`, other: `${number(count)} Namen` }),
  }
}
