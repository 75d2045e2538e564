'use client'
import { RefreshCw } from 'lucide-react'
import { Button } from '../primitives/Button'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'

export type DiscoverAgainProps = { isDiscovering: boolean; onDiscover: () => void }

/** Asks the source once more. What was picked stays picked. */
export function DiscoverAgain({ isDiscovering, onDiscover }: DiscoverAgainProps) {
  const words = useWords(catalogSection)
  const label = isDiscovering ? words.discoveringAgain : words.discoverAgain
  return (
    <Button
      variant="plain"
      size="icon"
      className="airbyte-catalog-browser-again"
      aria-label={label}
      title={label}
      unavailable={isDiscovering}
      data-busy={isDiscovering || undefined}
      onClick={onDiscover}
    >
      <RefreshCw size={16} strokeWidth={1.5} aria-hidden />
    </Button>
  )
}
