import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { EmbeddedProvider, type EmbeddedProviderProps } from '../../src/components/EmbeddedProvider'
import type { EmbeddedEvent } from '../../src/domain/events'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox'

export type RenderSettings = Omit<EmbeddedProviderProps, 'children' | 'onEvent'> & {
  /** Made beforehand, to have sources in it or faults; else a fresh one. */
  sandbox?: Sandbox | undefined
}

/** Draws a component in a provider on a sandbox. `redraw` is the host drawing it again, with new prop identities. */
export function renderWithSandbox(
  children: ReactNode,
  { sandbox = createSandbox(), ...provider }: RenderSettings = {},
) {
  const events: EmbeddedEvent[] = []
  const draw = (drawn: ReactNode) => (
    <EmbeddedProvider
      fetch={(input, init) => sandbox.fetch(input, init)}
      baseUrl={sandbox.baseUrl}
      getToken={() => sandbox.mintScopedToken()}
      onEvent={(event) => events.push(event)}
      {...provider}
    >
      {drawn}
    </EmbeddedProvider>
  )
  const result = render(draw(children))
  return { ...result, sandbox, events, redraw: (drawn: ReactNode) => result.rerender(draw(drawn)) }
}
