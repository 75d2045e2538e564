import type { Catalog, Stream } from '../../domain/catalog'
import type { StreamClash } from '../../domain/mergeStreamEdits'
import { nameOfEdit } from '../../domain/nameOfEdit'
import type { TemplateCustomization } from '../../domain/sourceTemplate'
import type { StreamConfig } from '../../domain/streamConfig'
import type { StreamEdit } from '../../domain/streamEdits'
import { indexStreams, type StreamIndex } from '../catalog-filter/indexStreams'
import type { SelectionUsage } from './checkLimits'
import { createFieldTotal } from './createFieldTotal'
import { type ChangeListener, createListeners } from './createListeners'
import { createPendingEdits } from './createPendingEdits'
import { createScope } from './createScope'
import { createStepHistory } from './createStepHistory'
import { mergeStored } from './mergeStored'
import { isSame, planStep, type SelectionAction } from './planStep'
import { readEntry, type SelectionEntry, streamOfConfig } from './readEntry'
import type { SelectionStep } from './selectionStep'

export type SelectionInputs = {
  catalog: Catalog
  /** What the API has stored. */
  stored: readonly StreamConfig[]
  customization?: TemplateCustomization | null | undefined
}

/** How many streams stand where. */
export type SelectionSummary = {
  /** Streams that will be synced, stored ones included. */
  picked: number
  /** Streams in the present filter that a person may tick, by name. */
  matching: number
  pickedMatching: number
  added: number
  changed: number
  removed: number
  /** Pending streams that are held back because something about them is missing or wrong. */
  blocked: number
  canUndo: boolean
  canRedo: boolean
}

/**
 * Holds what is stored and what is wanted, by stream name: the API knows streams by name alone, so two streams of one
 * name share one configuration. Edits are derived, never kept. Changing one stream costs the same in every catalog and
 * wakes only those who watch that stream.
 */
export type SelectionStore = {
  subscribe(listener: ChangeListener): () => void
  subscribeTo(name: string, listener: () => void): () => void
  /** The same object until something changes. */
  getSummary(): SelectionSummary
  /** The same object until this stream changes. */
  getEntry(name: string): SelectionEntry
  getIndex(): StreamIndex
  customization(): TemplateCustomization | null
  /** The requests that turn what is stored into what is wanted; streams that are held back are left out. */
  edits(): StreamEdit[]
  /** Streams and fields that are wanted, and that are stored. Counted when asked for; a tick costs only its own stream. */
  usage(): { wanted: SelectionUsage; stored: SelectionUsage }
  /** How every stream that will be synced is to be. */
  configs(): StreamConfig[]
  pickedNames(): string[]
  /** Names that differ from what is stored, in the order they were first changed. */
  pendingNames(): string[]
  /** Synced streams that the catalog does not have, or no longer. */
  missingNames(): string[]
  dispatch(action: SelectionAction): void
  undo(): void
  redo(): void
  /** The streams that the filter shows, for the counts. */
  setScope(streams: readonly Stream[]): void
  setInputs(inputs: SelectionInputs): void
  /** Streams that somebody else changed after the person chose, so that it has to be asked whose choice counts. */
  clashNames(): string[]
  /** What the person chose counts, and is pending. (To take what is stored instead, restore the streams.) */
  keepMine(names: readonly string[]): void
  /** Takes edits that the API carried out as stored, whether or not they were read back yet. */
  settle(applied: readonly StreamEdit[]): void
}

