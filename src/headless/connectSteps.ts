import type { SourceTemplateSummary } from '../domain/sourceTemplate'

/** What the journey can show. A screen is the same screen when its name and what it is about are the same. */
export type FlowScreen =
  | { name: 'connector' }
  | { name: 'configure'; sourceTemplateId: string; connectorName: string | undefined }
  | { name: 'edit'; sourceId: string; sourceName: string | undefined }
  | { name: 'streams'; sourceId: string; sourceName: string | undefined; isNew: boolean }
  | { name: 'done'; sourceId: string; sourceName: string | undefined; result: FlowResult }
  | { name: 'sources' }

/** How a journey ended: a new source with or without streams, or a stored one with new streams or settings. */
export type FlowResult = 'connected' | 'connected_without_streams' | 'streams_saved' | 'settings_saved'

export type FlowStart = {
  view: 'connect' | 'sources' | 'streams'
  sourceTemplateId?: string | undefined
  sourceId?: string | undefined
}

export type FlowState = {
  /** Where the person is (last) and came from. Never empty. */
  stack: readonly FlowScreen[]
  /** Screens that stay mounted, since they hold what was typed or ticked. */
  kept: readonly FlowScreen[]
  /** Whether the person has taken a step. Until then focus is the host page's. */
  hasMoved: boolean
}

type About = { id: string; name: string }

export type FlowStep =
  | { type: 'restart'; start: FlowStart }
  | { type: 'choose_template'; template: Pick<SourceTemplateSummary, 'id' | 'name'>; isOnlyOne?: boolean }
  | { type: 'source_created'; source: About }
  | { type: 'source_saved'; source: About }
  | { type: 'source_deleted'; sourceId: string }
  | { type: 'streams_finished'; hasStreams: boolean }
  | { type: 'edit_source'; source: About }
  | { type: 'configure_streams'; source: About }
  | { type: 'add_source' }
  | { type: 'manage_sources' }
  | { type: 'go_back'; to?: FlowScreen['name'] }

export function startFlow({ view, sourceTemplateId, sourceId }: FlowStart): FlowState {
  if (view === 'streams' && sourceId) return at([{ name: 'streams', sourceId, sourceName: undefined, isNew: false }])
  if (view === 'connect' && sourceId) return at([{ name: 'edit', sourceId, sourceName: undefined }])
  if (view === 'connect' && sourceTemplateId) {
    return at([{ name: 'configure', sourceTemplateId, connectorName: undefined }])
  }
  return at([{ name: view === 'connect' ? 'connector' : 'sources' }])
}

/** The journey after one step of the person, or of the API. Pure: drafts live in the screens, which `kept` keeps mounted. */
export function takeStep(state: FlowState, step: FlowStep): FlowState {
  const { stack } = state
  const here = currentScreen(state)
  const beneath = stack.slice(0, -1)
  switch (step.type) {
    case 'restart':
      return startFlow(step.start)
    case 'choose_template': {
      const screen: FlowScreen = {
        name: 'configure',
        sourceTemplateId: step.template.id,
        connectorName: step.template.name,
      }
      return step.isOnlyOne ? at([screen]) : show(state, [...stack, screen])
    }
    case 'source_created': {
      const about = { sourceId: step.source.id, sourceName: step.source.name }
      // The form becomes that of the stored source: sending the first one again would connect it twice.
      const rest = stack.filter(({ name }) => name === 'sources')
      const screens: FlowScreen[] = [...rest, { name: 'edit', ...about }, { name: 'streams', ...about, isNew: true }]
      return show(forget(state, here), screens)
    }
    case 'source_saved': {
      const about = { sourceId: step.source.id, sourceName: step.source.name }
      const streams = state.kept.find((screen) => screen.name === 'streams' && screen.sourceId === about.sourceId)
      if (streams?.name === 'streams' && streams.isNew) return show(state, [...stack, { ...streams, ...about }])
      const without = forget(state, here)
      return beneath.length > 0
        ? show(without, beneath)
        : show(without, [{ name: 'done', ...about, result: 'settings_saved' }])
    }
    case 'source_deleted':
      return { ...state, kept: state.kept.filter((screen) => !isAbout(screen, step.sourceId)) }
    case 'streams_finished': {
      if (here.name !== 'streams') return state
      const { sourceId, sourceName, isNew } = here
      const result = !isNew ? 'streams_saved' : step.hasStreams ? 'connected' : 'connected_without_streams'
      const kept = state.kept.filter((screen) => !isAbout(screen, sourceId))
      return show({ ...state, kept }, [{ name: 'done', sourceId, sourceName, result }])
    }
    case 'edit_source':
      return show(state, [...stack, { name: 'edit', sourceId: step.source.id, sourceName: step.source.name }])
    case 'configure_streams': {
      const about = { sourceId: step.source.id, sourceName: step.source.name }
      return show(state, [...(here.name === 'done' ? [] : stack), { name: 'streams', ...about, isNew: false }])
    }
    case 'add_source':
      return show(state, [...(here.name === 'sources' ? stack : []), { name: 'connector' }])
    case 'manage_sources':
      return show(state, [...(here.name === 'connector' ? stack : []), { name: 'sources' }])
    case 'go_back': {
      const index = step.to === undefined ? beneath.length - 1 : beneath.findIndex(({ name }) => name === step.to)
      return index < 0 ? state : show(state, stack.slice(0, index + 1))
    }
  }
}

export function currentScreen({ stack }: FlowState): FlowScreen {
  const last = stack[stack.length - 1]
  return last ?? { name: 'connector' }
}

/** Tells screens apart: the same key is the same screen, with what was typed into it. */
export function screenKey(screen: FlowScreen): string {
  if (screen.name === 'configure') return `configure ${screen.sourceTemplateId}`
  return 'sourceId' in screen ? `${screen.name} ${screen.sourceId}` : screen.name
}

function at(stack: FlowScreen[]): FlowState {
  return { stack, kept: stack, hasMoved: false }
}

function show(state: FlowState, stack: readonly FlowScreen[]): FlowState {
  const shown = stack[stack.length - 1]
  if (shown === undefined) return state
  const key = screenKey(shown)
  // In place, so that a screen that is shown again keeps its spot in the page and with it its state.
  const isKept = state.kept.some((screen) => screenKey(screen) === key)
  const kept = isKept
    ? state.kept.map((screen) => (screenKey(screen) === key ? shown : screen))
    : [...state.kept, shown]
  // The end of a journey holds nothing that was typed.
  return { stack, kept: kept.filter((screen) => screen.name !== 'done' || screen === shown), hasMoved: true }
}

function forget(state: FlowState, gone: FlowScreen): FlowState {
  return { ...state, kept: state.kept.filter((screen) => screenKey(screen) !== screenKey(gone)) }
}

function isAbout(screen: FlowScreen, sourceId: string): boolean {
  return 'sourceId' in screen && screen.sourceId === sourceId
}
