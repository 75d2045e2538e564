import { type ReactNode, type Ref, useState } from 'react'
import { createPortal } from 'react-dom'
import styles from '../../src/ui/styles.css?inline'
import { HostPage } from './HostPage'
import { type HostSkin, hostSkins } from './hostSkins'

export type HostFrameProps = {
  skin: HostSkin
  children?: ReactNode
  widgetRef?: Ref<HTMLDivElement> | undefined
}

/** A host's page as a document of its own, since its rules are for everything that is there. */
export function HostFrame({ skin, children, widgetRef }: HostFrameProps) {
  const [body, setBody] = useState<HTMLElement>()
  return (
    <>
      <iframe
        title="The page of a host"
        srcDoc="<!doctype html><html lang='en'><title>Parcel Post</title></html>"
        style={{ display: 'block', inlineSize: '100%', blockSize: '100vh', border: 0 }}
        onLoad={({ currentTarget }) => setBody(dress(currentTarget, skin))}
      />
      {body && createPortal(<HostPage widgetRef={widgetRef}>{children}</HostPage>, body)}
    </>
  )
}

/** The host's sheet first and ours after it, as a page would link them. */
function dress(frame: HTMLIFrameElement, skin: HostSkin): HTMLElement | undefined {
  const { contentDocument: page, contentWindow } = frame
  if (page === null || contentWindow === null) return undefined
  const { CSSStyleSheet: Sheet } = contentWindow as Window & typeof globalThis
  page.adoptedStyleSheets = [hostSkins[skin], styles].map((text) => {
    const sheet = new Sheet()
    sheet.replaceSync(text)
    return sheet
  })
  return page.body
}
