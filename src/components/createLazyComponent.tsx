'use client'
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { EmbeddedError } from '../domain/errors'
import { createLoadable } from '../headless/createLoadable'
import { useLoadable } from '../headless/useLoadable'
import { useEmbedded } from '../query/EmbeddedContext'
import { emitFailure } from '../query/emitFailure'
import { ErrorState } from '../ui/primitives/ErrorState'
import { commonSection } from '../ui/words/commonWords'
import { useWords } from '../ui/words/WordsContext'

export type LazyComponent<Props> = ComponentType<Props> & {
  /** Begins to load the code, once. A failure is not shown, and not mended, before the component is drawn. */
  preload: () => void
}

/**
 * A component whose code comes when it is first drawn, or before by `preload`. Not `React.lazy`, which never tries again, and
 * draws its fallback even when the code is there.
 *
 * @param load Imports the component. What it gives is shared by all providers, as modules are.
 * @param Skeleton Stands in its place meanwhile, on a server too. Says nothing: that something loads is said beside it.
 */
export function createLazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Skeleton: ComponentType,
): LazyComponent<Props> {
  const code = createLoadable(load)

  function LazyComponent(props: Props) {
    const { value: Loaded, failure } = useLoadable(code)
    if (Loaded) return <Loaded {...props} />
    if (failure) return <LoadFailure cause={failure.cause} onRetry={code.load} />
    return (
      <Loading>
        <Skeleton />
      </Loading>
    )
  }
  const preload = () => {
    if (!code.read().failure) code.load()
  }
  return Object.assign(LazyComponent, { preload })
}

function Loading({ children }: { children: ReactNode }) {
  const words = useWords(commonSection)
  return (
    <div className="airbyte-root" role="status">
      <span className="airbyte-visually-hidden">{words.loading}</span>
      {children}
    </div>
  )
}

function LoadFailure({ cause, onRetry }: { cause: unknown; onRetry: () => void }) {
  const { emit } = useEmbedded('A part that loads later')
  const words = useWords(commonSection)
  const [error] = useState(() => new EmbeddedError('network', partMissing, { cause }))
  useEffect(() => emitFailure(emit, error), [emit, error])
  return (
    <div className="airbyte-root">
      <ErrorState error={error} help={words.somethingBrokeHelp} onRetry={onRetry} />
    </div>
  )
}

const partMissing =
  'A part of this interface could not be loaded, so its screen cannot be shown. Check the network, that all files of the build ' +
  'are served, and that the page allows them (script-src).'
