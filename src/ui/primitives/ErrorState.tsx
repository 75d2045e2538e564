'use client'
import type { ReactNode } from 'react'
import { EmbeddedError, isEmbeddedError } from '../../domain/errors'
import { commonSection } from '../words/commonWords'
import { useWords } from '../words/WordsContext'
import { Alert } from './Alert'
import { Button } from './Button'
import { CopyButton } from './CopyButton'

export type ErrorStateProps = {
  error: unknown
  /** What was being tried, in place of the general title. */
  title?: string | undefined
  /** What is safe and what to do, in place of the general words. */
  help?: string | undefined
  onRetry?: (() => void) | undefined
  /** Buttons in place of the one that tries again. */
  actions?: ReactNode
}

/** Says what failed, what is safe and what to do; the technical part is folded, with a way to copy it. */
export function ErrorState({ error, title, help, onRetry, actions }: ErrorStateProps) {
  const words = useWords(commonSection)
  const known = isEmbeddedError(error) ? error : new EmbeddedError('unexpected_response', String(error))
  const technical = [known.code, known.status, known.message].filter((part) => part !== undefined).join(' · ')
  return (
    <Alert
      title={title ?? words.errorTitle[known.code]}
      actions={actions ?? (onRetry && <Button onClick={onRetry}>{words.retry}</Button>)}
    >
      <p>{help ?? words.errorHelp[known.code]}</p>
      <details className="airbyte-alert-details">
        <summary>{words.technicalDetails}</summary>
        <pre>{technical}</pre>
        <CopyButton text={technical} />
      </details>
    </Alert>
  )
}
