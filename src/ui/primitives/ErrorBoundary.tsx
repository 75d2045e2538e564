'use client'
import { Component, type ReactNode } from 'react'
import { commonSection } from '../words/commonWords'
import { messagesOf, WordsContext } from '../words/WordsContext'
import { Alert } from './Alert'
import { Button } from './Button'

export type ErrorBoundaryProps = {
  children: ReactNode
  /** Hears of what was caught. */
  onError?: ((error: unknown) => void) | undefined
}

/** Keeps a fault in one component from taking the host's page along, and offers to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  static override contextType = WordsContext
  declare context: React.ContextType<typeof WordsContext>
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown) {
    this.props.onError?.(error)
  }

  override render() {
    if (!this.state.failed) return this.props.children
    const words = messagesOf(this.context, commonSection)
    return (
      <div className="airbyte-root">
        <Alert
          title={words.somethingBroke}
          actions={<Button onClick={() => this.setState({ failed: false })}>{words.retry}</Button>}
        >
          {words.somethingBrokeHelp}
        </Alert>
      </div>
    )
  }
}
