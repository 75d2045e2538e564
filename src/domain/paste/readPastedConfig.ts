import { isJsonObject, type JsonObject, type JsonValue } from '../json'
import { type FieldNode, type FieldPath, valueAt } from '../sourceForm'
import { findBranch } from '../specBranch'
import { type ChosenShape, type FieldPlace, fieldPlaces } from './fieldPlaces'
import { type Likeness, nameLikeness, plainName } from './nameLikeness'
import type { PastedSetting } from './PastedSetting'
import { readPastedSettings } from './readPastedSettings'
import { toFieldValue } from './toFieldValue'

/** A value a pasted text gives a field. */
export type PastedField = {
  path: FieldPath
  label: string
  /** Never to be shown where `secret` is set. */
  value: JsonValue
  secret: boolean
}

/** What a pasted text would change in a form. */
export type PastedConfig = {
  /** Choices that have to change, outer ones first. */
  choices: ChosenShape[]
  /** In drawing order; each field at most once. */
  fields: PastedField[]
  /** Names in the text that found no field. Never values. */
  unused: string[]
}

type Pair = Likeness & { place: FieldPlace; setting: PastedSetting; value: JsonValue; order: number }

/**
 * Finds the fields that a pasted connection URL, JSON object or list of `KEY=value` lines speaks about: by path, by key or
 * title, by names in common use (`pwd`), and by the end of a longer name (`SHOP_API_KEY`). Of a choice the shape is taken
 * that the text names, else the one it says most about. Undefined when the text is none of these.
 *
 * @param config what the form holds now: a shape that fits as well as any other stays chosen
 */
export function readPastedConfig(root: FieldNode, text: string, config: JsonObject = {}): PastedConfig | undefined {
  const settings = readPastedSettings(text)
  if (settings === undefined) return undefined
  const { values, choices } = fieldPlaces(root)
  const pairs = pairsOf(values, settings)
  const used = new Set<PastedSetting>()
  const decided = decide(choices, { pairs, settings, config, used })
  const filled = assign(
    pairs.filter(({ place }) => isThere(place, decided)),
    used,
  )
  const leftover = settings.filter((setting) => setting.parameter && !used.has(setting))
  const parameters = values.find(({ field }) => field.key === 'jdbc_url_params' && field.kind === 'text')
  if (leftover.length > 0 && parameters !== undefined && isThere(parameters, decided) && !filled.has(parameters)) {
    filled.set(parameters, leftover.map(({ names, value }) => `${names[0]}=${String(value)}`).join('&'))
    for (const setting of leftover) used.add(setting)
  }
  const shown = values.filter((place) => filled.has(place))
  return {
    choices: [...decided.values()].filter(
      (shape) =>
        shape.index !== currentShape(shape, config) && (shape.named || shown.some((place) => needs(place, shape))),
    ),
    fields: shown.map((place) => ({
      path: place.path,
      label: place.field.label,
      value: filled.get(place) ?? null,
      secret: place.field.secret,
    })),
    unused: unusedNames(settings, used),
  }
}

function pairsOf(places: readonly FieldPlace[], settings: readonly PastedSetting[]): Pair[] {
  const pairs = settings.flatMap((setting, order) =>
    places.flatMap((place): Pair[] => {
      if (setting.secretOnly && !place.field.secret) return []
      const likeness = nameLikeness(setting.names, place)
      const value = likeness && toFieldValue(place.field, setting.value)
      return likeness === undefined || value === undefined ? [] : [{ ...likeness, place, setting, value, order }]
    }),
  )
  const frequent = new Map<string, number>()
  for (const { dropped } of pairs) frequent.set(dropped, (frequent.get(dropped) ?? 0) + 1)
  return pairs.sort(
    (left, right) =>
      left.rank - right.rank ||
      (frequent.get(right.dropped) ?? 0) - (frequent.get(left.dropped) ?? 0) ||
      left.order - right.order,
  )
}

/** A shape with `named` set was asked for by the text itself. */
type Decided = Map<FieldNode, ChosenShape & { named: boolean }>
type Pasted = {
  pairs: readonly Pair[]
  settings: readonly PastedSetting[]
  config: JsonObject
  used: Set<PastedSetting>
}

