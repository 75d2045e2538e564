'use client'
import { jsonEquals } from '../../domain/json'
import type { FieldRow } from '../../headless/tree-grid/TreeRow'
import { Chip } from '../primitives/Chip'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'
import { Chevron } from './Chevron'
import { type GridRowProps, gridRowProps } from './gridRowProps'
import { MoreButton } from './MoreButton'
import { NameText } from './NameText'

/** One field: its name under its stream, its type in words, and whether it is the key or the cursor. */
export function FieldGridRow(props: GridRowProps<FieldRow>) {
  const { row, label, isActive, parts, slot } = props
  const { columns, extraColumns = [], FieldMark } = parts
  const words = useWords(catalogSection)
  const { field, stream, expression: path } = row
  const isKey = stream.source_defined_primary_key.some((path) => jsonEquals(path, field.path))
  const isCursor = stream.default_cursor_field.length > 0 && jsonEquals(stream.default_cursor_field, field.path)
  const name = field.path.at(-1) ?? ''
  const type = words.fieldType(field)
  const marks = [isKey && words.keyMark, isCursor && words.cursorMark].filter((mark) => mark !== false)
  return (
    <div {...gridRowProps(props)} aria-label={words.fieldRow(path, [type, ...marks], label)}>
      <div role="rowheader" {...slot('cell')} data-column="stream" aria-colindex={1}>
        <Chevron
          label={row.isExpanded ? words.hideFields(path) : words.showFields(path)}
          isOpen={row.isExpanded}
          isShown={row.isExpandable}
        />
        <span {...slot('name')} dir="auto" title={words.fieldPath(field.path)}>
          {name === '' ? words.emptyName : <NameText name={name} />}
        </span>
        <MoreButton label={words.moreAbout(path)} isActive={isActive} />
      </div>
      <div role="gridcell" {...slot('cell')} data-column="type" aria-colindex={2} aria-colspan={columns.length}>
        <span className="airbyte-catalog-browser-type">{type}</span>
        {marks.map((mark) => (
          <Chip key={mark}>{mark}</Chip>
        ))}
        {FieldMark && <FieldMark stream={stream} field={field} />}
      </div>
      {extraColumns.map(({ id, FieldCell }, column) => (
        <div key={id} role="gridcell" {...slot('cell')} data-column="extra" aria-colindex={columns.length + column + 2}>
          <FieldCell stream={stream} field={field} />
        </div>
      ))}
    </div>
  )
}
