import { EmbeddedError, isEmbeddedError } from '../../domain/errors'
import {
  type OAuthAnswer,
  oauthChannelName,
  oauthStateName,
  oauthTaken,
  readOAuthAnswer,
} from '../../domain/oauthAnswer'
import { openSignInWindow } from './openSignInWindow'

export type OAuthRunOptions = {
  /** The host's page to come back to; relative to this page, and of its origin. */
  redirectUrl: string
  /** Asks the API for the provider's page. */
  initiate: (redirectUrl: string, signal: AbortSignal) => Promise<string>
  /** Stands in the window until the provider's page is there. */
  openingText: string
  /** Milliseconds a person has. Default ten minutes. */
  timeLimit?: number | undefined
  /** The provider's page is shown; with `url` when the window was blocked and a link has to do. */
  onWaiting: (url: string | undefined) => void
  onAnswer: (answer: OAuthAnswer) => void
  onFailed: (error: EmbeddedError) => void
}

export type OAuthRun = {
  /** Ends it without an outcome: closes the window, the channel and the request. */
  stop: () => void
  /** Shows the provider's page anew, for a window that was closed or lost. To be called in a click. */
  reopen: () => void
}

const defaultTimeLimit = 600_000

/**
 * One sign-in: a window, the provider's page in it, and the outcome from the host's redirect page. A window that looks
 * closed says nothing, since a provider's opener policy makes open ones look so: it ends by its outcome, by `stop`, or by
 * the time limit.
 */
export function startOAuthRun(options: OAuthRunOptions): OAuthRun {
  const { initiate, openingText, onWaiting, onAnswer, onFailed } = options
  const redirect = new URL(options.redirectUrl, location.href)
  if (redirect.origin !== location.origin) {
    queueMicrotask(() => onFailed(foreignRedirect()))
    return { stop: () => undefined, reopen: () => undefined }
  }
  const state = createState()
  redirect.searchParams.set(oauthStateName, state)
  const request = new AbortController()
  const channel = new BroadcastChannel(oauthChannelName(state))
  const timer = setTimeout(() => end(tooLate), options.timeLimit ?? defaultTimeLimit)
  let consentUrl: string | undefined
  let popup = openSignInWindow(openingText)

  channel.onmessage = ({ data }) => {
    if (typeof data !== 'string' || consentUrl === undefined) return
    channel.postMessage(oauthTaken)
    end(readOAuthAnswer(new URLSearchParams(data)))
  }
  initiate(redirect.href, request.signal).then(
    (url) => {
      if (request.signal.aborted) return
      consentUrl = url
      show()
    },
    (error) => {
      if (!request.signal.aborted) fail(toEmbeddedError(error))
    },
  )

  function show() {
    if (consentUrl === undefined) return
    popup?.location.replace(consentUrl)
    onWaiting(popup === null ? consentUrl : undefined)
  }
  function stop() {
    request.abort()
    clearTimeout(timer)
    channel.close()
    popup?.close()
  }
  function end(answer: OAuthAnswer) {
    stop()
    onAnswer(answer)
  }
  function fail(error: EmbeddedError) {
    stop()
    onFailed(error)
  }

  return {
    stop,
    reopen() {
      popup?.close()
      popup = openSignInWindow(openingText)
      show()
    },
  }
}

/** 128 bits: nobody guesses the channel. `randomUUID` is missing on pages without https. */
function createState(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function toEmbeddedError(thrown: unknown): EmbeddedError {
  return isEmbeddedError(thrown) ? thrown : new EmbeddedError('unexpected_response', String(thrown))
}

const tooLate: OAuthAnswer = { type: 'error', code: 'timed_out', description: undefined }

function foreignRedirect(): EmbeddedError {
  return new EmbeddedError(
    'invalid_request',
    '`oauthRedirectUrl` is on another origin than this page, so its outcome could not come back. Name a page of this origin that calls finishOAuth().',
  )
}
