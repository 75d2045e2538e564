'use client'
import { useEffect, useRef, useState } from 'react'
import { callHost } from '../domain/callHost'
import type { TagsMode } from '../domain/sourceTemplate'
import { currentScreen, type FlowStep, screenKey, takeStep } from '../headless/connectSteps'
import { useConnectFlow } from '../headless/useConnectFlow'
import { useEmbedded } from '../query/EmbeddedContext'
import { useSources } from '../query/useSources'
import { useSourceTemplates } from '../query/useSourceTemplates'
import { useWorkspaceChanges } from '../query/useWorkspaceChanges'
import { ConnectFlowFrame } from '../ui/connect-flow/ConnectFlowFrame'
import type { ConnectFlowSlot } from '../ui/connect-flow/ConnectFlowSlot'
import { toTrail } from '../ui/connect-flow/toTrail'
import { useScreenTitle } from '../ui/connect-flow/useScreenTitle'
import { Button } from '../ui/primitives/Button'
import type { ClassNames } from '../ui/primitives/createSlots'
import { ErrorBoundary } from '../ui/primitives/ErrorBoundary'
import { WordsGate } from '../ui/primitives/WordsGate'
import { TemplateGalleryView } from '../ui/template-gallery/TemplateGalleryView'
import { connectSection } from '../ui/words/connectWords'
import { useWords } from '../ui/words/WordsContext'
import { FlowScreenBody } from './FlowScreenBody'
import { preloadPartsAfter } from './flowParts'
import type { SourceFormOptionProps } from './SourceFormOptionProps'

/** Where the journey begins, what is on offer, and what goes to the parts it is made of. */
export type ConnectFlowProps = {
  /** Only connectors with these tags. */
  tags?: readonly string[] | undefined
  /** Whether one of `tags` suffices. Default `any`. */
  tagsMode?: TagsMode | undefined
  /** Where to start: choosing a connector (default), the connected sources, or the streams of `sourceId`. */
  view?: 'connect' | 'sources' | 'streams' | undefined
  /** With `view="connect"`: starts at this connector's form. */
  sourceTemplateId?: string | undefined
  /** With `view="connect"`: edits this source. With `view="streams"`: its streams. */
  sourceId?: string | undefined
  /** The person wants to leave. Comes with the event `closed`. Without it there is no button to close. */
  onClose?: (() => void) | undefined
  /** The journey reached its end for this source: its streams or settings are stored. The person may still go on. */
  onDone?: ((sourceId: string) => void) | undefined
  /**
   * What you settle about the forms of new and stored sources, as in `SourceConfigForm`. Fields that a connector does not have
   * are ignored, so one object serves them all. The forms have no Cancel button here: the way back is the journey's own.
   */
  sourceForm?: SourceFormOptionProps | undefined
  /** Extra class per slot, placed after ours. */
  classNames?: ClassNames<ConnectFlowSlot> | undefined
}

/**
 * The whole journey: choose a connector, fill its form, choose streams; and the connected sources, to change or delete.
 * Going back keeps what was typed and ticked. Changing `view`, `sourceTemplateId` or `sourceId` starts over.
 */
export function ConnectFlow(props: ConnectFlowProps) {
  return (
    <ErrorBoundary>
      <WordsGate>
        <WorkspaceConnectFlow {...props} />
      </WordsGate>
    </ErrorBoundary>
  )
}

/** A journey is about the sources of one workspace: a token of another one starts it over. */
function WorkspaceConnectFlow(props: ConnectFlowProps) {
  return <LoadedConnectFlow key={useWorkspaceChanges('<ConnectFlow>')} {...props} />
}

function LoadedConnectFlow(props: ConnectFlowProps) {
  const {
    tags,
    tagsMode,
    view = 'connect',
    sourceTemplateId,
    sourceId,
    sourceForm,
    onClose,
    onDone,
    classNames,
  } = props
  const { emit } = useEmbedded('<ConnectFlow>')
  const words = useWords(connectSection)
  const start = { view, sourceTemplateId, sourceId }
  const [state, dispatch] = useConnectFlow(start)
  const { data: sources, isPending: areSourcesPending } = useSources()
  const { data: templates } = useSourceTemplates({ tags, tagsMode })
  const [hasStreamEdits, setHasStreamEdits] = useState(false)
  const [note, setNote] = useState<string>()
  const screen = currentScreen(state)
  const key = screenKey(screen)

  const [only, another] = templates ?? []
  const isDeciding = !state.hasMoved && screen.name === 'connector' && only !== undefined && another === undefined
  const isOnlyChoice = isDeciding && sources?.length === 0
  useEffect(() => {
    if (isOnlyChoice && only) dispatch({ type: 'choose_template', template: only, isOnlyOne: true })
  }, [isOnlyChoice, only, dispatch])

  const title = useRef<HTMLHeadingElement>(null)
  const shownKey = useRef(key)
  useEffect(() => {
    const isChange = shownKey.current !== key
    shownKey.current = key
    if (isChange && state.hasMoved && screen.name !== 'connector') title.current?.focus()
  }, [key, state.hasMoved, screen.name])

  function take(step: FlowStep) {
    dispatch(step)
    const next = currentScreen(takeStep(state, step))
    if (next.name === 'done') callHost(onDone, next.sourceId)
    setNote(step.type === 'source_saved' && next.name === 'sources' ? words.saved(step.source.name) : undefined)
  }

  function close() {
    emit({ type: 'closed' })
    onClose?.()
  }

  const text = useScreenTitle(screen, { templates, sources })
  const canSkip = screen.name === 'streams' && screen.isNew && !hasStreamEdits
  const canManage =
    screen.name === 'connector' && sources !== undefined && sources.length > 0 && state.stack.length === 1
  return (
    <ConnectFlowFrame
      steps={toTrail(state, words, (to) => take({ type: 'go_back', to }))}
      title={text.title}
      help={note ?? text.help}
      titleRef={title}
      announcement={note ?? (state.hasMoved && screen.name === 'connector' ? text.title : undefined)}
      onBack={state.stack.length > 1 ? () => take({ type: 'go_back' }) : undefined}
      // The end of the journey has its own way out.
      onClose={screen.name === 'done' ? undefined : onClose && close}
      classNames={classNames}
      action={
        canSkip ? (
          <Button variant="plain" onClick={() => take({ type: 'streams_finished', hasStreams: false })}>
            {words.skipStreams}
          </Button>
        ) : canManage ? (
          <Button onClick={() => take({ type: 'manage_sources' })}>{words.manageSourcesCount(sources.length)}</Button>
        ) : undefined
      }
    >
      {isDeciding && areSourcesPending ? (
        <TemplateGalleryView templates={undefined} onSelect={() => undefined} />
      ) : (
        state.kept.map((kept) => {
          const isShown = screenKey(kept) === key
          return (
            <div
              key={screenKey(kept)}
              className="airbyte-connect-flow-screen"
              data-kept={!isShown || undefined}
              onPointerOver={() => preloadPartsAfter(kept.name)}
              onKeyDown={() => preloadPartsAfter(kept.name)}
            >
              <FlowScreenBody
                screen={kept}
                isFocusWanted={isShown && state.hasMoved}
                tags={tags}
                tagsMode={tagsMode}
                sourceForm={sourceForm}
                take={take}
                onStreamEdits={setHasStreamEdits}
                onClose={onClose && close}
              />
            </div>
          )
        })
      )}
    </ConnectFlowFrame>
  )
}
