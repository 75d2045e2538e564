import type { FilterNode } from './filterNode'
import { parseFilter } from './parseFilter'

/**
 * The expression for the streams that a value was made of, such as `streams[?a]` for `length(streams[?a])`; undefined where
 * that cannot be told. A projection leaves out the streams that have nothing to give.
 */
export function rowsBehind(expression: string): string | undefined {
  const parsed = parseFilter(expression)
  const projection = parsed.ok ? findProjection(parsed.node) : undefined
  if (projection === undefined) return undefined
  const { left, right, start } = projection
  const part = expression.slice(right.start, right.end)
  const sign = expression.slice(left.end, right.start).replace(/\.\s*$/, '')
  const rows = expression.slice(start, left.end) + (part === '' ? expression.slice(left.end, projection.end) : sign)
  if (!parseFilter(rows).ok) return undefined
  return isPath(right) ? `${rows} | [?${part} != \`null\`]` : rows
}

type Projection = FilterNode & { type: 'projection' }

function findProjection(node: FilterNode): Projection | undefined {
  switch (node.type) {
    case 'projection':
      return node.left.type === 'field' && node.left.name === 'streams' ? node : findProjection(node.left)
    case 'pipe':
    case 'index':
    case 'subexpression':
      return findProjection(node.left)
    case 'comparison':
      return findProjection(node.left) ?? findProjection(node.right)
    case 'call':
      return node.args.map(findProjection).find((found) => found !== undefined)
    default:
      return undefined
  }
}

function isPath(node: FilterNode): boolean {
  if (node.type === 'field') return true
  return node.type === 'subexpression' && isPath(node.left) && isPath(node.right)
}
