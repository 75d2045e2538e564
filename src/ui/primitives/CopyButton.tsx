'use client'
import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useWords } from '../words/WordsContext'
import { Button } from './Button'

export type CopyButtonProps = {
  text: string
  /** Accessible name; default "Copy". */
  label?: string | undefined
  /** Shows the icon alone. */
  iconOnly?: boolean | undefined
}

/** Copies a text and says so for two seconds. Says nothing where the browser refuses. */
export function CopyButton({ text, label, iconOnly }: CopyButtonProps) {
  const words = useWords().common
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])

  async function copyText() {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }

  const name = copied ? words.copied : (label ?? words.copy)
  const Icon = copied ? Check : Copy
  return (
    <Button
      variant="plain"
      size={iconOnly ? 'icon' : undefined}
      onClick={copyText}
      aria-label={iconOnly ? name : undefined}
    >
      <Icon size={16} strokeWidth={1.5} aria-hidden />
      {!iconOnly && name}
    </Button>
  )
}
