/**
 * What a section of words has to be in another language: the members of the English one with their parameters, texts
 * free. English texts count as `string` here, also where the compiler knows them one by one.
 */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...about: infer About) => infer Said
    ? (...about: About) => Translated<Said>
    : Words extends object
      ? { [Member in keyof Words]: Translated<Words[Member]> }
      : Words
