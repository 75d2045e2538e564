import type { Stream } from '../../domain/catalog'
import { nameOfEdit } from '../../domain/nameOfEdit'
import type { TemplateCustomization } from '../../domain/sourceTemplate'
import type { StreamConfig } from '../../domain/streamConfig'
import type { StreamEdit } from '../../domain/streamEdits'
import type { StreamIndex } from '../catalog-filter/indexStreams'
import type { SelectionUsage } from './checkLimits'
import { type ChangeListener, createListeners } from './createListeners'
import { createSelectionState, type SelectionInputs } from './createSelectionState'
import { createStepHistory } from './createStepHistory'
import { planStep, type SelectionAction } from './planStep'
import type { SelectionEntry } from './readEntry'
import type { SelectionStep } from './selectionStep'

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
  const state = createSelectionState(inputs)
  const history = createStepHistory()
  const listeners = createListeners()
  let summary: SelectionSummary | undefined

  function announce(names: readonly string[] | 'all') {
    summary = undefined
    listeners.notify(names)
  }

  function perform(step: SelectionStep | undefined) {
    if (step === undefined) return
    for (const { name, after } of step) state.want(name, after)
    announce(step.map((change) => change.name))
  }

  function count(): SelectionSummary {
    return {
      ...state.pending.totals(),
      picked: state.allWanted().size,
      matching: state.scope.size(),
      pickedMatching: state.scope.picked(),
      canUndo: history.canUndo(),
      canRedo: history.canRedo(),
    }
  }

  return {
    subscribe: listeners.subscribe,
    subscribeTo: listeners.subscribeTo,
    getSummary: () => (summary ??= count()),
    getEntry: state.entry,
    getIndex: state.index,
    customization: state.customization,
    edits: state.pending.edits,
    usage: state.usage,
    configs: () => [...state.allWanted().values()],
    pickedNames: () => [...state.allWanted().keys()],
    pendingNames: state.pending.names,
    missingNames: state.missingNames,
    dispatch(action) {
      const { wanted, stored } = state
      const step = planStep({ wanted, stored, customization: state.customization() }, action)
      if (step.length === 0) return
      history.push(step)
      perform(step)
    },
    undo: () => perform(history.undo()),
    redo: () => perform(history.redo()),
    setScope(streams) {
      state.setScope(streams)
      announce([])
    },
    setInputs(next) {
      const changed = state.setInputs(next)
      if (changed === undefined) return
      history.forget(changed)
      announce('all')
    },
    clashNames: state.clashNames,
    keepMine(names) {
      for (const name of names) state.endClash(name)
      announce(names)
    },
    settle(applied) {
      for (const edit of applied) state.settle(edit)
      const names = applied.map(nameOfEdit)
      history.forget(names)
      announce(names)
    },
  }
}
