'use client'
import { useEffect, useRef, useState } from 'react'
import { jsonEquals } from '../domain/json'
import type { Source } from '../domain/source'
import { isSameStored } from '../domain/storedSourceChanges'
import { useLatest } from '../query/useLatest'
import type { SourceDraft, SourceDrafts } from './sourceDrafts'

export type KeptDraftOptions = {
  drafts: SourceDrafts
  /** What the form was opened with, of an earlier visit. */
  kept: SourceDraft | undefined
  /** The stored source as it is now, for the form of one. */
  source: Source | undefined
  /** What stands in the form now. */
  read: () => Omit<SourceDraft, 'base'>
}

export type KeptDraft = {
  /** Somebody else's changes came in between: the source as it was when the form was opened, else undefined. */
  overtaken: Source | undefined
  /** The form shows changes of an earlier visit that were not saved yet. */
  isRestored: boolean
  /** Whether anything was entered that is not saved. */
  isChanged: () => boolean
  /** What stands in the form needs no keeping: it was saved, as `answer`, or is given up. */
  settle: (answer?: Source) => void
}

/** Keeps what was entered for the day the form is opened again, unless it was saved or nothing was changed. */
export function useKeptDraft({ drafts, kept, source, read }: KeptDraftOptions): KeptDraft {
  const [base, setBase] = useState(kept?.base ?? source)
  const [isRestored, setRestored] = useState(kept?.base !== undefined)
  const latest = useLatest({ read, base })
  const settled = useRef<Omit<SourceDraft, 'base'>>(undefined)
  useEffect(() => {
    if (kept === undefined) settled.current ??= latest.current.read()
    return () => {
      const draft = latest.current.read()
      if (!isSameDraft(draft, settled.current)) drafts.keep({ ...draft, base: latest.current.base })
    }
  }, [drafts, kept, latest])
  return {
    overtaken: source && base && !isSameStored(source, base) ? base : undefined,
    isRestored,
    isChanged: () => !isSameDraft(latest.current.read(), settled.current),
    settle(answer) {
      drafts.forget()
      settled.current = latest.current.read()
      if (answer === undefined) return
      setRestored(false)
      setBase(source && answer)
    },
  }
}

type Entered = Omit<SourceDraft, 'base'>

function isSameDraft(draft: Entered, settled: Entered | undefined): boolean {
  if (settled === undefined) return false
  const { form, grant, name, tags, tagsMode } = draft
  return (
    form.drafts === settled.form.drafts &&
    form.chosen === settled.form.chosen &&
    grant === settled.grant &&
    jsonEquals([name, tags, tagsMode, form.config], [settled.name, settled.tags, settled.tagsMode, settled.form.config])
  )
}
