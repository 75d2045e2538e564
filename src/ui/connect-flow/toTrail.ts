import { currentScreen, type FlowScreen, type FlowState } from '../../headless/connectSteps'
import type { Messages } from '../words/createMessages'
import type { TrailStep } from './StepTrail'

type Words = Messages['connect']

/** The steps as the header shows them: of connecting a source, or of changing one from the list; else none. */
export function toTrail(state: FlowState, words: Words, goBackTo: (name: FlowScreen['name']) => void): TrailStep[] {
  const screen = currentScreen(state)
  const before = state.stack.slice(0, -1)
  const past = (label: string, name: FlowScreen['name']): TrailStep => ({
    label,
    state: 'past',
    onGo: before.some((other) => other.name === name) ? () => goBackTo(name) : undefined,
  })
  const current = (label: string): TrailStep => ({ label, state: 'current' })
  const ahead = (label: string): TrailStep => ({ label, state: 'ahead' })

  if (isConnecting(state)) {
    const offersConnectors = state.kept.some(({ name }) => name === 'connector')
    if (screen.name === 'connector')
      return [current(words.stepConnector), ahead(words.stepConfigure), ahead(words.stepStreams)]
    const connector = offersConnectors ? [past(words.stepConnector, 'connector')] : []
    if (screen.name === 'streams') return [...connector, past(words.stepConfigure, 'edit'), current(words.stepStreams)]
    return [...connector, current(words.stepConfigure), ahead(words.stepStreams)]
  }
  if (before.some(({ name }) => name === 'sources')) {
    if (screen.name === 'edit') return [past(words.stepSources, 'sources'), current(words.stepEdit)]
    if (screen.name === 'streams') return [past(words.stepSources, 'sources'), current(words.stepStreams)]
  }
  return []
}

/** Whether the screen is part of connecting a new source: its form is edited again until its streams are chosen. */
function isConnecting(state: FlowState): boolean {
  const screen = currentScreen(state)
  if (screen.name === 'connector' || screen.name === 'configure') return true
  if (screen.name === 'streams') return screen.isNew
  return (
    screen.name === 'edit' &&
    state.kept.some((kept) => kept.name === 'streams' && kept.isNew && kept.sourceId === screen.sourceId)
  )
}
