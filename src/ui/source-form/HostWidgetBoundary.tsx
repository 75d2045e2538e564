'use client'
import { Component, type ReactNode } from 'react'

export type HostWidgetBoundaryProps = { children: ReactNode; onFailed: () => void }

/** A fault of a host's own control costs that control, not the form: the field is drawn with ours instead. */
export class HostWidgetBoundary extends Component<HostWidgetBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch() {
    this.props.onFailed()
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children
  }
}
