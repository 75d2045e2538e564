import type { Formatters } from '../../Formatters'

type Noun = {
  one: string
  /** As the object of a verb. */
  oneObject: string
  two: string
  /** As the object of a verb, after a noun or a preposition. */
  twoOblique: string
  /** 3 to 10. */
  few: string
  /** 11 to 99. */
  many: string
  /** 0, 100 and what follows hundreds. */
  other: string
}

const nouns = {
  streams: masculine('تدفق', 'تدفقات'),
  fields: masculine('حقل', 'حقول'),
  connectors: masculine('موصّل', 'موصّلات'),
  characters: masculine('حرف', 'أحرف'),
  names: masculine('اسم', 'أسماء'),
  suggestions: masculine('اقتراح', 'اقتراحات'),
  options: masculine('خيار', 'خيارات'),
  levels: {
    one: 'مستوى واحد',
    oneObject: 'مستوى واحدًا',
    two: 'مستويان',
    twoOblique: 'مستويين',
    few: 'مستويات',
    many: 'مستوى',
    other: 'مستوى',
  },
  values: feminine('قيم', 'قيم'),
  seconds: feminine('ثاني', 'ثوانٍ'),
  newStreams: masculineWith(['تدفق', 'تدفقات'], ['جديد', 'جديدة']),
  selectedStreams: masculineWith(['تدفق', 'تدفقات'], ['محدد', 'محددة']),
  optionalFields: masculineWith(['حقل', 'حقول'], ['اختياري', 'اختيارية']),
} satisfies Record<string, Noun>

type NounName = keyof typeof nouns

/** Counted nouns in the three places a sentence has for them. One and two are words, the rest are figures. */
export function arabicCounts({ number, plural }: Formatters) {
  const counted = (noun: Noun, one: string, two: string, count: number) => {
    const figure = number(count)
    return plural(count, {
      zero: `${figure} ${noun.other}`,
      one,
      two,
      few: `${figure} ${noun.few}`,
      many: `${figure} ${noun.many}`,
      other: `${figure} ${noun.other}`,
    })
  }
  return {
    /** Who or what does something, or stands alone. */
    subject: (name: NounName, count: number) => counted(nouns[name], nouns[name].one, nouns[name].two, count),
    /** What something is done to. */
    object: (name: NounName, count: number) =>
      counted(nouns[name], nouns[name].oneObject, nouns[name].twoOblique, count),
    /** After a preposition, or after another noun. */
    genitive: (name: NounName, count: number) => counted(nouns[name], nouns[name].one, nouns[name].twoOblique, count),
  }
}

function masculine(one: string, few: string): Noun {
  return {
    one: `${one} واحد`,
    oneObject: `${one}ًا واحدًا`,
    two: `${one}ان`,
    twoOblique: `${one}ين`,
    few,
    many: `${one}ًا`,
    other: one,
  }
}

/** `stem`: the word without its ending. */
function feminine(stem: string, few: string): Noun {
  const one = `${stem}ة`
  return {
    one: `${one} واحدة`,
    oneObject: `${one} واحدة`,
    two: `${stem}تان`,
    twoOblique: `${stem}تين`,
    few,
    many: one,
    other: one,
  }
}

function masculineWith([one, few]: [string, string], [adjective, fewAdjective]: [string, string]): Noun {
  return {
    one: `${one} ${adjective} واحد`,
    oneObject: `${one}ًا ${adjective}ًا واحدًا`,
    two: `${one}ان ${adjective}ان`,
    twoOblique: `${one}ين ${adjective}ين`,
    few: `${few} ${fewAdjective}`,
    many: `${one}ًا ${adjective}ًا`,
    other: `${one} ${adjective}`,
  }
}
