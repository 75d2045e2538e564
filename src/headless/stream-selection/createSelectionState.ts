import type { Catalog, Stream } from '../../domain/catalog'
import type { StreamClash } from '../../domain/mergeStreamEdits'
import { nameOfEdit } from '../../domain/nameOfEdit'
import type { TemplateCustomization } from '../../domain/sourceTemplate'
import type { StreamConfig } from '../../domain/streamConfig'
import type { StreamEdit } from '../../domain/streamEdits'
import { indexStreams, type StreamIndex } from '../catalog-filter/indexStreams'
import type { SelectionUsage } from './checkLimits'
import { createFieldTotal } from './createFieldTotal'
import { createPendingEdits, type PendingEdits } from './createPendingEdits'
import { createScope, type Scope } from './createScope'
import { mergeStored } from './mergeStored'
import { isSame } from './planStep'
import { readEntry, type SelectionEntry, streamOfConfig } from './readEntry'

export type SelectionInputs = {
  catalog: Catalog
  /** What the API has stored. */
  stored: readonly StreamConfig[]
  customization?: TemplateCustomization | null | undefined
}

/** What is stored and what is wanted, by stream name, with all that follows from it. */
export type SelectionState = {
  index(): StreamIndex
  customization(): TemplateCustomization | null
  stored(name: string): StreamConfig | undefined
  wanted(name: string): StreamConfig | undefined
  allWanted(): ReadonlyMap<string, StreamConfig>
  /** The same object until this stream changes. */
  entry(name: string): SelectionEntry
  pending: Pick<PendingEdits, 'names' | 'totals' | 'edits'>
  scope: Pick<Scope, 'size' | 'picked'>
  missingNames(): string[]
  clashNames(): string[]
  usage(): { wanted: SelectionUsage; stored: SelectionUsage }
  /** Undefined: the stream is not to be synced. */
  want(name: string, config: StreamConfig | undefined): void
  /** What is wanted counts, whatever others stored. */
  endClash(name: string): void
  /** The API carried the edit out. */
  settle(edit: StreamEdit): void
  setScope(streams: readonly Stream[]): void
  /** Gives the names whose stored configurations differ from before. Undefined: the inputs are the same. */
  setInputs(inputs: SelectionInputs): string[] | undefined
}

/** Keeps what follows from one stream up to date with that stream alone, so that a change costs the same in every catalog. */
export function createSelectionState(inputs: SelectionInputs): SelectionState {
  let customization = inputs.customization ?? null
  let catalog = inputs.catalog
  let storedList = inputs.stored
  let index = indexStreams(catalog)
  let stored = byName(storedList)
  let wanted = new Map(stored)
  const entries = new Map<string, SelectionEntry>()
  const pending = createPendingEdits()
  const missing = new Set<string>()
  const clashes = new Map<string, StreamClash>()
  const scope = createScope((name) => wanted.has(name))
  const streamOf = (config?: StreamConfig) => config && streamOfConfig(index.named(config.stream_name), config)
  const fieldsWanted = createFieldTotal((name) => streamOf(wanted.get(name)))
  const fieldsStored = createFieldTotal((name) => streamOf(stored.get(name)))
  scope.set(catalog.streams, customization)
  for (const name of stored.keys()) note(name)

  function readOnce(name: string): SelectionEntry {
    const known = entries.get(name)
    if (known !== undefined) return known
    const entry = readEntry(index.named(name), stored.get(name), wanted.get(name), clashes.get(name))
    entries.set(name, entry)
    return entry
  }

  function note(name: string) {
    fieldsWanted.note(name)
    fieldsStored.note(name)
    if (wanted.has(name) && index.named(name).length === 0) missing.add(name)
    else missing.delete(name)
  }

  function refresh(name: string) {
    entries.delete(name)
    note(name)
    const isPending = !isSame(stored.get(name), wanted.get(name))
    if (!isPending) clashes.delete(name)
    pending.put(name, isPending ? readOnce(name) : undefined)
  }

  /** Gives the names that are stored otherwise than before. */
  function takeStored(list: readonly StreamConfig[]): string[] {
    const fresh = byName(list)
    const names = new Set([...stored.keys(), ...fresh.keys()])
    const changed = [...names].filter((name) => !isSame(stored.get(name), fresh.get(name)))
    const merged = mergeStored({ before: stored, wanted, fresh, streamOf })
    wanted = merged.wanted
    for (const [name, clash] of merged.clashes) clashes.set(name, clash)
    stored = fresh
    return changed
  }

  return {
    index: () => index,
    customization: () => customization,
    stored: (name) => stored.get(name),
    wanted: (name) => wanted.get(name),
    allWanted: () => wanted,
    entry: readOnce,
    pending,
    scope,
    missingNames: () => [...missing],
    clashNames: () => [...clashes.keys()],
    usage: () => ({
      wanted: { streams: wanted.size, fields: fieldsWanted.total() },
      stored: { streams: stored.size, fields: fieldsStored.total() },
    }),
    want(name, config) {
      scope.note(name, wanted.has(name), config !== undefined)
      setOrDelete(wanted, name, config)
      refresh(name)
    },
    endClash(name) {
      clashes.delete(name)
      refresh(name)
    },
    settle(edit) {
      const name = nameOfEdit(edit)
      const isReadBack = (edit.type === 'add' && stored.has(name)) || clashes.has(name)
      const config = isReadBack ? stored.get(name) : wanted.get(name)
      setOrDelete(stored, name, config)
      setOrDelete(wanted, name, config)
      refresh(name)
    },
    setScope: (streams) => scope.set(streams, customization),
    setInputs(next) {
      const nextCustomization = next.customization ?? null
      const isSameCatalog = next.catalog === catalog
      const isSameStored = next.stored === storedList
      if (isSameCatalog && isSameStored && nextCustomization === customization) return undefined
      for (const name of [...stored.keys(), ...wanted.keys()]) note(name)
      if (!isSameCatalog) index = indexStreams(next.catalog)
      const changed = isSameStored ? [] : takeStored(next.stored)
      catalog = next.catalog
      storedList = next.stored
      customization = nextCustomization
      entries.clear()
      for (const name of new Set([...pending.names(), ...missing, ...stored.keys(), ...wanted.keys()])) refresh(name)
      scope.set(scope.streams(isSameCatalog ? undefined : catalog.streams), customization)
      return changed
    },
  }
}

function setOrDelete(map: Map<string, StreamConfig>, name: string, config: StreamConfig | undefined) {
  if (config === undefined) map.delete(name)
  else map.set(name, config)
}

function byName(configs: readonly StreamConfig[]): Map<string, StreamConfig> {
  return new Map(configs.map((config) => [config.stream_name, config]))
}
