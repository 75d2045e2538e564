'use client'
import { Button } from '../primitives/Button'
import { RowsSkeleton } from '../primitives/RowsSkeleton'
import { useElapsed } from '../primitives/useElapsed'
import { catalogSection } from '../words/catalogWords'
import { commonSection } from '../words/commonWords'
import { useWords } from '../words/WordsContext'

const longWait = 10_000

export type CatalogLoadingProps = {
  /** Milliseconds since the epoch. Left out: since this is on the screen. */
  startedAt?: number | undefined
  onCancel?: (() => void) | undefined
}

/** The grid in grey while the source is asked; past ten seconds also the time so far, and a way out. */
export function CatalogLoading({ startedAt, onCancel }: CatalogLoadingProps) {
  const words = useWords(catalogSection)
  const common = useWords(commonSection)
  const elapsed = useElapsed(true, startedAt)
  const isLong = elapsed >= longWait
  return (
    <div className="airbyte-root airbyte-catalog-browser-root">
      <div className="airbyte-catalog-browser-waiting">
        <p role="status">{isLong ? words.discoveringLong : words.discovering}</p>
        {isLong && <span className="airbyte-catalog-browser-quiet">{common.elapsed(elapsed)}</span>}
        {isLong && onCancel && <Button onClick={onCancel}>{common.cancel}</Button>}
      </div>
      <RowsSkeleton />
    </div>
  )
}
