import type { JsonValue } from '../json'

export type FilterComparison = '==' | '!=' | '<' | '<=' | '>' | '>='

type Span = { start: number; end: number }

/** One part of a parsed expression, with its place in the text. */
export type FilterNode = Span &
  (
    | /** What the expression is asked of: `@`, or nothing written at all. */ { type: 'current' }
    | { type: 'field'; name: string; quoted: boolean }
    | { type: 'literal'; value: JsonValue }
    | { type: 'subexpression'; left: FilterNode; right: FilterNode }
    | { type: 'index'; left: FilterNode; value: number }
    | /** `right` is asked of each element, or of each value of an object. */ {
        type: 'projection'
        over: 'list' | 'slice' | 'flatten' | 'values' | 'filter'
        left: FilterNode
        condition?: FilterNode
        right: FilterNode
      }
    | { type: 'list'; items: FilterNode[] }
    | { type: 'hash'; entries: { key: string; value: FilterNode }[] }
    | { type: 'pipe' | 'or' | 'and'; left: FilterNode; right: FilterNode }
    | { type: 'comparison'; operator: FilterComparison; left: FilterNode; right: FilterNode }
    | { type: 'not' | 'reference'; operand: FilterNode }
    | { type: 'call'; name: string; args: FilterNode[] }
  )
