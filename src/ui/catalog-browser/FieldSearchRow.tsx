'use client'
import type { SearchRow } from '../../headless/tree-grid/TreeRow'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'
import { type GridRowProps, gridRowProps } from './gridRowProps'

/** The box above the fields of a wide stream. Arrow keys lead out of it as out of any row. */
export function FieldSearchRow(props: GridRowProps<SearchRow>) {
  const { row, label, isActive, parts, slot, onSearch } = props
  const words = useWords(catalogSection)
  const columns = parts.columns.length + (parts.extraColumns?.length ?? 0) + 1
  const name = words.searchFieldsOf(label)
  return (
    <div {...gridRowProps(props, 'search')} aria-label={name}>
      <div role="gridcell" {...slot('cell')} data-column="stream" aria-colindex={1} aria-colspan={columns}>
        <input
          type="search"
          className="airbyte-input"
          data-part="search"
          tabIndex={isActive ? 0 : -1}
          aria-label={name}
          placeholder={words.searchFields(row.total)}
          autoComplete="off"
          spellCheck={false}
          value={row.text}
          onChange={(event) => onSearch(row, event.target.value)}
        />
        <span className="airbyte-catalog-browser-quiet" aria-live="polite">
          {row.text.trim() !== '' && words.fieldsFound(row.found, row.total)}
        </span>
      </div>
    </div>
  )
}
