'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { toApiProblems } from '../domain/apiProblems'
import type { EmbeddedError } from '../domain/errors'
import { prepareSourceForm } from '../domain/prepareSourceForm'
import type { Source } from '../domain/source'
import type { SourceTemplate } from '../domain/sourceTemplate'
import { changedLabels } from '../domain/storedSourceChanges'
import { createFormStore, type FormStore } from '../headless/source-form/createFormStore'
import { useEmbedded } from '../query/EmbeddedContext'
import type { ClassNames } from '../ui/primitives/createSlots'
import { SourceDraftNotice } from '../ui/source-form/SourceDraftNotice'
import { SourceFormFoot } from '../ui/source-form/SourceFormFoot'
import { SourceFormHead } from '../ui/source-form/SourceFormHead'
import type { SourceFormSlot } from '../ui/source-form/SourceFormSlot'
import { type SourceFormHandle, SourceFormView } from '../ui/source-form/SourceFormView'
import { TagChoices } from '../ui/source-form/TagChoices'
import { sourceFormSection } from '../ui/words/sourceFormWords'
import { useWords } from '../ui/words/WordsContext'
import type { SourceFormOptionProps } from './SourceFormOptionProps'
import { sourceDrafts } from './sourceDrafts'
import { useHostListeners } from './useHostListeners'
import { useKeptDraft } from './useKeptDraft'
import { planSignIn, useSourceSignIn } from './useSourceSignIn'
import { type ConnectionTags, useSourceSubmit } from './useSourceSubmit'

export type SourceConfigFormBodyProps = SourceFormOptionProps & {
  template: SourceTemplate
  /** The stored source to edit; left out for a new one. */
  source?: Source | undefined
  onSaved?: ((source: Source) => void) | undefined
  onCancel?: (() => void) | undefined
  classNames?: ClassNames<SourceFormSlot> | undefined
  /** The person asked for this form anew: the focus goes into it. */
  takesFocus: boolean
  /** Wants to be drawn anew, from the source as it is now. */
  onReopen: (byPress: boolean) => void
}

