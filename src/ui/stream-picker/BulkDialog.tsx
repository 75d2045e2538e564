'use client'
import { useDeferredValue, useId, useMemo } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { Stream } from '../../domain/catalog'
import type { SelectionStore } from '../../headless/stream-selection/createSelectionStore'
import { pickedStreams } from '../../headless/stream-selection/pickedStreams'
import { planBulk } from '../../headless/stream-selection/planBulk'
import { Button } from '../primitives/Button'
import { Dialog } from '../primitives/Dialog'
import { commonSection } from '../words/commonWords'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { BulkPreview } from './BulkPreview'
import { BulkTarget } from './BulkTarget'
import { type BulkForm, emptyBulkForm, toBulkRule } from './bulkForm'

export type BulkDialogProps = {
  store: SelectionStore
  /** The streams that the filter shows. */
  shown: readonly Stream[]
  /** What to begin with. Default: sync modes. */
  kind?: BulkForm['kind'] | undefined
  /** Begins with all picked streams, whatever the filter shows. */
  isAboutAll?: boolean | undefined
  /** It was carried out, on so many streams. */
  onDone: (count: number) => void
  onClose: () => void
}

/** One change to many streams: what, to which of them, and what that would do before it is done. */
export function BulkDialog({ store, shown, kind = 'sync_mode', isAboutAll, onDone, onClose }: BulkDialogProps) {
  const words = useWords(pickerSection)
  const common = useWords(commonSection)
  const scopeId = useId()
  const inFilter = useMemo(() => pickedStreams(store, shown), [store, shown])
  const all = useMemo(() => pickedStreams(store, store.getIndex().streams), [store])
  const hidesSome = inFilter.length < all.length
  const startsWithAll = isAboutAll === true || inFilter.length === 0
  const { control, register, setValue } = useForm<BulkForm>({
    defaultValues: { ...emptyBulkForm, kind, scope: startsWithAll ? 'all' : 'filter' },
  })
  const form = useWatch({ control }) as BulkForm
  const streams = form.scope === 'all' ? all : inFilter
  const asked = useDeferredValue(form)
  const plan = useMemo(() => {
    const rule = toBulkRule(asked)
    return rule && planBulk(store, asked.scope === 'all' ? all : inFilter, rule)
  }, [store, asked, all, inFilter])
  const count = plan?.changed.length ?? 0

  function carryOut() {
    if (plan === undefined || asked !== form) return
    store.dispatch({ type: 'configure', configs: plan.changed.map(({ after }) => after) })
    onDone(count)
  }

  return (
    <Dialog
      title={words.bulkTitle}
      onClose={onClose}
      foot={
        <>
          <Button variant="plain" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button variant="primary" unavailable={count === 0} onClick={carryOut}>
            {words.bulkApply(count)}
          </Button>
        </>
      }
    >
      <div className="airbyte-stream-picker-bulk">
        {hidesSome && inFilter.length > 0 ? (
          <div role="radiogroup" aria-labelledby={scopeId} className="airbyte-stream-picker-bulk-field">
            <span id={scopeId} className="airbyte-stream-picker-bulk-label">
              {words.bulkWhich}
            </span>
            <label className="airbyte-stream-picker-bulk-choice">
              <input type="radio" className="airbyte-checkbox" value="filter" {...register('scope')} />
              {words.bulkInFilter(inFilter.length)}
            </label>
            <label className="airbyte-stream-picker-bulk-choice">
              <input type="radio" className="airbyte-checkbox" value="all" {...register('scope')} />
              {words.bulkAll(all.length)}
            </label>
          </div>
        ) : (
          <p>{words.bulkAll(all.length)}</p>
        )}
        <BulkTarget store={store} streams={streams} form={form} register={register} setValue={setValue} />
        <BulkPreview plan={plan} labelOf={store.getIndex().labelOf} />
      </div>
    </Dialog>
  )
}
