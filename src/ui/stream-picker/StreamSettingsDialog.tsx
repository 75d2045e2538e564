'use client'
import { useId, useMemo } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { Stream } from '../../domain/catalog'
import { checkStreamConfig } from '../../domain/checkStreamConfig'
import type { StreamConfig } from '../../domain/streamConfig'
import { withMode } from '../../headless/stream-selection/planStep'
import { fixedFields, locksOf, withPresets } from '../../headless/stream-selection/selectionLocks'
import { Button } from '../primitives/Button'
import { Dialog } from '../primitives/Dialog'
import { commonSection } from '../words/commonWords'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { adviceOf } from './adviceOfRow'
import { CursorField } from './CursorField'
import { KeyField } from './KeyField'
import { Note } from './Note'
import { usePicker } from './PickerContext'
import { type SettingsForm, toSettings, toSettingsForm } from './settingsForm'
import { syncModeChoices, syncModeValue } from './syncModeChoices'

export type StreamSettingsDialogProps = {
  stream: Stream
  /** What the stream is called on this screen. */
  label: string
  config: StreamConfig
  stored: StreamConfig | undefined
  /** Begins with the key, as the person asked for it. */
  isAboutKey?: boolean | undefined
  onClose: () => void
}

/** How one stream is synced: everything about it in one place, with what it costs, and taken as one step. */
export function StreamSettingsDialog(props: StreamSettingsDialogProps) {
  const { stream, label, config, stored, isAboutKey, onClose } = props
  const words = useWords(pickerSection)
  const common = useWords(commonSection)
  const modeId = useId()
  const { store } = usePicker()
  const customization = store.customization()
  const locks = locksOf(stream, customization)
  const fixed = fixedFields(stream, customization)
  const modes = useMemo(() => syncModeChoices(stream, config), [stream, config])
  const { control, register, getValues, setValue, handleSubmit } = useForm<SettingsForm>({
    defaultValues: toSettingsForm(config),
  })
  const form = useWatch({ control }) as SettingsForm
  const context = { config, stored, modes }
  const read = (values: SettingsForm) => withPresets(stream, toSettings(values, context), customization)
  const draft = read(form)
  const problems = checkStreamConfig(stream, draft)
  // That a key is missing is said where it is missing.
  const advice = adviceOf(stream, draft).filter((code) => code !== 'dedup_without_key')
  const problemOf = (...members: (keyof StreamConfig)[]) => {
    const found = problems.find(({ member }) => members.includes(member))
    return found && words.problem[found.code]
  }
  const modeProblem = problemOf('sync_mode', 'destination_sync_mode')

  /** A mode brings the cursor and key that it needs, where they are known. */
  function bringNeeds() {
    const look = { stored: () => stored, customization }
    const filled = toSettingsForm(withMode(look, stream, read(getValues())))
    if (getValues('cursor') === '') setValue('cursor', filled.cursor)
    setValue('key', filled.key)
  }

  function take(values: SettingsForm) {
    store.dispatch({ type: 'configure', configs: [read(values)] })
    onClose()
  }

  return (
    <Dialog
      title={words.settingsOf(label)}
      onClose={onClose}
      foot={
        <>
          <Button variant="plain" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button variant="primary" onClick={() => void handleSubmit(take)()}>
            {words.useSettings}
          </Button>
        </>
      }
    >
      <div className="airbyte-stream-picker-bulk">
        <div role="radiogroup" aria-labelledby={modeId} className="airbyte-stream-picker-bulk-field">
          <span id={modeId} className="airbyte-stream-picker-bulk-label">
            {words.modeColumn}
          </span>
          {modes.map((pair) => {
            const value = syncModeValue(pair)
            return (
              <label key={value} className="airbyte-source-form-card" data-chosen={form.mode === value || undefined}>
                <span className="airbyte-source-form-card-label">
                  <input
                    type="radio"
                    value={value}
                    aria-labelledby={`${modeId}-${value}`}
                    aria-describedby={`${modeId}-${value}-cost`}
                    {...register('mode', { onChange: bringNeeds })}
                  />
                  <span id={`${modeId}-${value}`}>{words.mode(pair)}</span>
                </span>
                <div id={`${modeId}-${value}-cost`} className="airbyte-source-form-card-description">
                  {words.modeCost(pair)}
                </div>
              </label>
            )
          })}
          {modeProblem && <Note tone="danger">{modeProblem}</Note>}
        </div>
        <CursorField
          stream={stream}
          config={draft}
          lock={locks.cursor}
          fixed={fixed.cursor}
          value={form.cursor}
          problem={problemOf('cursor_field')}
          onChange={(cursor) => setValue('cursor', cursor)}
        />
        <KeyField
          stream={stream}
          config={draft}
          lock={locks.key}
          fixed={fixed.key}
          value={form.key}
          isFirst={isAboutKey}
          problem={problemOf('primary_key')}
          onChange={(key) => setValue('key', key)}
        />
        <div role="status">
          {problems.length > 0 && (
            <span className="airbyte-visually-hidden">
              {common.sentences(problems.map(({ code }) => words.problem[code]))}
            </span>
          )}
          {advice.length > 0 && <Note tone="info">{words.advice(advice)}</Note>}
        </div>
      </div>
    </Dialog>
  )
}
