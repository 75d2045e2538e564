'use client'
import { Component, type ReactNode } from 'react'

export type HostCellProps = {
  children: ReactNode
  /** Stands in for what could not be drawn. */
  fallback: string
}

/** Keeps a fault in a cell of the host from taking the grid along. The next row tries again. */
export class HostCell extends Component<HostCellProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return <span className="airbyte-catalog-browser-quiet">{this.props.fallback}</span>
  }
}
