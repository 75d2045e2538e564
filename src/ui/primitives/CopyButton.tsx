'use client'
import { Check, Copy, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { commonSection } from '../words/commonWords'
import { useWords } from '../words/WordsContext'
import { Button } from './Button'
import { copyText } from './copyText'

export type CopyButtonProps = {
  /** A function for a text that takes time to write. */
  text: string | (() => string)
  /** Accessible name; default "Copy". */
  label?: string | undefined
  /** Shows the icon alone. */
  iconOnly?: boolean | undefined
  /** The browser refused; the button says so itself. */
  onRefused?: (() => void) | undefined
}

type Outcome = 'copied' | 'refused'

const icons = { copied: Check, refused: TriangleAlert }

/** Copies a text and says so for two seconds, or says what to do instead where the browser refuses. */
export function CopyButton({ text, label, iconOnly, onRefused }: CopyButtonProps) {
  const words = useWords(commonSection)
  const [outcome, setOutcome] = useState<Outcome>()
  useEffect(() => {
    if (outcome !== 'copied') return
    const timer = setTimeout(() => setOutcome(undefined), 2000)
    return () => clearTimeout(timer)
  }, [outcome])

  async function copy() {
    const isCopied = await copyText(typeof text === 'string' ? text : text())
    setOutcome(isCopied ? 'copied' : 'refused')
    if (!isCopied) onRefused?.()
  }

  const said = outcome && { copied: words.copied, refused: words.copyRefused }[outcome]
  const name = outcome === 'copied' ? words.copied : (label ?? words.copy)
  const Icon = outcome ? icons[outcome] : Copy
  return (
    <>
      <Button
        variant="plain"
        size={iconOnly ? 'icon' : undefined}
        onClick={copy}
        aria-label={iconOnly ? name : undefined}
      >
        <Icon size={16} strokeWidth={1.5} aria-hidden />
        {!iconOnly && name}
      </Button>
      <span className={outcome === 'refused' ? undefined : 'airbyte-visually-hidden'} aria-live="polite">
        {said}
      </span>
    </>
  )
}
