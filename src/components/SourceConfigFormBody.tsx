'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { toApiProblems } from '../domain/apiProblems'
import { readConnectorSpec } from '../domain/readConnectorSpec'
import type { Source } from '../domain/source'
import type { SourceTemplate } from '../domain/sourceTemplate'
import { createFormStore } from '../headless/source-form/createFormStore'
import { useEmbedded } from '../query/EmbeddedContext'
import { SourceFormFoot } from '../ui/source-form/SourceFormFoot'
import { SourceFormHead } from '../ui/source-form/SourceFormHead'
import { type SourceFormHandle, SourceFormView } from '../ui/source-form/SourceFormView'
import { useWords } from '../ui/words/WordsContext'
import { sourceDrafts } from './sourceDrafts'
import { useSourceSubmit } from './useSourceSubmit'

export type SourceConfigFormBodyProps = {
  template: SourceTemplate
  /** The stored source to edit; left out for a new one. */
  source?: Source | undefined
  onSaved?: ((source: Source) => void) | undefined
  onCancel?: (() => void) | undefined
  allowUncheckedSave?: boolean | undefined
  headingLevel?: 2 | 3 | 4 | undefined
  quickPaste?: boolean | undefined
}

/** The form once its specification is there. Reads template and source once: a later answer changes nothing typed. */
export function SourceConfigFormBody(props: SourceConfigFormBodyProps) {
  const { template, source, onSaved, onCancel, allowUncheckedSave = false, headingLevel, quickPaste = true } = props
  const words = useWords().sourceForm
  const { client } = useEmbedded('<SourceConfigForm>')
  const [drafts] = useState(() => (source === undefined ? sourceDrafts(client, template.id) : undefined))
  const [kept] = useState(() => drafts?.read())
  const [store] = useState(() =>
    createFormStore(readConnectorSpec(template.user_config_spec), source?.source_config, kept?.form),
  )
  const { register, getValues, setError, clearErrors, trigger, formState } = useForm({
    mode: 'onBlur',
    defaultValues: { name: kept?.name ?? source?.name ?? template.name },
  })
  const nameId = `source-name${useId().replace(/[^A-Za-z0-9]/g, '')}`
  const handle = useRef<SourceFormHandle>(null)
  const saved = useRef(false)
  useEffect(() => {
    saved.current = false
    return () => {
      if (!saved.current) drafts?.keep({ name: getValues('name'), form: store.getDraft() })
    }
  }, [drafts, store, getValues])
  const target = source === undefined ? { templateId: template.id } : { sourceId: source.id }
  const submit = useSourceSubmit(target, (answer) => {
    saved.current = true
    drafts?.forget()
    onSaved?.(answer)
  })
  const { state } = submit
  const isBusy = state.phase === 'checking' || state.phase === 'saving'
  const nameProblem = formState.errors.name?.message

  async function send(options: { unchecked: boolean }) {
    if (isBusy) return
    const problems = store.submit()
    const isNamed = await trigger('name')
    const [first] = problems
    if (!isNamed || first !== undefined) {
      submit.clear()
      if (!isNamed) handle.current?.focusId(nameId)
      else if (first !== undefined) handle.current?.focus(first.path)
      return
    }
    const error = await submit.run({ name: getValues('name').trim(), config: store.toConfig() }, options)
    if (error === undefined) return
    const told = toApiProblems(store.form.root, error)
    store.setRefused(told.fields)
    if (told.name !== undefined) setError('name', { message: told.name })
    if (told.fields[0] !== undefined) handle.current?.focus(told.fields[0].path)
  }

  const { documentationUrl } = template.user_config_spec
  return (
    <SourceFormView
      handle={handle}
      store={store}
      label={template.name}
      headingLevel={headingLevel}
      busy={isBusy}
      onSubmit={() => void send({ unchecked: false })}
      headProblems={nameProblem === undefined ? [] : [{ id: nameId, label: words.nameLabel, text: nameProblem }]}
      head={
        <SourceFormHead
          nameId={nameId}
          nameProblem={nameProblem}
          documentationUrl={documentationUrl}
          canPaste={quickPaste}
          nameProps={register('name', {
            validate: (name) => name.trim() !== '' || words.nameRequired,
            onChange: () => clearErrors('name'),
          })}
        />
      }
      foot={
        <SourceFormFoot
          isEdit={source !== undefined}
          state={state}
          unplaced={state.phase === 'failed' ? toApiProblems(store.form.root, state.error).rest : []}
          hasPlaced={state.phase === 'failed' && toApiProblems(store.form.root, state.error).fields.length > 0}
          onStop={submit.stop}
          onCancel={onCancel}
          onSaveUnchecked={allowUncheckedSave ? () => void send({ unchecked: true }) : undefined}
        />
      }
    />
  )
}
