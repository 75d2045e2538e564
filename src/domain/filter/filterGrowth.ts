import type { FilterNode } from './filterNode'

/** Larger results are no answer to a question; evaluating towards them would take the page's memory. */
export const mostGrowth = 1000

/**
 * How many times larger than the catalog an expression's result may get at most: lists multiply, one after another, so that
 * `[@, @][] | [@, @][] | …` doubles with every step.
 */
export function filterGrowth(node: FilterNode): number {
  switch (node.type) {
    case 'literal':
    case 'field':
    case 'current':
      return 1
    case 'subexpression':
    case 'pipe':
      return filterGrowth(node.left) * filterGrowth(node.right)
    case 'projection':
      return (
        filterGrowth(node.left) * Math.max(filterGrowth(node.right), node.condition ? filterGrowth(node.condition) : 1)
      )
    case 'index':
      return filterGrowth(node.left)
    case 'list':
      return total(node.items)
    case 'hash':
      return total(node.entries.map(({ value }) => value))
    case 'or':
    case 'and':
    case 'comparison':
      return Math.max(filterGrowth(node.left), filterGrowth(node.right))
    case 'not':
    case 'reference':
      return filterGrowth(node.operand)
    case 'call':
      // JSON in JSON in JSON: each text escapes the one in it.
      return node.name === 'to_string' ? 2 * total(node.args) : node.args.map(filterGrowth).reduce(product, 1)
  }
}

function total(nodes: readonly FilterNode[]): number {
  return Math.max(
    1,
    nodes.map(filterGrowth).reduce((sum, growth) => sum + growth, 0),
  )
}

function product(left: number, right: number): number {
  return left * right
}
