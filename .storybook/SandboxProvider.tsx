import { type ReactNode, useState } from 'react'
import { EmbeddedProvider } from '../src/components/EmbeddedProvider'
import { createSandbox, type NewSource, type Sandbox } from '../src/sandbox/createSandbox'
import type { SandboxOptions } from '../src/sandbox/SandboxOptions'
import { storyTranslations } from './storyLanguages'

/** What a story says of its API in `parameters.sandbox`. Present, even as `{}`: the story stands in a provider. */
export type StorySandbox = SandboxOptions & {
  /** Workspace the token speaks for. Default `demo`. */
  workspace?: string | undefined
  /** Sources that are connected already. An arg `sourceId: ''` becomes the id of the first one. */
  sources?: readonly NewSource[] | undefined
}

export type SandboxProviderProps = {
  settings: StorySandbox
  globals: { colorScheme?: 'system' | 'light' | 'dark'; dir?: 'auto' | 'ltr' | 'rtl'; locale?: string }
  children: (given: { sandbox: Sandbox; sourceId: string | undefined }) => ReactNode
}

/** A provider on a sandbox that lives exactly as long as the story. */
export function SandboxProvider({ settings, globals, children }: SandboxProviderProps) {
  const [given] = useState(() => start(settings))
  const { sandbox, workspace } = given
  return (
    <EmbeddedProvider
      fetch={sandbox.fetch}
      baseUrl={sandbox.baseUrl}
      getToken={() => sandbox.mintScopedToken(workspace)}
      colorScheme={globals.colorScheme}
      dir={globals.dir === 'auto' ? undefined : globals.dir}
      locale={globals.locale}
      translations={storyTranslations}
    >
      {children(given)}
    </EmbeddedProvider>
  )
}

function start({ workspace, sources = [], ...options }: StorySandbox) {
  const sandbox = createSandbox({ seed: 1, ...options })
  const [first] = sources.map((source) => sandbox.addSource({ workspace_name: workspace, ...source }))
  return { sandbox, workspace, sourceId: first?.id }
}
