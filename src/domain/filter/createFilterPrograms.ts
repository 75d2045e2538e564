import type { FilterNode } from './filterNode'
import type { FilterToken } from './readFilterTokens'
import { type FilterProgram, toFilterProgram } from './runFilter'

type Projection = FilterNode & { type: 'projection' }

/** Cuts programs for jmespath out of an expression, each written once however often it is asked for. */
export function createFilterPrograms(tokens: readonly FilterToken[]) {
  const written = new Map<string, FilterProgram>()

  function between(start: number, end: number): FilterProgram {
    const key = `${start} ${end}`
    const known = written.get(key)
    if (known !== undefined) return known
    const program = toFilterProgram(tokens.filter((token) => token.start >= start && token.end <= end))
    written.set(key, program)
    return program
  }

  /** Where the brackets or the star of a projection end, and what is asked of each item begins. */
  function signEnd(node: Projection, last: 'Star' | 'Rbracket'): number {
    return tokens.find(({ type, start }) => type === last && start >= node.left.end)?.end ?? node.end
  }

  return {
    /** One of our own making, without words of the person. */
    plain: (source: string): FilterProgram => ({ source, namesInherited: false }),

    /** The node by itself. */
    of: ({ start, end }: FilterNode): FilterProgram => between(start, end),

    /** What a projection asks of a list that is a part of its own: of the values of an object, of a flat list, of a slice. */
    ofItems(node: Projection): FilterProgram {
      const { left, right, over } = node
      if (over === 'list' || over === 'filter') return between(left.end, right.end)
      const rest = between(over === 'flatten' ? flattenEnd(node) : signEnd(node, signOf[over]), right.end)
      return { ...rest, source: `[*] ${rest.source}` }
    },

    /** The slice that a projection is over, without what it asks of each item. */
    slice: (node: Projection): FilterProgram => between(node.left.end, signEnd(node, 'Rbracket')),

    map(operand: FilterNode): FilterProgram {
      const inner = between(operand.start, operand.end)
      return { ...inner, source: `map(&${inner.source}, @)` }
    },

    /** A call whose values are `a0`, `a1` … of the document. */
    call({ name, args }: FilterNode & { type: 'call' }): FilterProgram {
      const parts = args.map((arg) => (arg.type === 'reference' ? between(arg.start, arg.end) : undefined))
      return {
        source: `${name}(${parts.map((part, index) => part?.source ?? `a${index}`).join(', ')})`,
        namesInherited: parts.some((part) => part?.namesInherited === true),
      }
    },
  }

  function flattenEnd(node: Projection): number {
    return tokens.find(({ type, start }) => type === 'Flatten' && start >= node.left.end)?.end ?? node.end
  }
}

const signOf = { values: 'Star', slice: 'Rbracket' } as const
