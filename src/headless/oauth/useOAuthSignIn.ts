'use client'
import { useEffect, useRef, useState } from 'react'
import { EmbeddedError, isEmbeddedError } from '../../domain/errors'
import type { OAuthAnswer } from '../../domain/oauthAnswer'
import { type OAuthRun, type OAuthRunOptions, startOAuthRun } from './startOAuthRun'

/** Where a sign-in stands. */
export type OAuthSignInState =
  /** `ready` comes after success too: what came of it is with the caller. */
  | { phase: 'ready' | 'opening' | 'waiting' | 'reading' }
  /** The browser blocked the window: the person opens this address. */
  | { phase: 'blocked'; url: string }
  /** The person or the provider said no; `description` is untrusted. */
  | { phase: 'refused'; code: string; description: string | undefined }
  | { phase: 'failed'; error: EmbeddedError }

export type OAuthSignInOptions = Pick<OAuthRunOptions, 'initiate' | 'openingText' | 'timeLimit'> & {
  /** Reads the source that the API made of the sign-in. */
  adopt: (sourceId: string, signal: AbortSignal) => Promise<void>
  /** Gets what stands for the sign-in when the source is created. */
  onSecret: (secretId: string) => void
  /** Hears of every end that is neither success nor the person's own wish. */
  onFailed: (error: EmbeddedError) => void
}

/** Signing in by a window: at most one at a time, and none is left behind when the component goes. */
export function useOAuthSignIn({ adopt, onSecret, onFailed, ...options }: OAuthSignInOptions) {
  const [state, setState] = useState<OAuthSignInState>({ phase: 'ready' })
  const run = useRef<OAuthRun>(undefined)
  /** A source that was made but not read yet: signing in once more would make a second. */
  const unread = useRef<string>(undefined)
  useEffect(() => () => run.current?.stop(), [])

  function end(next: OAuthSignInState) {
    run.current = undefined
    setState(next)
  }
  function fail(error: EmbeddedError) {
    end({ phase: 'failed', error })
    onFailed(error)
  }
  function take(answer: OAuthAnswer) {
    if (answer.type === 'source') return void read(answer.id)
    if (answer.type === 'secret') {
      end({ phase: 'ready' })
      return onSecret(answer.id)
    }
    end({ phase: 'refused', code: answer.code, description: answer.description })
    if (answer.code !== 'access_denied') {
      onFailed(new EmbeddedError('invalid_request', `The sign-in ended with the code ${answer.code}.`))
    }
  }
  async function read(sourceId: string) {
    const reading = new AbortController()
    run.current = { stop: () => reading.abort(), reopen: () => undefined }
    unread.current = sourceId
    setState({ phase: 'reading' })
    try {
      await adopt(sourceId, reading.signal)
      unread.current = undefined
      end({ phase: 'ready' })
    } catch (error) {
      if (reading.signal.aborted) return
      // The request that failed has told the host.
      end({ phase: 'failed', error: isEmbeddedError(error) ? error : new EmbeddedError('network', String(error)) })
    }
  }

  return {
    state,
    /** To be called in a click, before anything is waited for. */
    start(redirectUrl: string) {
      if (run.current !== undefined) return
      if (unread.current !== undefined) return void read(unread.current)
      setState({ phase: 'opening' })
      run.current = startOAuthRun({
        ...options,
        redirectUrl,
        onWaiting: (url) => setState(url === undefined ? { phase: 'waiting' } : { phase: 'blocked', url }),
        onAnswer: take,
        onFailed: fail,
      })
    },
    reopen: () => run.current?.reopen(),
    cancel() {
      run.current?.stop()
      end({ phase: 'ready' })
    },
  }
}
