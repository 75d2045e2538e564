'use client'
import { Button } from '../primitives/Button'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'

/** Discovery was cancelled by the person: nothing failed, and it can begin again. */
export function CatalogStopped({ onDiscover }: { onDiscover: () => void }) {
  const words = useWords(catalogSection)
  return (
    <div className="airbyte-root airbyte-catalog-browser-root">
      <div className="airbyte-empty-root">
        <p>{words.discoveryStopped}</p>
        <Button variant="primary" onClick={onDiscover}>
          {words.discover}
        </Button>
      </div>
    </div>
  )
}
