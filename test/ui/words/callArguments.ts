import { counts } from './samples'

/** What to call the functions of a section with. A function that is missing here is an error of types. */
export type Calls<Words> = {
  [Member in keyof Words as Words[Member] extends (...about: never) => unknown
    ? Member
    : never]: Words[Member] extends (...about: infer About) => unknown ? readonly About[] : never
}

export const named: [string][] = [['_orders_']]
export const counted: [number][] = counts.map((count) => [count])
export const ofTotal: [number, number][] = counts.flatMap((count): [number, number][] => [
  [count, 100],
  [3, count],
])
export const paths = [['_id_'], ['_at_', '_day_']]
export const asPaths: [string[][]][] = [[paths]]
export const asPath: [string[]][] = [[['_at_', '_day_']]]
