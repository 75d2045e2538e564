import type { FilterComparison } from './filterNode'

/** How tightly a sign holds what is left of it: the precedence that jmespath gives them. */
export const power: Record<string, number> = {
  Pipe: 1,
  Or: 2,
  And: 3,
  EQ: 5,
  NE: 5,
  LT: 5,
  LTE: 5,
  GT: 5,
  GTE: 5,
  Flatten: 9,
  Star: 20,
  Filter: 21,
  Dot: 40,
  Not: 45,
  Lbracket: 55,
}

export const comparisons: Record<string, FilterComparison> = {
  EQ: '==',
  NE: '!=',
  LT: '<',
  LTE: '<=',
  GT: '>',
  GTE: '>=',
}
