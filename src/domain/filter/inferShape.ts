import type { JsonValue } from '../json'
import { isJsonObject } from '../json'
import type { FilterNode } from './filterNode'
import { anyShape, nullShape, type Shape } from './Shape'

export type FilterField = FilterNode & { type: 'field' }

/** A field of the expression, and what it is asked of. */
export type FieldUse = {
  field: FilterField
  context: Shape
  /** Where a word may be meant as text: what it is compared with, or what a function looks for it in. */
  comparedWith: Shape | undefined
  /** The other side is written out, so that this side must be a key. */
  comparedWithLiteral: boolean
}

/** A comparison or a call, with what is known of each operand or argument. */
export type OperationUse = {
  node: FilterNode & { type: 'comparison' | 'call' }
  operands: readonly { node: FilterNode; shape: Shape }[]
}

/** What was met on the way through an expression, each in the order of the evaluation. */
export type ShapeUses = {
  fields: FieldUse[]
  operations: OperationUse[]
  /** A list was wanted, and the catalog itself, which is none, was asked. */
  rootless: (FilterNode & { type: 'projection' | 'index' })[]
}

export function noUses(): ShapeUses {
  return { fields: [], operations: [], rootless: [] }
}

/**
 * The shape of what an expression gives when asked of `context`; adds to `uses` every field, comparison and call on the
 * way. Says `any` where it cannot know.
 */
export function inferShape(node: FilterNode, context: Shape, uses: ShapeUses): Shape {
  const infer = (inner: FilterNode, of: Shape) => inferShape(inner, of, uses)

  switch (node.type) {
    case 'current':
      return context
    case 'field':
      uses.fields.push({ field: node, context, comparedWith: undefined, comparedWithLiteral: false })
      return memberOf(context, node.name)
    case 'literal':
      return shapeOf(node.value)
    case 'subexpression':
    case 'pipe':
      return infer(node.right, infer(node.left, context))
    case 'index':
      if (isRootless(node, context)) uses.rootless.push(node)
      return itemsOf(infer(node.left, context))
    case 'projection': {
      if (isRootless(node, context)) uses.rootless.push(node)
      const element = elementOf(node.over, infer(node.left, context))
      if (node.condition !== undefined) infer(node.condition, element)
      return { kind: 'array', items: infer(node.right, element) }
    }
    case 'list':
      return { kind: 'array', items: oneOf(node.items.map((item) => infer(item, context))) }
    case 'hash': {
      const keys = new Map(node.entries.map(({ key, value }) => [key, infer(value, context)]))
      return { kind: 'object', keys, closed: true }
    }
    case 'or':
    case 'and':
      return oneOf([infer(node.left, context), infer(node.right, context)])
    case 'comparison': {
      const left = inferOperand(node.left, context, uses)
      const right = inferOperand(node.right, context, uses)
      const report = (field: FilterNode, comparedWith: Shape, other: FilterNode) => {
        if (field.type === 'field')
          uses.fields.push({ field, context, comparedWith, comparedWithLiteral: other.type === 'literal' })
      }
      uses.operations.push({
        node,
        operands: [
          { node: node.left, shape: left },
          { node: node.right, shape: right },
        ],
      })
      report(node.left, right, node.right)
      report(node.right, left, node.left)
      return { kind: 'boolean' }
    }
    case 'not':
      infer(node.operand, context)
      return { kind: 'boolean' }
    case 'reference':
      return infer(node.operand, context)
    case 'call':
      return inferCall(node, context, uses)
  }
}

/** A field that may stand for a text is reported later, together with its counterpart. Each part is walked only once. */
function inferOperand(node: FilterNode, context: Shape, uses: ShapeUses): Shape {
  return node.type === 'field' ? memberOf(context, node.name) : inferShape(node, context, uses)
}

function isRootless(node: FilterNode & { type: 'projection' | 'index' }, context: Shape): boolean {
  const isOfValues = node.type === 'projection' && node.over === 'values'
  return node.left.type === 'current' && !isOfValues && context.kind === 'object' && context.of === 'catalog'
}

function inferCall(node: FilterNode & { type: 'call' }, context: Shape, uses: ShapeUses): Shape {
  const shapes = node.args.map((arg) => (arg.type === 'reference' ? nullShape : inferOperand(arg, context, uses)))
  uses.operations.push({ node, operands: node.args.map((arg, at) => ({ node: arg, shape: shapes[at] ?? anyShape })) })
  const list = shapes.find((shape) => shape.kind === 'array') ?? anyShape
  const first = shapes[0] ?? anyShape
  let mapped: Shape = anyShape
  node.args.forEach((arg, index) => {
    if (arg.type === 'reference') mapped = inferShape(arg.operand, itemsOf(list), uses)
    if (arg.type !== 'field') return
    const isSought = index === 1 && /^(contains|starts_with|ends_with)$/.test(node.name)
    const comparedWith = isSought ? (first.kind === 'array' ? first.items : first) : undefined
    uses.fields.push({ field: arg, context, comparedWith, comparedWithLiteral: false })
  })
  return resultOf(node.name, first, mapped)
}

function resultOf(name: string, first: Shape, mapped: Shape): Shape {
  switch (name) {
    case 'sort_by':
    case 'sort':
    case 'reverse':
      return first
    case 'max_by':
    case 'min_by':
    case 'max':
    case 'min':
      return itemsOf(first)
    case 'map':
      return { kind: 'array', items: mapped }
    case 'keys':
      return { kind: 'array', items: keyShape(first) }
    case 'values':
      return { kind: 'array', items: elementOf('values', first) }
    case 'to_array':
      return first.kind === 'array' ? first : { kind: 'array', items: first }
    case 'contains':
    case 'starts_with':
    case 'ends_with':
      return { kind: 'boolean' }
    case 'type':
    case 'to_string':
    case 'join':
      return { kind: 'string' }
    case 'length':
    case 'abs':
    case 'sum':
    case 'avg':
    case 'ceil':
    case 'floor':
      return { kind: 'number' }
    default:
      return anyShape
  }
}

function keyShape(shape: Shape): Shape {
  return shape.kind === 'object' ? { kind: 'string', values: () => [...shape.keys.keys()] } : { kind: 'string' }
}

function memberOf(shape: Shape, name: string): Shape {
  if (shape.kind === 'any') return anyShape
  if (shape.kind !== 'object') return nullShape
  return shape.keys.get(name) ?? (shape.closed ? nullShape : anyShape)
}

export function itemsOf(shape: Shape): Shape {
  return shape.kind === 'array' ? shape.items : anyShape
}

function elementOf(over: string, left: Shape): Shape {
  if (over === 'values') return left.kind === 'object' ? (left.members ?? oneMember(left)) : anyShape
  const items = itemsOf(left)
  return over === 'flatten' && items.kind === 'array' ? items.items : items
}

function oneMember({ keys, closed }: Shape & { kind: 'object' }): Shape {
  return closed ? oneOf([...keys.keys()].map((key) => keys.get(key) ?? anyShape)) : anyShape
}

/** The common shape, when there is one. */
function oneOf(shapes: Shape[]): Shape {
  const [first, ...rest] = shapes.filter((shape) => shape.kind !== 'null')
  return first !== undefined && rest.every((shape) => shape === first) ? first : anyShape
}

function shapeOf(value: JsonValue): Shape {
  if (value === null) return nullShape
  if (Array.isArray(value)) return { kind: 'array', items: anyShape }
  if (isJsonObject(value)) return { kind: 'object', keys: new Map(), closed: false }
  return typeof value === 'boolean' ? { kind: 'boolean' } : { kind: typeof value === 'number' ? 'number' : 'string' }
}
