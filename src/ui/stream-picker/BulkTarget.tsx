'use client'
import { useMemo } from 'react'
import type { UseFormRegister, UseFormSetValue } from 'react-hook-form'
import { documentedPairs } from '../../domain/allowedSyncModes'
import type { Stream } from '../../domain/catalog'
import type { StreamConfig } from '../../domain/streamConfig'
import type { SelectionStore } from '../../headless/stream-selection/createSelectionStore'
import { presentValues } from '../../headless/stream-selection/presentValues'
import { catalogSection } from '../words/catalogWords'
import type { Messages } from '../words/createMessages'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { BulkField } from './BulkField'
import { BulkFields } from './BulkFields'
import type { BulkForm } from './bulkForm'
import { syncModeValue } from './syncModeChoices'

export type BulkTargetProps = {
  store: SelectionStore
  streams: readonly Stream[]
  form: BulkForm
  register: UseFormRegister<BulkForm>
  setValue: UseFormSetValue<BulkForm>
}

const kinds = ['sync_mode', 'cursor', 'key', 'incremental'] as const

/** What to change, to what, and what the streams have now. */
export function BulkTarget({ store, streams, form, register, setValue }: BulkTargetProps) {
  const words = useWords(pickerSection)
  const catalog = useWords(catalogSection)
  const { kind } = form
  const now = useMemo(() => presentLabels(store, streams, kind, words, catalog), [store, streams, kind, words, catalog])
  const pair = documentedPairs.find((each) => syncModeValue(each) === form.mode)
  return (
    <>
      <div className="airbyte-stream-picker-bulk-pair">
        <BulkField label={words.bulkWhat}>
          {(id) => (
            <select id={id} className="airbyte-select" {...register('kind')}>
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {words.bulkKind[each]}
                </option>
              ))}
            </select>
          )}
        </BulkField>
        <div className="airbyte-stream-picker-bulk-tries">
          {kind === 'sync_mode' && (
            <BulkField label={words.bulkTo}>
              {(id) => (
                <select id={id} className="airbyte-select" {...register('mode')}>
                  <option value="">{words.bulkChooseMode}</option>
                  {documentedPairs.map((each) => (
                    <option key={syncModeValue(each)} value={syncModeValue(each)}>
                      {words.mode(each)}
                    </option>
                  ))}
                </select>
              )}
            </BulkField>
          )}
          {(kind === 'cursor' || kind === 'key') && (
            <BulkFields
              key={kind}
              store={store}
              streams={streams}
              kind={kind}
              chosen={form[kind]}
              onChange={(chosen) => setValue(kind, chosen)}
            />
          )}
        </div>
      </div>
      <div className="airbyte-catalog-browser-quiet">
        <p>{words.bulkNow(now)}</p>
        <p>{kind === 'incremental' ? words.bulkUpgradeHelp : kind === 'sync_mode' && pair && words.modeCost(pair)}</p>
      </div>
    </>
  )
}

const shownValues = 4

/** What the streams have now, in words; what is rare is summed up. */
function presentLabels(
  store: SelectionStore,
  streams: readonly Stream[],
  kind: BulkForm['kind'],
  picker: Messages['picker'],
  catalog: Messages['catalog'],
): { label: string; count: number }[] {
  const labels: Record<BulkForm['kind'], (config: StreamConfig) => string> = {
    sync_mode: picker.mode,
    incremental: ({ sync_mode }) => picker.bulkSyncMode[sync_mode],
    cursor: ({ cursor_field }) => (cursor_field?.length ? catalog.fieldPath(cursor_field) : picker.bulkNoCursor),
    key: ({ primary_key }) => (primary_key?.length ? picker.pathList(primary_key) : picker.bulkNoKey),
  }
  const values = presentValues(store, streams, labels[kind]).map(({ config, count }) => ({
    label: labels[kind](config),
    count,
  }))
  const rest = values.slice(shownValues).reduce((sum, { count }) => sum + count, 0)
  return rest === 0 ? values : [...values.slice(0, shownValues), { label: picker.bulkOthers, count: rest }]
}
