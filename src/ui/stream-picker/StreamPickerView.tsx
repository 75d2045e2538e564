'use client'
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useState } from 'react'
import type { Catalog, Stream } from '../../domain/catalog'
import type { CatalogChange } from '../../domain/diffCatalogs'
import type { Recipe } from '../../domain/recipe'
import type { TemplateCustomization } from '../../domain/sourceTemplate'
import type { StreamConfig } from '../../domain/streamConfig'
import type { StreamEdit } from '../../domain/streamEdits'
import { changedScope } from '../../headless/catalog-filter/changedScope'
import type { FilterPlace } from '../../headless/catalog-filter/useFilterOutcome'
import type { EvaluateOnServer } from '../../headless/catalog-filter/useServerOutcome'
import { useCatalogFilter } from '../../headless/useCatalogFilter'
import { useStreamSelection } from '../../headless/useStreamSelection'
import { CatalogChanges } from '../catalog-browser/CatalogChanges'
import { CatalogGrid } from '../catalog-browser/CatalogGrid'
import type { CatalogGridSlot } from '../catalog-browser/catalogGridSlots'
import type { NamedFilterProps } from '../catalog-browser/NamedFilterProps'
import { useCatalogSlots } from '../catalog-browser/useCatalogSlots'
import type { ClassNames } from '../primitives/createSlots'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { type ApplyView, toApplyProgress, toRowApply } from './applyProgress'
import { MissingStreams } from './MissingStreams'
import { PendingChanges } from './PendingChanges'
import { PickedCount } from './PickedCount'
import { PickerContext } from './PickerContext'
import { PickerFoot } from './PickerFoot'
import { RecipeButton } from './RecipeButton'
import { SelectAll } from './SelectAll'
import { StoredCount } from './StoredCells'
import { undoKey } from './undoKey'
import { useDefaultRecipe } from './useDefaultRecipe'
import { useLimits } from './useLimits'
import { usePickerParts } from './usePickerParts'
import { usePicks } from './usePicks'

export type StreamPickerViewProps = NamedFilterProps & {
  catalog: Catalog
  /** What the last discovery changed. Left out: nothing to compare with. */
  changes?: readonly CatalogChange[] | undefined
  onChangesPutAway?: (() => void) | undefined
  /** Above the changes: how asking the source again goes, or why it failed. */
  notice?: ReactNode
  /** What the API has stored. */
  stored: readonly StreamConfig[]
  /** What the operator fixed for this source's template. */
  customization?: TemplateCustomization | null | undefined
  /** For the commands in the review. */
  sourceId: string
  baseUrl: string
  /** How the batch on its way, or the last one, is going. */
  applyState: ApplyView
  /** The edits changed; also called with none. Called after drawing, once per change. */
  onEditsChange?: ((edits: StreamEdit[]) => void) | undefined
  onApply: (edits: StreamEdit[]) => void
  onCancel: () => void
  /** The text of the filter box, when the host keeps it. */
  filter?: string | undefined
  onFilterChange?: ((filter: string) => void) | undefined
  /** Expressions that were used, the last one first, when the host keeps them. */
  filterHistory?: readonly string[] | undefined
  onFilterHistoryChange?: ((history: string[]) => void) | undefined
  /** Where expressions are evaluated. Default `local`. */
  evaluate?: FilterPlace | undefined
  /** Asks the server; with it, a person can compare. Its identity must stay. */
  evaluateOnServer?: EvaluateOnServer | undefined
  toolbarEnd?: ReactNode
  /** Selected at once, when the source syncs nothing yet. */
  defaultRecipe?: Recipe | undefined
  /** Shows what is stored, and takes no changes. */
  readOnly?: boolean | undefined
  /** The most streams that may be synced. Default 1,000. */
  maxStreams?: number | undefined
  /** The most fields, at the top of their records, of all synced streams. Default 20,000. */
  maxFields?: number | undefined
  /** Shows how much of both is used from the first stream on. Default: from four fifths on. */
  showLimits?: boolean | undefined
  classNames?: ClassNames<CatalogGridSlot> | undefined
}

