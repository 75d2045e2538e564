'use client'
import type { ReactNode } from 'react'
import { visibleName } from '../../headless/catalog-filter/visibleName'
import type { StreamRow } from '../../headless/tree-grid/TreeRow'
import type { SlotProps } from '../primitives/createSlots'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'
import { Chevron } from './Chevron'
import type { CatalogGridSlot } from './catalogGridSlots'
import { MoreButton } from './MoreButton'
import { NameText } from './NameText'

export type StreamNameProps = {
  row: StreamRow
  label: string
  isActive: boolean
  slot: SlotProps<CatalogGridSlot>
  /** Between the chevron and the name. */
  lead?: ReactNode
  /** After the name. */
  children?: ReactNode
}

/** Chevron and name, with the namespace before it in a quieter voice where no group's head says it. */
export function StreamName({ row, label, isActive, slot, lead, children }: StreamNameProps) {
  const words = useWords(catalogSection)
  const { name, namespace } = row.stream
  const isGrouped = row.level > 1
  return (
    <>
      <Chevron
        label={row.isExpanded ? words.hideFields(label) : words.showFields(label)}
        isOpen={row.isExpanded}
        isShown={row.isExpandable}
      />
      {lead}
      <span {...slot('name')} dir="auto" title={namespace ? `${namespace}.${name}` : name}>
        {namespace && !isGrouped && (
          <span className="airbyte-catalog-browser-namespace">
            <NameText name={namespace} after="." />
          </span>
        )}
        <NameText name={name} />
        <span className="airbyte-catalog-browser-namespace">{numberIn(label, visibleName(name))}</span>
      </span>
      {children}
      <MoreButton label={words.moreAbout(label)} isActive={isActive} />
    </>
  )
}

/** What tells a stream from others of the same name and namespace: the " (2)" behind the name. */
function numberIn(label: string, name: string): string {
  return label.endsWith(name) ? '' : label.slice(label.lastIndexOf(name) + name.length)
}