/** Starts with nothing pending. */
export function createSelectionStore(inputs: SelectionInputs): SelectionStore {
  let customization = inputs.customization ?? null
  let catalog = inputs.catalog
  let storedList = inputs.stored
  let index = indexStreams(catalog)
  let stored = byName(storedList)
  let wanted = new Map(stored)
  let summary: SelectionSummary | undefined
  const entries = new Map<string, SelectionEntry>()
  const pending = createPendingEdits()
  const missing = new Set<string>()
  const clashes = new Map<string, StreamClash>()
  const history = createStepHistory()
  const listeners = createListeners()
  const scope = createScope((name) => wanted.has(name))
  const streamOf = (config?: StreamConfig) => config && streamOfConfig(index.named(config.stream_name), config)
  const fieldsWanted = createFieldTotal((name) => streamOf(wanted.get(name)))
  const fieldsStored = createFieldTotal((name) => streamOf(stored.get(name)))
  scope.set(catalog.streams, customization)
  for (const name of stored.keys()) note(name)

  function getEntry(name: string): SelectionEntry {
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
    pending.put(name, isPending ? getEntry(name) : undefined)
  }

  function perform(step: SelectionStep) {
    for (const { name, after } of step) {
      scope.note(name, wanted.has(name), after !== undefined)
      setOrDelete(wanted, name, after)
      refresh(name)
    }
    announce(step.map((change) => change.name))
  }

  function announce(names: readonly string[] | 'all') {
    summary = undefined
    listeners.notify(names)
  }

  function dispatch(action: SelectionAction) {
    const look = {
      wanted: (name: string) => wanted.get(name),
      stored: (name: string) => stored.get(name),
      customization,
    }
    const step = planStep(look, action)
    if (step.length === 0) return
    history.push(step)
    perform(step)
  }

  function setInputs(next: SelectionInputs) {
    const nextCustomization = next.customization ?? null
    const isSameCatalog = next.catalog === catalog
    if (isSameCatalog && next.stored === storedList && nextCustomization === customization) return
    for (const name of [...stored.keys(), ...wanted.keys()]) note(name)
    if (!isSameCatalog) index = indexStreams(next.catalog)
    if (next.stored !== storedList) {
      const fresh = byName(next.stored)
      const names = new Set([...stored.keys(), ...fresh.keys()])
      if ([...names].some((name) => !isSame(stored.get(name), fresh.get(name)))) history.clear()
      const merged = mergeStored(stored, wanted, fresh)
      wanted = merged.wanted
      for (const [name, clash] of merged.clashes) clashes.set(name, clash)
      stored = fresh
    }
    catalog = next.catalog
    storedList = next.stored
    customization = nextCustomization
    entries.clear()
    const names = new Set([...pending.names(), ...missing, ...stored.keys(), ...wanted.keys()])
    for (const name of names) refresh(name)
    scope.set(scope.streams(isSameCatalog ? undefined : catalog.streams), customization)
    announce('all')
  }

  function settle(applied: readonly StreamEdit[]) {
    for (const edit of applied) {
      const name = nameOfEdit(edit)
      const isReadBack = (edit.type === 'add' && stored.has(name)) || clashes.has(name)
      const config = isReadBack ? stored.get(name) : wanted.get(name)
      setOrDelete(stored, name, config)
      setOrDelete(wanted, name, config)
      refresh(name)
    }
    if (applied.length > 0) history.clear()
    announce(applied.map(nameOfEdit))
  }

  function count(): SelectionSummary {
    return {
      ...pending.totals(),
      picked: wanted.size,
      matching: scope.size(),
      pickedMatching: scope.picked(),
      canUndo: history.canUndo(),
      canRedo: history.canRedo(),
    }
  }

  return {
    subscribe: listeners.subscribe,
    subscribeTo: listeners.subscribeTo,
    getSummary: () => (summary ??= count()),
    getEntry,
    getIndex: () => index,
    customization: () => customization,
    edits: pending.edits,
    usage: () => ({
      wanted: { streams: wanted.size, fields: fieldsWanted.total() },
      stored: { streams: stored.size, fields: fieldsStored.total() },
    }),
    configs: () => [...wanted.values()],
    pickedNames: () => [...wanted.keys()],
    pendingNames: pending.names,
    missingNames: () => [...missing],
    dispatch,
    undo() {
      const step = history.undo()
      if (step) perform(step)
    },
    redo() {
      const step = history.redo()
      if (step) perform(step)
    },
    setScope(streams) {
      scope.set(streams, customization)
      announce([])
    },
    setInputs,
    clashNames: () => [...clashes.keys()],
    keepMine(names) {
      for (const name of names) {
        clashes.delete(name)
        refresh(name)
      }
      announce(names)
    },
    settle,
  }
}

function setOrDelete(map: Map<string, StreamConfig>, name: string, config: StreamConfig | undefined) {
  if (config === undefined) map.delete(name)
  else map.set(name, config)
}

function byName(configs: readonly StreamConfig[]): Map<string, StreamConfig> {
  return new Map(configs.map((config) => [config.stream_name, config]))
}