/** Lets a person choose which streams are synced and how, and shows what that changes before it is sent. */
export function StreamPickerView(props: StreamPickerViewProps) {
  const { catalog, stored, customization, applyState, onApply, onEditsChange } = props
  const words = useWords(pickerSection)
  const { filter: text, onFilterChange, evaluate, evaluateOnServer } = props
  const { filterHistory, onFilterHistoryChange, changes } = props
  const { store, summary, edits } = useStreamSelection({ catalog, stored, customization })
  const scopes = useMemo(
    () => ({
      selected: ({ name }: Stream) => store.getEntry(name).config !== undefined,
      changed: changedScope(changes),
    }),
    [store, changes],
  )
  const filter = useCatalogFilter({
    catalog,
    filter: text,
    onFilterChange,
    evaluate,
    evaluateOnServer,
    scopes,
    filterHistory,
    onFilterHistoryChange,
  })
  const slot = useCatalogSlots(props.classNames, 'airbyte-stream-picker-root')
  const { readOnly = false } = props
  const parts = usePickerParts(readOnly)
  const [isReviewing, setReviewing] = useState(false)
  const limits = useLimits(store, summary, props)
  const progress = toApplyProgress(applyState)
  const isApplying = progress.phase === 'applying'

  useEffect(() => store.setScope(filter.streams), [store, filter.streams])
  useEffect(() => {
    if (applyState.phase !== 'done') return
    store.settle(applyState.items.filter(({ status }) => status === 'applied').map(({ edit }) => edit))
  }, [store, applyState])
  useDefaultRecipe(store, readOnly ? undefined : props.defaultRecipe)
  useEffect(() => onEditsChange?.(edits), [onEditsChange, edits])

  const context = useMemo(
    () => ({ store, applying: toRowApply(applyState), isApplying }),
    [store, applyState, isApplying],
  )
  const picks = usePicks(store, filter.streams, isApplying)
  const headLead = useMemo(
    () => <SelectAll summary={summary} isFrozen={isApplying} onChange={picks.setAll} />,
    [summary, isApplying, picks.setAll],
  )

  function undoByKey(event: KeyboardEvent<HTMLElement>) {
    const asked = undoKey(event)
    const dialog = event.target instanceof Element ? event.target.closest('dialog') : null
    // The whole picker may lie in a dialog of the host.
    const isElsewhere = !isReviewing && event.currentTarget.contains(dialog)
    if (asked === undefined || isApplying || readOnly || isElsewhere) return
    event.preventDefault()
    store[asked]()
  }

  function apply(chosen: StreamEdit[]) {
    setReviewing(false)
    if (limits.refuses()) return
    if (chosen.length > 0) onApply(chosen)
  }

  /** In the catalog a stream is told by its namespace too; a request knows only the name that several may share. */
  function labelOf(name: string): string {
    const index = store.getIndex()
    const sharing = index.named(name)
    return sharing.length > 1 ? words.sharing(sharing.map(index.labelOf)) : name
  }

  return (
    <PickerContext.Provider value={context}>
      <div {...slot('root')} data-layout="picker" onKeyDown={undoByKey}>
        <CatalogChanges
          changes={props.changes}
          index={filter.index}
          notice={props.notice}
          onPutAway={props.onChangesPutAway}
        >
          <CatalogGrid
            filter={filter}
            namedFilters={props.namedFilters}
            onNamedFiltersChange={props.onNamedFiltersChange}
            parts={parts}
            slot={slot}
            headLead={readOnly ? null : headLead}
            countExtra={
              readOnly ? (
                <StoredCount count={stored.length} />
              ) : (
                <PickedCount
                  store={store}
                  summary={summary}
                  shown={filter.streams}
                  isFiltered={filter.text.trim() !== ''}
                  isFrozen={isApplying}
                  said={picks.said}
                />
              )
            }
            toolbarEnd={
              <>
                {!readOnly && <RecipeButton store={store} isFrozen={isApplying} />}
                {props.toolbarEnd}
              </>
            }
            onStreamToggle={readOnly ? undefined : picks.toggle}
            onStreamRange={readOnly ? undefined : picks.setRange}
          />
        </CatalogChanges>
        <MissingStreams store={store} isFrozen={isApplying} isReadOnly={readOnly} />
        {!readOnly && (
          <PickerFoot
            summary={summary}
            edits={edits}
            progress={progress}
            meters={limits.meters}
            labelOf={labelOf}
            onReview={() => setReviewing(true)}
            onApply={apply}
            onCancel={props.onCancel}
          />
        )}
        {isReviewing && !readOnly && (
          <PendingChanges
            edits={edits}
            entryOf={store.getEntry}
            labelOf={labelOf}
            blocked={store.pendingNames().flatMap((name) => {
              const { problems, clash } = store.getEntry(name)
              const [problem] = problems
              if (clash) return [{ name, reason: words.clashRow }]
              return problem ? [{ name, reason: words.problem[problem.code] }] : []
            })}
            sourceId={props.sourceId}
            baseUrl={props.baseUrl}
            onDrop={(name) => store.dispatch({ type: 'restore', names: [name] })}
            onApply={() => apply(edits)}
            onClose={() => setReviewing(false)}
          />
        )}
      </div>
    </PickerContext.Provider>
  )
}
