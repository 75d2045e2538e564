'use client'
import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { CatalogChange } from '../../domain/diffCatalogs'
import { changedStreams } from '../../headless/catalog-changes/changedStreams'
import { reviewChanges } from '../../headless/catalog-changes/reviewChanges'
import type { StreamIndex } from '../../headless/catalog-filter/indexStreams'
import { Button } from '../primitives/Button'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'
import { CatalogChangesContext } from './CatalogChangesContext'
import { CatalogChangesDialog } from './CatalogChangesDialog'

export type CatalogChangesProps = {
  /** Undefined: there is nothing to compare with. Empty: nothing has changed. */
  changes: readonly CatalogChange[] | undefined
  index: StreamIndex
  /** Above the changes: how asking the source again goes, or why it failed. */
  notice?: ReactNode
  /** Puts the changes away, marks and all. */
  onPutAway?: (() => void) | undefined
  children: ReactNode
}

/** Says what a discovery changed, above what it changed, and lets the rows below mark themselves. */
export function CatalogChanges({ changes, index, notice, onPutAway, children }: CatalogChangesProps) {
  const value = useMemo(() => ({ changed: changedStreams(changes, index), index }), [changes, index])
  return (
    <CatalogChangesContext.Provider value={value}>
      {notice}
      {/* There before there is anything to say, so that screen readers notice. */}
      <div aria-live="polite" className="airbyte-catalog-browser-notices">
        {changes && <ChangesNotice changes={changes} index={index} onPutAway={onPutAway} />}
      </div>
      {children}
    </CatalogChangesContext.Provider>
  )
}

type NoticeProps = Pick<CatalogChangesProps, 'index' | 'onPutAway'> & { changes: readonly CatalogChange[] }

function ChangesNotice({ changes, index, onPutAway }: NoticeProps) {
  const words = useWords(catalogSection)
  const [isOpen, setOpen] = useState(false)
  const review = useMemo(() => reviewChanges(changes), [changes])
  const isBreaking = review.breaking > 0
  const Icon = changes.length === 0 ? CircleCheck : isBreaking ? TriangleAlert : Info
  return (
    <div className="airbyte-catalog-browser-notice" data-tone={isBreaking ? 'warning' : undefined}>
      <Icon size={16} strokeWidth={1.5} aria-hidden />
      <div className="airbyte-catalog-browser-notice-body">
        <span>{changes.length === 0 ? words.nothingChanged : words.changesSummary(review)}</span>
        {isBreaking && <span>{words.breakingSummary(review.breaking)}</span>}
        {changes.length > 0 && (
          <Button variant="plain" onClick={() => setOpen(true)}>
            {words.showChanges}
          </Button>
        )}
      </div>
      {onPutAway && (
        <Button
          variant="plain"
          size="icon"
          aria-label={words.putChangesAway}
          title={words.putChangesAway}
          onClick={onPutAway}
        >
          <X size={16} strokeWidth={1.5} aria-hidden />
        </Button>
      )}
      {isOpen && <CatalogChangesDialog changes={review.changes} index={index} onClose={() => setOpen(false)} />}
    </div>
  )
}
