import { QueryClient } from '@tanstack/react-query'
import { createSandbox, type SandboxOptions } from 'airbyte-embedded-react/sandbox'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { EmbeddedProvider, type EmbeddedProviderProps } from '../../src/components/EmbeddedProvider'
import type { EmbeddedEvent } from '../../src/domain/events'

export type SandboxSetup = { sandbox?: SandboxOptions; workspace?: string; provider?: Partial<EmbeddedProviderProps> }

/** A sandbox, a cache and a wrapper that puts hooks on both. */
export function setupSandbox({ sandbox: options, workspace, provider }: SandboxSetup = {}) {
  const sandbox = createSandbox({ seed: 1, ...options })
  const queryClient = new QueryClient()
  const onEvent = vi.fn<(event: EmbeddedEvent) => void>()
  const wrapper = ({ children, ...props }: { children: ReactNode } & Partial<EmbeddedProviderProps>) => (
    <EmbeddedProvider
      fetch={sandbox.fetch}
      baseUrl={sandbox.baseUrl}
      getToken={() => sandbox.mintScopedToken(workspace)}
      queryClient={queryClient}
      onEvent={onEvent}
      {...provider}
      {...props}
    >
      {children}
    </EmbeddedProvider>
  )
  return { sandbox, queryClient, onEvent, wrapper }
}
