'use client'
import { ConnectFlow } from '../components/ConnectFlow'
import { EmbeddedProvider } from '../components/EmbeddedProvider'
import { type EndUserActionResult, EndUserActions } from '../components/EndUserActions'
import { WidgetDialog } from './WidgetDialog'
import type { WidgetOptions } from './WidgetOptions'

export type WidgetAppProps = {
  options: WidgetOptions
  /** Where floating parts go: a node of the widget's own shadow tree. */
  container: HTMLElement
  onAction?: ((action: EndUserActionResult) => void) | undefined
  /** Shows the journey in a dialog; a new `journey` number starts over. */
  dialog?: { shown: boolean; journey: number; onDismiss: () => void; onDone: () => void } | undefined
}

/** The journey as the script tag shows it: in the page, or in a dialog. */
export function WidgetApp({ options, container, onAction, dialog }: WidgetAppProps) {
  const { view, sourceTemplateId, sourceId, tags, tagsMode, oauthRedirectUrl, ...provider } = options
  const flow = (
    <ConnectFlow
      key={dialog?.journey}
      view={view}
      sourceTemplateId={sourceTemplateId}
      sourceId={sourceId}
      tags={tags}
      tagsMode={tagsMode}
      sourceForm={{ oauthRedirectUrl }}
      onClose={dialog?.onDismiss}
      onDone={dialog?.onDone}
    />
  )
  return (
    <EmbeddedProvider {...provider} container={container}>
      {onAction && <EndUserActions onAction={onAction} />}
      {dialog ? (
        <WidgetDialog shown={dialog.shown} onDismiss={dialog.onDismiss}>
          {flow}
        </WidgetDialog>
      ) : (
        flow
      )}
    </EmbeddedProvider>
  )
}
