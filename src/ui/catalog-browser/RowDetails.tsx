'use client'
import { useMemo, useState } from 'react'
import { schemaOfField } from '../../domain/schemaOfField'
import type { FieldRow, StreamRow } from '../../headless/tree-grid/TreeRow'
import { CopyButton } from '../primitives/CopyButton'
import { Dialog } from '../primitives/Dialog'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'
import { previewJson } from './previewJson'

/** More of them are in the schema below. */
const mostValues = 100

export type RowDetailsProps = {
  row: StreamRow | FieldRow
  /** What the stream is called. */
  label: string
  onClose: () => void
}

/** What else is known of a stream or a field: its exact name or path, and its schema, each to copy. */
export function RowDetails({ row, label, onClose }: RowDetailsProps) {
  const words = useWords(catalogSection)
  const { stream } = row
  const schema = row.kind === 'stream' ? stream.json_schema : schemaOfField(stream, row.field.path)
  const preview = useMemo(() => previewJson(schema), [schema])
  /** To mark and copy by hand, where the browser refuses to copy it. */
  const [isWhole, setWhole] = useState(false)
  const writeSchema = () => JSON.stringify(schema, null, 2)
  return (
    <Dialog title={row.kind === 'stream' ? label : row.expression} onClose={onClose}>
      <dl className="airbyte-catalog-browser-details">
        {row.kind === 'stream' ? (
          <>
            <Copied label={words.nameLabel} text={stream.name} />
            {stream.namespace && <Copied label={words.namespaceLabel} text={stream.namespace} />}
          </>
        ) : (
          <>
            <Copied label={words.pathLabel} text={row.expression} />
            <Copied label={words.pathListLabel} text={JSON.stringify(row.field.path)} />
            <dt>{words.typeLabel}</dt>
            <dd>{words.fieldType(row.field)}</dd>
            {row.field.values && (
              <>
                <dt>{words.valuesLabel}</dt>
                <dd>
                  <code dir="ltr">
                    {row.field.values
                      .slice(0, mostValues)
                      .map((value) => JSON.stringify(value))
                      .join(', ')}
                  </code>
                </dd>
              </>
            )}
          </>
        )}
        <dt>{words.schemaLabel}</dt>
        <dd>
          <CopyButton text={writeSchema} label={words.copyOf(words.schemaLabel)} onRefused={() => setWhole(true)} />
        </dd>
      </dl>
      <pre dir="ltr" className="airbyte-catalog-browser-schema">
        {isWhole ? writeSchema() : preview.text}
      </pre>
      {preview.isCut && !isWhole && <p className="airbyte-catalog-browser-quiet">{words.schemaCut}</p>}
    </Dialog>
  )
}

function Copied({ label, text }: { label: string; text: string }) {
  const words = useWords(catalogSection)
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <code dir="ltr">{text}</code>
        <CopyButton text={text} label={words.copyOf(label)} iconOnly />
      </dd>
    </>
  )
}
