'use client'
import { visibleName } from '../../headless/catalog-filter/visibleName'
import type { GroupRow } from '../../headless/tree-grid/TreeRow'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'
import { Chevron } from './Chevron'
import { type GridRowProps, gridRowProps } from './gridRowProps'

/** The head of a namespace's streams: its name, and how many of them are on show. */
export function GroupGridRow(props: GridRowProps<GroupRow>) {
  const { row, parts, slot } = props
  const words = useWords(catalogSection)
  const { namespace, streams, total } = row.group
  const name = namespace === undefined ? words.noNamespace : visibleName(namespace)
  const count = words.groupCount(streams.length, total)
  const columns = parts.columns.length + (parts.extraColumns?.length ?? 0) + 1
  return (
    <div {...gridRowProps(props, 'group')} aria-label={words.groupRow(name, count)}>
      <div role="rowheader" {...slot('cell')} data-column="stream" aria-colindex={1} aria-colspan={columns}>
        <Chevron label={row.isExpanded ? words.hideGroup(name) : words.showGroup(name)} isOpen={row.isExpanded} />
        <span {...slot('name')} dir="auto" title={namespace} data-missing={namespace === undefined || undefined}>
          {name}
        </span>
        <span className="airbyte-catalog-browser-quiet">{count}</span>
      </div>
    </div>
  )
}