function decide(choices: readonly FieldPlace[], pasted: Pasted): Decided {
  const decided: Decided = new Map()
  for (const choice of choices) {
    if (!isThere(choice, decided)) continue
    const { field, path } = choice
    const named = namedShape(choice, pasted)
    const index = named ?? likeliestShape(choice, pasted)
    if (index >= 0) decided.set(field, { field, path, index, named: named !== undefined })
  }
  return decided
}

/** The text gives the discriminator, or names a shape in the place of the whole choice (`sslmode=require`). */
function namedShape({ field, keys, label }: FieldPlace, { settings, used }: Pasted): number | undefined {
  for (const setting of settings) {
    if (typeof setting.value === 'object') continue
    const own = nameLikeness(setting.names, { keys, label })
    const tag =
      field.discriminator === undefined
        ? undefined
        : nameLikeness(setting.names, { keys: [...keys, plainName(field.discriminator)], label: '' })
    const fits = (own !== undefined && own.rank < 4) || (tag !== undefined && tag.rank < 2)
    const wanted = String(setting.value).toLowerCase()
    const index = fits
      ? field.branches.findIndex(
          ({ value, title, hidden }) =>
            !hidden && (String(value ?? '').toLowerCase() === wanted || title?.toLowerCase() === wanted),
        )
      : -1
    if (index >= 0) {
      used.add(setting)
      return index
    }
  }
  return undefined
}

/** The shape with the most fields that the text speaks about, and that no field outside of the choice fits as well. */
function likeliestShape({ field, path }: FieldPlace, { pairs, config }: Pasted): number {
  const isInside = (place: FieldPlace) => place.shapes.some((shape) => shape.field === field)
  const outside = new Map<PastedSetting, number>()
  for (const { setting, place, rank } of pairs) {
    if (!isInside(place)) outside.set(setting, Math.min(rank, outside.get(setting) ?? rank))
  }
  const scores = field.branches.map((_, index) => {
    const own = pairs.filter(
      ({ place, setting, rank }) =>
        needs(place, { field, path, index }) && rank < (outside.get(setting) ?? Number.POSITIVE_INFINITY),
    )
    return new Set(own.map(({ setting }) => setting)).size
  })
  const best = Math.max(...scores)
  const current = currentShape({ field, path, index: -1 }, config)
  return best === 0 || scores[current] === best ? current : scores.indexOf(best)
}

function assign(pairs: readonly Pair[], used: Set<PastedSetting>): Map<FieldPlace, JsonValue> {
  const filled = new Map<FieldPlace, JsonValue>()
  for (const { place, setting, value } of pairs) {
    if (filled.has(place) || [...used].some((other) => isSameOrPart(other, setting))) continue
    filled.set(place, value)
    used.add(setting)
  }
  return filled
}

function isSameOrPart(left: PastedSetting, right: PastedSetting): boolean {
  if (left === right) return true
  if (left.names.length === right.names.length) return false
  const [outer, inner] = left.names.length < right.names.length ? [left, right] : [right, left]
  return isJsonObject(outer.value) && outer.names.every((name, index) => inner.names[index] === name)
}

function isThere(place: FieldPlace, decided: Decided): boolean {
  return place.shapes.every((shape) => decided.get(shape.field)?.index === shape.index)
}

function needs(place: FieldPlace, { field, index }: ChosenShape): boolean {
  return place.shapes.some((shape) => shape.field === field && shape.index === index)
}

function currentShape({ field, path }: ChosenShape, config: JsonObject): number {
  const branch = findBranch(field, valueAt(config, path))
  return branch === undefined ? -1 : field.branches.indexOf(branch)
}

/** A line whose URL was taken apart, or a token that a URL held in the place of a password. */
function saysTheSame(used: PastedSetting, setting: PastedSetting): boolean {
  return used.from === setting.names.join('.') || (used.derived === true && used.value === setting.value)
}

function unusedNames(settings: readonly PastedSetting[], used: ReadonlySet<PastedSetting>): string[] {
  const hasWhole = [...used].some(({ whole }) => whole)
  const missed = settings.filter(
    (setting) =>
      !(setting.derived || (hasWhole && setting.within)) &&
      (setting.whole || !isJsonObject(setting.value)) &&
      ![...used].some((other) => isSameOrPart(other, setting) || saysTheSame(other, setting)),
  )
  return [...new Set(missed.map(({ names }) => names.join('.')))]
}
