'use client'
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { CatalogChange } from '../../domain/diffCatalogs'
import { breakingChanges } from '../../headless/catalog-changes/reviewChanges'
import { Button } from '../primitives/Button'
import { Chip } from '../primitives/Chip'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'

const step = 20

/** One stream of the list of changes: what it is called, and what became of it in words, what may stop a sync first. */
export function ChangedStream({ change, label }: { change: CatalogChange; label: string }) {
  const words = useWords(catalogSection)
  const [shown, setShown] = useState(step)
  const breaking = breakingChanges(change)
  const others = change.type === 'stream_changed' ? change.changes.filter((each) => !breaking.includes(each)) : []
  const sentences = [...new Set(others.map(words.streamChange))]
  const rest = sentences.length - shown
  const tone = breaking.length > 0 || change.type === 'stream_removed' ? 'warning' : 'accent'
  return (
    <li className="airbyte-stream-picker-change">
      <div className="airbyte-stream-picker-change-head">
        <code className="airbyte-stream-picker-code">{label}</code>
        <Chip tone={tone}>{words.changeMark[change.type]}</Chip>
      </div>
      {change.type === 'stream_added' && <p>{words.streamAdded}</p>}
      {change.type === 'stream_removed' && <p>{words.streamRemoved}</p>}
      {breaking.map((each) => (
        <p key={each.type} className="airbyte-catalog-browser-notice" data-tone="warning">
          <TriangleAlert size={16} strokeWidth={1.5} aria-hidden />
          {words.streamChange(each)}
        </p>
      ))}
      {sentences.slice(0, shown).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {rest > 0 && (
        <Button variant="plain" onClick={() => setShown(shown + step)}>
          {words.moreChanges(Math.min(rest, step))}
        </Button>
      )}
    </li>
  )
}
