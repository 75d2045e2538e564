import type { Formatters } from '../../Formatters'

/** Counted things of which several sections speak. French says "1 000 000 de flux", with zero as one. */
export function frenchNouns({ number, plural }: Formatters) {
  const counted = (count: number, one: string, other: string) =>
    plural(count, {
      one: `${number(count)} ${one}`,
      many: `${number(count)} de ${other}`,
      other: `${number(count)} ${other}`,
    })
  return {
    /** A noun that begins with a consonant, and what agrees with it. */
    counted,
    streams: (count: number) => counted(count, 'flux', 'flux'),
    fields: (count: number) => counted(count, 'champ', 'champs'),
    names: (count: number) => counted(count, 'nom', 'noms'),
    connectors: (count: number) => counted(count, 'connecteur', 'connecteurs'),
  }
}
