import type { Shape } from './Shape'

/** What an expression gives by its form, whatever the catalog: the catalog itself, streams (or one), or anything else. */
export type ExpressionKind = 'catalog' | 'streams' | 'value'

export function expressionKind(shape: Shape): ExpressionKind {
  const element = shape.kind === 'array' ? shape.items : shape
  if (element.kind !== 'object' || element.of === undefined) return 'value'
  return shape.kind === 'object' && shape.of === 'catalog' ? 'catalog' : 'streams'
}
