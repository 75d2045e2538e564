'use client'
import { type ReactNode, useState } from 'react'
import type { Stream } from '../../domain/catalog'
import type { BulkPlan, BulkSkipReason } from '../../headless/stream-selection/planBulk'
import { Button } from '../primitives/Button'
import { commonSection } from '../words/commonWords'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'

export type BulkPreviewProps = {
  /** Left out: there is nothing to plan yet. */
  plan: BulkPlan | undefined
  labelOf: (stream: Stream) => string
}

/** The dry run: how many would change and how many not, and why; each list to open. */
export function BulkPreview({ plan, labelOf }: BulkPreviewProps) {
  const words = useWords(pickerSection)
  const common = useWords(commonSection)
  const skips = plan === undefined ? [] : groupSkips(plan)
  return (
    <div className="airbyte-stream-picker-bulk-preview">
      <p role="status">
        {plan === undefined
          ? words.bulkChooseFirst
          : words.bulkResult(
              plan.changed.length,
              skips.map(({ reason, streams }) => ({ reason, count: streams.length })),
              plan.unchanged.length,
            )}
      </p>
      {plan && plan.changed.length > 0 && (
        <FoldedList summary={words.bulkWillChange(plan.changed.length)} items={plan.changed}>
          {({ stream, before, after, problems: [problem] }) => (
            <li key={stream.name}>
              <code className="airbyte-stream-picker-code">{labelOf(stream)}</code>{' '}
              {common.sentences([
                words.editWords({ type: 'patch', stream_name: stream.name, patch: [] }, before, after),
                ...(problem ? [words.problem[problem.code]] : []),
              ])}
            </li>
          )}
        </FoldedList>
      )}
      {skips.map(({ reason, streams }) => (
        <FoldedList key={reason} summary={words.bulkSkipped(reason, streams.length)} items={streams}>
          {(stream) => (
            <li key={stream.name}>
              <code className="airbyte-stream-picker-code">{labelOf(stream)}</code>
            </li>
          )}
        </FoldedList>
      ))}
      {plan && plan.changed.length > 0 && <p className="airbyte-catalog-browser-quiet">{words.bulkNothingSent}</p>}
    </div>
  )
}

const step = 100

type FoldedListProps<Item> = { summary: string; items: readonly Item[]; children: (item: Item) => ReactNode }

function FoldedList<Item>({ summary, items, children }: FoldedListProps<Item>) {
  const words = useWords(pickerSection)
  const [isOpen, setOpen] = useState(false)
  const [shown, setShown] = useState(step)
  const rest = items.length - shown
  return (
    <details className="airbyte-stream-picker-request" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && <ul>{items.slice(0, shown).map(children)}</ul>}
      {isOpen && rest > 0 && (
        <Button variant="plain" onClick={() => setShown(shown + step)}>
          {words.reviewMore(Math.min(rest, step))}
        </Button>
      )}
    </details>
  )
}

function groupSkips({ skipped }: BulkPlan): { reason: BulkSkipReason; streams: Stream[] }[] {
  const groups = new Map<BulkSkipReason, Stream[]>()
  for (const { stream, reason } of skipped) {
    const group = groups.get(reason)
    if (group) group.push(stream)
    else groups.set(reason, [stream])
  }
  return [...groups]
    .map(([reason, streams]) => ({ reason, streams }))
    .sort((left, right) => right.streams.length - left.streams.length)
}