/** The form once its specification is there. Reads template and source once: a later answer changes nothing typed. */
export function SourceConfigFormBody(props: SourceConfigFormBodyProps) {
  const { template, source, onSaved, onCancel, allowUncheckedSave = false, headingLevel, quickPaste = true } = props
  const { connectionTemplateTags, connectionTemplateTagChoices: tagChoices } = props
  const words = useWords(sourceFormSection)
  const { client } = useEmbedded('<SourceConfigForm>')
  const [drafts] = useState(() =>
    sourceDrafts(client, source === undefined ? { templateId: template.id } : { sourceId: source.id }),
  )
  const [kept] = useState(drafts.read)
  const [{ form, config, help }] = useState(() =>
    prepareSourceForm(template.user_config_spec, source?.source_config, props, template.auth_tooltip),
  )
  const [plan, setPlan] = useState(() =>
    source === undefined && !kept?.isByHand ? planSignIn(template, form, props.oauthRedirectUrl) : undefined,
  )
  const [store, setStore] = useState(() => {
    const made = createFormStore(plan?.form ?? form, config, kept?.form)
    if (source !== undefined) showStoredProblems(made)
    return made
  })
  useHostListeners(store, props)
  const [startValues] = useState(() => ({
    name: kept?.name ?? source?.name ?? template.name,
    tags: kept?.tags ?? [...(tagChoices?.chosen ?? [])],
    tagsMode: kept?.tagsMode ?? tagChoices?.mode ?? 'any',
  }))
  const { register, getValues, setError, clearErrors, trigger, formState, watch } = useForm({
    mode: 'onBlur',
    defaultValues: startValues,
  })
  const nameId = `source-name${useId().replace(/[^A-Za-z0-9]/g, '')}`
  const handle = useRef<SourceFormHandle>(null)
  const signIn = useSourceSignIn({
    plan,
    template,
    store,
    kept: kept?.grant,
    isFilledIn,
    getName: () => getValues('name').trim(),
    onSource: finish,
    onEnterByHand() {
      setPlan(undefined)
      setStore(createFormStore(form, config, store.getDraft()))
    },
  })
  const draft = useKeptDraft({
    drafts,
    kept,
    source,
    read: () => ({ ...getValues(), form: store.getDraft(), grant: signIn.grant, isByHand: plan === undefined }),
  })
  const target = source === undefined ? { templateId: template.id } : { sourceId: source.id }
  const explain = (error: EmbeddedError) => toApiProblems(store.form.root, store.getDraft(), error)
  const submit = useSourceSubmit(target, {
    explain,
    onSaved: finish,
  })
  function finish(answer: Source) {
    draft.settle(answer)
    onSaved?.(answer)
  }
  const { state } = submit
  const told = state.phase === 'failed' ? state.problems : undefined
  const isBusy = state.phase === 'checking' || state.phase === 'saving'
  const isOvertaken = draft.overtaken !== undefined && !isBusy
  const { takesFocus, onReopen } = props
  useEffect(() => {
    if (takesFocus) handle.current?.focusId(nameId)
  }, [takesFocus, nameId])
  useEffect(() => {
    // Nothing is lost by it, and nobody is in the midst of it.
    if (isOvertaken && !draft.isChanged() && handle.current?.hasFocus() === false) onReopen(false)
  })
  const nameProblem = formState.errors.name?.message

  const offersTags = source === undefined && tagChoices !== undefined && tagChoices.tags.length > 0
  const asksMode = offersTags && tagChoices.mode === undefined && watch('tags').length > 1
  function chosenTags(): ConnectionTags | undefined {
    if (!offersTags) return connectionTemplateTags
    const offered = tagChoices.tags.map((choice) => (typeof choice === 'string' ? choice : choice.tag))
    const tags = offered.filter((tag) => getValues('tags').includes(tag))
    return tags.length === 0 ? undefined : { tags, mode: tagChoices.mode ?? getValues('tagsMode') }
  }

  /** Shows what is missing or wrong, and takes the focus to the first of it. */
  function isFilledIn(): boolean {
    const [first] = store.submit()
    const isNamed = getValues('name').trim() !== ''
    void trigger('name')
    if (isNamed && first === undefined) return true
    submit.clear()
    if (!isNamed) handle.current?.focusId(nameId)
    else if (first !== undefined) handle.current?.focus(first.path)
    return false
  }

  async function send(options: { unchecked: boolean }) {
    if (isBusy) return
    const isFilled = isFilledIn()
    const isSignInMissing = signIn.isMissing()
    if (isSignInMissing) signIn.miss()
    if (isFilled && isSignInMissing) handle.current?.focusId(signIn.id)
    if (!isFilled || isSignInMissing) return
    const error = await submit.run(
      { name: getValues('name').trim(), config: store.toConfig(), tags: chosenTags(), secretId: signIn.getSecretId() },
      options,
    )
    if (error === undefined) return
    const answer = explain(error)
    store.setRefused(answer.fields)
    const [refused] = answer.fields
    if (answer.name !== undefined) setError('name', { message: answer.name })
    if (answer.name !== undefined) handle.current?.focusId(nameId)
    else if (refused !== undefined) handle.current?.focus(refused.path)
  }

  function changedIn(before: Source | undefined): string[] {
    if (before === undefined || source === undefined) return []
    const labels = changedLabels(form.root, before.source_config, source.source_config)
    return before.name === source.name ? labels : [words.nameLabel, ...labels]
  }

  const { documentationUrl } = template.user_config_spec
  return (
    <SourceFormView
      handle={handle}
      store={store}
      label={template.name}
      headingLevel={headingLevel}
      widgets={props.widgets}
      classNames={props.classNames}
      busy={isBusy}
      onSubmit={() => void send({ unchecked: false })}
      signIn={plan?.shape && { shape: plan.shape, element: signIn.element }}
      headProblems={[
        ...(nameProblem === undefined ? [] : [{ id: nameId, label: words.nameLabel, text: nameProblem }]),
        ...signIn.problems,
      ]}
      head={
        <>
          {(isOvertaken || draft.isRestored) && (
            <SourceDraftNotice
              changed={isOvertaken ? changedIn(draft.overtaken) : undefined}
              onShowStored={() => {
                draft.settle()
                onReopen(true)
              }}
            />
          )}
          <SourceFormHead
            nameId={nameId}
            nameProblem={nameProblem}
            documentationUrl={documentationUrl}
            canPaste={quickPaste}
            nameProps={register('name', {
              validate: (name) => name.trim() !== '' || words.nameRequired,
              onChange: () => clearErrors('name'),
            })}
            help={help}
          />
          {plan?.shape === undefined && signIn.element}
          {offersTags && (
            <TagChoices
              choices={tagChoices.tags}
              label={tagChoices.label}
              checkboxProps={register('tags')}
              modeProps={asksMode ? register('tagsMode') : undefined}
            />
          )}
        </>
      }
      foot={
        <SourceFormFoot
          isEdit={source !== undefined}
          state={state}
          unplaced={told?.rest ?? []}
          hasPlaced={told !== undefined && (told.name !== undefined || told.fields.length > 0)}
          onStop={submit.stop}
          onUseLost={(lost) => void submit.adopt(lost)}
          onCancel={onCancel}
          onSaveUnchecked={allowUncheckedSave ? () => void send({ unchecked: true }) : undefined}
        />
      }
    />
  )
}

/** A stored configuration may no longer be what its connector asks for: that shows from the start. */
function showStoredProblems(store: FormStore) {
  const paths = store.getProblems().map(({ path }) => path)
  for (const path of paths) store.touch(path)
  if (paths.length > 0) store.reveal(paths)
}
