'use client'
import { type ReactNode, useMemo } from 'react'
import type { Catalog, Stream } from '../../domain/catalog'
import type { CatalogChange } from '../../domain/diffCatalogs'
import { changedScope } from '../../headless/catalog-filter/changedScope'
import type { FilterPlace } from '../../headless/catalog-filter/useFilterOutcome'
import type { EvaluateOnServer } from '../../headless/catalog-filter/useServerOutcome'
import { useCatalogFilter } from '../../headless/useCatalogFilter'
import type { ClassNames } from '../primitives/createSlots'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'
import { CatalogChanges } from './CatalogChanges'
import { CatalogGrid } from './CatalogGrid'
import { ChangeMark, FieldChangeMark } from './ChangeMark'
import type { CatalogGridSlot } from './catalogGridSlots'
import { FieldsCell, KeysCell, SyncCell } from './factCells'
import type { NamedFilterProps } from './NamedFilterProps'
import type { StreamGridParts } from './StreamGridColumn'
import { useCatalogSlots } from './useCatalogSlots'
import { type ExtraColumn, useExtraColumns } from './useExtraColumns'

export type CatalogBrowserViewProps = NamedFilterProps & {
  catalog: Catalog
  /** What the last discovery changed. Left out: nothing to compare with. */
  changes?: readonly CatalogChange[] | undefined
  onChangesPutAway?: (() => void) | undefined
  /** Above the changes: how asking the source again goes, or why it failed. */
  notice?: ReactNode
  /** The text of the filter box, when the host keeps it. */
  filter?: string | undefined
  onFilterChange?: ((filter: string) => void) | undefined
  /** Expressions that were used, the last one first, when the host keeps them. */
  filterHistory?: readonly string[] | undefined
  onFilterHistoryChange?: ((history: string[]) => void) | undefined
  /** Enter on a stream's row, or a click on it. Without it, both open the stream's fields. */
  onStreamActivate?: ((stream: Stream) => void) | undefined
  /** Columns of the host's own. */
  extraColumns?: readonly ExtraColumn[] | undefined
  /** Where expressions are evaluated. Default `local`. */
  evaluate?: FilterPlace | undefined
  /** Asks the server; with it, a person can compare. Its identity must stay. */
  evaluateOnServer?: EvaluateOnServer | undefined
  toolbarEnd?: ReactNode
  classNames?: ClassNames<CatalogGridSlot> | undefined
}

/** Shows what a source offers: find, open, read. Changes nothing. */
export function CatalogBrowserView(props: CatalogBrowserViewProps) {
  const {
    catalog,
    filter: text,
    onFilterChange,
    evaluate,
    evaluateOnServer,
    onStreamActivate,
    toolbarEnd,
    classNames,
  } = props
  const scopes = useMemo(() => ({ changed: changedScope(props.changes) }), [props.changes])
  const { filterHistory, onFilterHistoryChange } = props
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
  const slot = useCatalogSlots(classNames)
  const parts = useFactColumns(props.extraColumns)
  return (
    <div {...slot('root')} data-layout="browser">
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
          onStreamActivate={onStreamActivate}
          toolbarEnd={toolbarEnd}
        />
      </CatalogChanges>
    </div>
  )
}

function useFactColumns(columns: readonly ExtraColumn[] | undefined): StreamGridParts {
  const words = useWords(catalogSection)
  const extraColumns = useExtraColumns(columns)
  return useMemo(
    () => ({
      columns: [
        { id: 'sync', head: words.syncColumn, Cell: SyncCell },
        { id: 'keys', head: words.keyColumn, Cell: KeysCell },
        { id: 'fields', head: words.fieldsColumn, Cell: FieldsCell },
      ],
      extraColumns,
      Mark: ChangeMark,
      FieldMark: FieldChangeMark,
    }),
    [words, extraColumns],
  )
}
