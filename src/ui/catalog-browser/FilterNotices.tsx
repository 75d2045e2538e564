'use client'
import { CircleAlert, Info, Lightbulb } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import type { FilterFix, FilterHint } from '../../domain/compileFilter'
import type { ShownResult } from '../../headless/catalog-filter/evaluateFilter'
import type { FilterProblem } from '../../headless/catalog-filter/filterFailure'
import type { CatalogFilter } from '../../headless/useCatalogFilter'
import { Button } from '../primitives/Button'
import type { SlotProps } from '../primitives/createSlots'
import { catalogSection } from '../words/catalogWords'
import { commonSection } from '../words/commonWords'
import { useWords } from '../words/WordsContext'
import type { CatalogGridSlot } from './catalogGridSlots'
import { FilterServer, tellFailure } from './FilterServer'
import { ResultValue } from './ResultValue'
import { useReturnedFocus } from './useReturnedFocus'

export type FilterNoticesProps = { filter: CatalogFilter; slot: SlotProps<CatalogGridSlot>; id: string }

/** What is to be said about the present text: what is wrong, what was surely not meant, what kind of result it gave. */
export function FilterNotices({ filter, slot, id }: FilterNoticesProps) {
  const { outcome, scopes } = filter
  const area = useRef<HTMLDivElement>(null)
  const watchPress = useReturnedFocus(area)
  if (filter.text.trim() === '' && scopes.chosen.length === 0) return null
  return (
    <div ref={area} id={id} className="airbyte-catalog-browser-notices" onClick={watchPress}>
      {scopes.chosen.length > 0 && <ScopeNotice filter={filter} slot={slot} />}
      {outcome.problem && <ProblemNotice problem={outcome.problem} filter={filter} slot={slot} />}
      {outcome.hints.map((hint) => (
        <HintNotice key={`${hint.start} ${hint.message.code}`} hint={hint} filter={filter} slot={slot} />
      ))}
      {outcome.result && <ShapeNotice result={outcome.result} slot={slot} />}
      {filter.language === 'jmespath' && <FilterServer filter={filter} slot={slot} />}
    </div>
  )
}

function ProblemNotice({ problem, filter, slot }: { problem: FilterProblem } & Omit<FilterNoticesProps, 'id'>) {
  const words = useWords(catalogSection)
  const common = useWords(commonSection)
  const { text } = filter.outcome
  const isWhole = problem.start === 0 && problem.end === text.length
  const place = isWhole ? undefined : { start: problem.start, excerpt: text.slice(problem.start, problem.end) }
  const isUnanswered = problem.message.code === 'server_failed'
  const what = isUnanswered ? tellFailure(problem.message, words, common) : words.filterSentence(problem.message, place)
  const meanwhile = isUnanswered || isCutOff(problem) ? words.staysAsItWas : words.staysMeanwhile
  return (
    <Notice tone="danger" icon={<CircleAlert size={16} strokeWidth={1.5} aria-hidden />} slot={slot}>
      <span>{common.sentences([what, meanwhile])}</span>
      <Fixes fixes={problem.fixes} filter={filter} />
      {!isUnanswered && mayBeWords(text) && (
        <Button variant="plain" onClick={() => filter.setLanguage('words')}>
          {words.readAsWords}
        </Button>
      )}
      {(isUnanswered || isCutOff(problem)) && filter.askServer && (
        <Button variant="plain" onClick={filter.askServer}>
          {isUnanswered ? words.askServerAgain : words.askServer}
        </Button>
      )}
    </Notice>
  )
}

/** A sign of JMESPath in a name, such as `orders (old)`, makes no expression of it. */
function mayBeWords(text: string): boolean {
  return !/^\s*(?:streams\b|[[@({$]|\w+\()/.test(text)
}

/** What takes too long here may be little to the server. */
function isCutOff({ message }: FilterProblem): boolean {
  return message.code === 'evaluation_too_long' || message.code === 'evaluation_too_large'
}

function ScopeNotice({ filter, slot }: Omit<FilterNoticesProps, 'id'>) {
  const words = useWords(catalogSection)
  return (
    <Notice tone="info" icon={<Info size={16} strokeWidth={1.5} aria-hidden />} slot={slot}>
      <span>{words.scopeNotice(filter.scopes.chosen)}</span>
      <Button variant="plain" onClick={filter.scopes.clear}>
        {words.leaveScope}
      </Button>
    </Notice>
  )
}

function HintNotice({ hint, filter, slot }: { hint: FilterHint } & Omit<FilterNoticesProps, 'id'>) {
  const words = useWords(catalogSection)
  return (
    <Notice tone="warning" icon={<Lightbulb size={16} strokeWidth={1.5} aria-hidden />} slot={slot}>
      <span>{words.filterSentence(hint.message)}</span>
      <Fixes fixes={hint.fixes} filter={filter} />
    </Notice>
  )
}

function ShapeNotice({ result, slot }: { result: ShownResult; slot: SlotProps<CatalogGridSlot> }) {
  const words = useWords(catalogSection)
  if (result.kind === 'streams') return null
  // Said in place of the list, together with the reason.
  const isNothing = result.value === null || (Array.isArray(result.value) && result.value.length === 0)
  if (isNothing) return null
  const isList = Array.isArray(result.value)
  const count = result.streams.length
  return (
    <Notice tone="info" icon={<Info size={16} strokeWidth={1.5} aria-hidden />} slot={slot}>
      <span>{whatItGives()}</span>
      <ResultValue value={result.value} isOpen={count === 0 || (result.kind === 'value' && !isList)} />
    </Notice>
  )

  function whatItGives(): string {
    if (result.kind === 'names') return words.resultNames(Array.isArray(result.value) ? result.value.length : 1)
    if (count === 0) return words.resultValue
    return result.kind === 'value' && !isList ? words.resultRows(count) : words.resultProjection(count)
  }
}

function Fixes({ fixes, filter }: { fixes: readonly FilterFix[]; filter: CatalogFilter }) {
  const words = useWords(catalogSection)
  return fixes.map((fix) => (
    <Button key={fix.expression} variant="plain" onClick={() => filter.setText(fix.expression)}>
      {words.filterMessage(fix.label)}
    </Button>
  ))
}

type NoticeProps = {
  tone: 'danger' | 'warning' | 'info'
  icon: ReactNode
  slot: SlotProps<CatalogGridSlot>
  children: ReactNode
}

function Notice({ tone, icon, slot, children }: NoticeProps) {
  return (
    <div {...slot('notice')} data-tone={tone}>
      {icon}
      <div className="airbyte-catalog-browser-notice-body">{children}</div>
    </div>
  )
}
