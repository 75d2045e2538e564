'use client'
import { FieldsSkeleton } from '../primitives/FieldsSkeleton'
import { sourceFormSection } from '../words/sourceFormWords'
import { useWords } from '../words/WordsContext'

/** Stands where the form will be. */
export function SourceFormSkeleton() {
  const words = useWords(sourceFormSection)
  return (
    <div role="status">
      <span className="airbyte-visually-hidden">{words.loading}</span>
      <FieldsSkeleton />
    </div>
  )
}
