import { isJsonObject, type JsonValue } from '../json'
import { createFilterPrograms } from './createFilterPrograms'
import type { FilterNode } from './filterNode'
import type { FilterSteps } from './filterSteps'
import { filterWork, valueSize } from './filterWork'
import { type OrderingCall, pickByKeys } from './pickByKeys'
import type { FilterToken } from './readFilterTokens'
import { type FilterProgram, runFilter } from './runFilter'
import { checkLength, runSlices, type SliceRun } from './runSlices'
import { runWhole } from './runWhole'

type Projection = FilterNode & { type: 'projection' }
type Call = FilterNode & { type: 'call' }

/** Expressions that people write are below: their work is not even counted. */
const littleWork = 50

/**
 * Gives what `runFilter` gives, in steps. jmespath cannot be interrupted, so it is given only parts: an expression is taken
 * apart where a step may become long, its lists are handed over slice by slice, and the parts are put together again.
 */
export function* runFilterInSteps(
  root: FilterNode,
  tokens: readonly FilterToken[],
  document: unknown,
): FilterSteps<JsonValue> {
  const programs = createFilterPrograms(tokens)
  return yield* run(root, runFilter(programs.plain('@'), document))

  function* run(node: FilterNode, value: JsonValue): FilterSteps<JsonValue> {
    switch (node.type) {
      case 'current':
        return value
      case 'field':
        return isJsonObject(value) && Object.hasOwn(value, node.name) ? (value[node.name] ?? null) : null
      case 'pipe':
      case 'subexpression':
        return yield* run(node.right, yield* run(node.left, value))
      case 'projection':
        return yield* project(node, yield* run(node.left, value))
      case 'index':
        return runFilter(programs.plain(`[${node.value}]`), yield* run(node.left, value))
      case 'list':
        return value === null ? null : yield* runAll(node.items, value)
      case 'hash': {
        if (value === null) return null
        const values = yield* runAll(
          node.entries.map((entry) => entry.value),
          value,
        )
        return Object.fromEntries(node.entries.map(({ key }, index) => [key, values[index] ?? null]))
      }
      case 'or':
      case 'and': {
        const left = yield* run(node.left, value)
        return isFalse(left) === (node.type === 'or') ? yield* run(node.right, value) : left
      }
      case 'not':
        return isFalse(yield* run(node.operand, value))
      case 'comparison': {
        const l = yield* run(node.left, value)
        const r = yield* run(node.right, value)
        return runFilter(programs.plain(`l ${node.operator} r`), { l, r })
      }
      case 'call':
        return yield* call(node, value)
      default:
        return runFilter(programs.of(node), value)
    }
  }

  function* runAll(nodes: readonly FilterNode[], value: JsonValue): FilterSteps<JsonValue[]> {
    const results: JsonValue[] = []
    for (const node of nodes) results.push(yield* run(node, value))
    return results
  }

  function* project(node: Projection, base: JsonValue): FilterSteps<JsonValue> {
    const items = itemsOf(node, base)
    if (items === null) return null
    const ofItems = programs.ofItems(node)
    return yield* slices(items, ofItems, [node.right, ...(node.condition ? [node.condition] : [])], {
      *alone(item) {
        if (node.condition && isFalse(yield* run(node.condition, item))) return []
        const result = yield* run(node.right, item)
        return result === null ? [] : [result]
      },
    })
  }

  function itemsOf(node: Projection, base: JsonValue): readonly JsonValue[] | null {
    if (node.over === 'values') return isJsonObject(base) ? asList(runFilter(programs.plain('values(@)'), base)) : null
    if (!Array.isArray(base)) return null
    if (node.over === 'flatten') return flatten(base)
    if (node.over !== 'slice') return base
    // A slice by itself leaves out what is null, which the rest of the projection may ask for.
    const chosen = asList(runFilter(programs.slice(node), [...base.keys()]))
    return chosen.map((index) => base[Number(index)] ?? null)
  }

  function* map(operand: FilterNode, items: readonly JsonValue[]): FilterSteps<JsonValue[]> {
    const ofItems = programs.map(operand)
    return yield* slices(items, ofItems, [operand], {
      *alone(item) {
        return [yield* run(operand, item)]
      },
    })
  }

  function slices(
    items: readonly JsonValue[],
    program: FilterProgram,
    parts: readonly FilterNode[],
    { alone }: Pick<SliceRun, 'alone'>,
  ): FilterSteps<JsonValue[]> {
    const work = parts.reduce((sum, part) => sum + filterWork(part), 0)
    function workOf(item: JsonValue, most: number): number {
      // Such a program needs a copy of all it is asked of: taking it apart is quicker.
      if (program.namesInherited) return most
      return work <= littleWork ? 0 : work * valueSize(item, Math.ceil(most / work))
    }
    return runSlices({ items, together: (slice) => asList(runFilter(program, slice)), alone, workOf })
  }

  function* call(node: Call, value: JsonValue): FilterSteps<JsonValue> {
    const given: Record<string, JsonValue> = {}
    for (const [index, arg] of node.args.entries()) {
      if (arg.type !== 'reference') given[`a${index}`] = yield* run(arg, value)
    }
    const { a0, a1 } = given
    const [first, second] = node.args
    if (node.name === 'map' && first?.type === 'reference' && Array.isArray(a1)) return yield* map(first.operand, a1)
    if (isOrdering(node.name) && second?.type === 'reference' && Array.isArray(a0)) {
      return yield* pickByKeys(node.name, a0, yield* map(second.operand, a0))
    }
    return yield* runWhole(node.name, programs.call(node), given)
  }
}

function isOrdering(name: string): name is OrderingCall {
  return name === 'sort_by' || name === 'max_by' || name === 'min_by'
}

function isFalse(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.length === 0
  if (isJsonObject(value)) return Object.keys(value).length === 0
  return value === null || value === false || value === ''
}

/** In place of jmespath's own, which ends with an error for a list of some hundred thousand items. */
function flatten(items: readonly JsonValue[]): JsonValue[] {
  checkLength(items.reduce<number>((sum, item) => sum + (Array.isArray(item) ? item.length : 1), 0))
  const flat: JsonValue[] = []
  for (const item of items) {
    if (!Array.isArray(item)) flat.push(item)
    else for (const inner of item) flat.push(inner)
  }
  return flat
}

function asList(value: JsonValue): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}
