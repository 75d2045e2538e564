import { isJsonObject } from '../json'
import { filterGrowth } from './filterGrowth'
import type { FilterNode } from './filterNode'

/** How many times an expression may go through all of what it is asked of, roughly and at most. */
export function filterWork(node: FilterNode): number {
  return countNodes(node) * filterGrowth(node)
}

function countNodes(node: FilterNode): number {
  return partsOf(node).reduce((count, part) => count + countNodes(part), 1)
}

function partsOf(node: FilterNode): readonly FilterNode[] {
  switch (node.type) {
    case 'literal':
    case 'field':
    case 'current':
      return []
    case 'projection':
      return node.condition === undefined ? [node.left, node.right] : [node.left, node.condition, node.right]
    case 'index':
      return [node.left]
    case 'list':
      return node.items
    case 'hash':
      return node.entries.map(({ value }) => value)
    case 'not':
    case 'reference':
      return [node.operand]
    case 'call':
      return node.args
    default:
      return [node.left, node.right]
  }
}

/** How many values a value holds, itself among them. Stops counting at `most`. */
export function valueSize(value: unknown, most: number): number {
  const waiting: unknown[] = [value]
  let size = 0
  while (waiting.length > 0 && size < most) {
    const next = waiting.pop()
    size += 1
    const parts = Array.isArray(next) ? next : isJsonObject(next) ? Object.values(next) : []
    if (size + waiting.length + parts.length > most) return most
    for (const part of parts) waiting.push(part)
  }
  return size
}
