'use client'
import { CircleCheck, ExternalLink, LogIn } from 'lucide-react'
import type { OAuthSignInState } from '../../headless/oauth/useOAuthSignIn'
import { Alert } from '../primitives/Alert'
import { Button } from '../primitives/Button'
import { ErrorState } from '../primitives/ErrorState'
import { commonSection } from '../words/commonWords'
import { sourceFormSection } from '../words/sourceFormWords'
import { useWords } from '../words/WordsContext'
import { FieldProblemText } from './FieldTemplate'
import { problemId } from './fieldId'

export type OAuthSignInProps = {
  /** Id of the button, for links of the problem summary. */
  id: string
  /** Name of the connector. */
  connector: string
  state: OAuthSignInState
  isSignedIn: boolean
  /** Somebody wanted to go on without signing in. */
  isMissed: boolean
  onStart: () => void
  onReopen: () => void
  onCancel: () => void
  /** Offered after a failure: the connector's own fields in place of signing in. */
  onEnterByHand: () => void
}

/** Signing in to a connector: one button, what it waits for, and what became of it. */
export function OAuthSignIn(props: OAuthSignInProps) {
  const { id, connector, state, isSignedIn, isMissed, onStart, onReopen, onCancel, onEnterByHand } = props
  const sourceForm = useWords(sourceFormSection)
  const common = useWords(commonSection)
  const { phase } = state
  const isOpen = phase === 'waiting' || phase === 'blocked'
  const isUnderWay = isOpen || phase === 'opening' || phase === 'reading'
  const problem = isMissed && !isUnderWay && !isSignedIn ? sourceForm.signInRequired : undefined
  return (
    <div className="airbyte-source-form-field" data-invalid={problem === undefined ? undefined : true}>
      <SignInResult {...props} />
      <div className="airbyte-source-form-actions">
        {/* One button throughout, so that the focus stays on it. */}
        <Button
          id={id}
          unavailable={phase === 'opening' || phase === 'reading'}
          aria-describedby={problem === undefined ? `${id}-status` : problemId(id)}
          onClick={isOpen ? onReopen : onStart}
        >
          <LogIn size={16} strokeWidth={1.5} aria-hidden />
          {isOpen ? sourceForm.signInReopen : isSignedIn ? sourceForm.signInAgain : sourceForm.signInWith(connector)}
        </Button>
        {isUnderWay && (
          <Button
            variant="plain"
            onClick={(event) => {
              event.currentTarget.parentElement?.querySelector('button')?.focus()
              onCancel()
            }}
          >
            {common.cancel}
          </Button>
        )}
        {(phase === 'refused' || phase === 'failed') && (
          <Button variant="plain" onClick={onEnterByHand}>
            {sourceForm.enterByHand}
          </Button>
        )}
      </div>
      <p id={`${id}-status`} className="airbyte-source-form-progress" role="status">
        <SignInStatus {...props} />
      </p>
      {phase === 'blocked' && (
        <a className="airbyte-source-form-docs" href={state.url} target="_blank" rel="noopener noreferrer">
          <ExternalLink size={16} strokeWidth={1.5} aria-hidden />
          {sourceForm.signInLink}
          <span className="airbyte-visually-hidden"> {common.opensInNewTab}</span>
        </a>
      )}
      <FieldProblemText id={id} text={problem} />
    </div>
  )
}

function SignInStatus({ connector, state, isSignedIn }: OAuthSignInProps) {
  const words = useWords(sourceFormSection)
  switch (state.phase) {
    case 'opening':
      return words.signInOpening
    case 'waiting':
      return words.signInWaiting(connector)
    case 'blocked':
      return words.signInBlocked
    case 'reading':
      return words.signInReading
  }
  if (!isSignedIn) return words.signInHelp(connector)
  return (
    <span className="airbyte-source-form-docs">
      <CircleCheck size={16} strokeWidth={1.5} aria-hidden />
      {words.signedIn(connector)}
    </span>
  )
}

function SignInResult({ state }: OAuthSignInProps) {
  const words = useWords(sourceFormSection)
  if (state.phase === 'failed') return <ErrorState error={state.error} title={words.signInFailed} />
  if (state.phase !== 'refused') return null
  const said = { access_denied: words.signInDenied, timed_out: words.signInTooLate }[state.code] ?? words.signInNoReason
  return (
    <Alert title={words.signInRefused}>
      {state.description !== undefined && (
        <p className="airbyte-source-form-reason">
          <bdi>{state.description}</bdi>
        </p>
      )}
      <p>{said}</p>
    </Alert>
  )
}
