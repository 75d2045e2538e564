'use client'
import { Server } from 'lucide-react'
import type { AnswerComparison, AnswerItem } from '../../domain/compileFilter'
import type { FilterMessage } from '../../domain/filterMessage'
import type { CatalogFilter } from '../../headless/useCatalogFilter'
import { Button } from '../primitives/Button'
import type { SlotProps } from '../primitives/createSlots'
import { catalogSection } from '../words/catalogWords'
import { commonSection } from '../words/commonWords'
import type { Messages } from '../words/createMessages'
import { useWords } from '../words/WordsContext'
import type { CatalogGridSlot } from './catalogGridSlots'

type Words = Messages['catalog']

export type FilterServerProps = { filter: CatalogFilter; slot: SlotProps<CatalogGridSlot> }

/** The server's part in an expression: that it is being asked, that it was, and whether it agrees with what was found here. */
export function FilterServer({ filter, slot }: FilterServerProps) {
  const words = useWords(catalogSection)
  const common = useWords(commonSection)
  const { compare, comparison, evaluatedBy } = filter
  if (evaluatedBy === 'local' && compare === undefined) return null
  const isAsking = evaluatedBy === 'server' ? filter.isStale : comparison.phase === 'asking'
  const said = isAsking ? words.askingServer : tell(filter, words, common)
  return (
    // Always there, so that what comes into it is announced.
    <div aria-live="polite">
      {(said !== '' || evaluatedBy === 'local') && (
        <div {...slot('notice')} data-tone="info">
          <Server size={16} strokeWidth={1.5} aria-hidden />
          <div className="airbyte-catalog-browser-notice-body">
            {said !== '' && <span>{said}</span>}
            {evaluatedBy === 'local' && (
              <Button variant="plain" unavailable={isAsking} onClick={compare}>
                {words.compareWithServer}
              </Button>
            )}
          </div>
        </div>
      )}
    </div>
  )
}

function tell({ evaluatedBy, comparison, outcome }: CatalogFilter, words: Words, common: Messages['common']): string {
  if (evaluatedBy === 'server') {
    if (outcome.problem !== undefined) return ''
    const unlisted = outcome.unlisted ?? []
    return unlisted.length === 0 ? words.evaluatedByServer : words.serverUnlisted(unlisted.map(labelOf))
  }
  if (comparison.phase === 'compared') return tellComparison(comparison.comparison, words)
  return comparison.phase === 'failed' ? tellFailure(comparison.message, words, common) : ''
}

function tellComparison(comparison: AnswerComparison, words: Words): string {
  if ('onlyHere' in comparison) {
    return words.serverDiffers(comparison, comparison.onlyHere.map(labelOf), comparison.onlyThere.map(labelOf))
  }
  return comparison.isSame ? words.serverAgrees(comparison) : words.serverGivesOtherValue
}

/** A sentence about why the server gave no answer. */
export function tellFailure(message: FilterMessage, words: Words, common: Messages['common']): string {
  if (message.code === 'server_failed') return words.serverSilent(common.errorTitle[message.reason])
  return words.filterSentence(message)
}

function labelOf({ name, namespace }: AnswerItem): string {
  return namespace === undefined ? name : `${namespace}.${name}`
}
