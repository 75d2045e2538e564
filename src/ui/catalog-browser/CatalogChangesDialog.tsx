'use client'
import { useMemo, useState } from 'react'
import type { CatalogChange } from '../../domain/diffCatalogs'
import type { StreamIndex } from '../../headless/catalog-filter/indexStreams'
import { Button } from '../primitives/Button'
import { Dialog } from '../primitives/Dialog'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'
import { ChangedStream } from './ChangedStream'

export type CatalogChangesDialogProps = {
  changes: readonly CatalogChange[]
  index: StreamIndex
  onClose: () => void
}

const step = 100

/** What a discovery changed, stream by stream. */
export function CatalogChangesDialog({ changes, index, onClose }: CatalogChangesDialogProps) {
  const words = useWords(catalogSection)
  const [shown, setShown] = useState(step)
  // Two streams may share name and namespace, so that their place is all that tells them apart.
  const items = useMemo(() => changes.map((change, at) => ({ change, key: String(at) })), [changes])
  const rest = items.length - shown
  return (
    <Dialog title={words.changesTitle} onClose={onClose}>
      <ul className="airbyte-stream-picker-changes">
        {items.slice(0, shown).map(({ change, key }) => (
          <ChangedStream key={key} change={change} label={labelOf(change, index)} />
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="plain" onClick={() => setShown(shown + step)}>
          {words.moreChanges(Math.min(rest, step))}
        </Button>
      )}
    </Dialog>
  )
}

/** A stream that is gone has none in the index: its namespace is told when it has one. */
function labelOf({ stream: { name, namespace } }: CatalogChange, index: StreamIndex): string {
  const known = index.named(name).find((stream) => stream.namespace === namespace)
  if (known !== undefined) return index.labelOf(known)
  return namespace === undefined ? name : `${namespace}.${name}`
}
