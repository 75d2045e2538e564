'use client'
import { Skeleton } from '../primitives/Skeleton'
import { sourceFormSection } from '../words/sourceFormWords'
import { useWords } from '../words/WordsContext'

/** Stands where the form will be. */
export function SourceFormSkeleton() {
  const words = useWords(sourceFormSection)
  return (
    <div className="airbyte-source-form-skeleton" role="status">
      <span className="airbyte-visually-hidden">{words.loading}</span>
      {['first', 'second', 'third'].map((key) => (
        <div key={key} className="airbyte-source-form-skeleton-field">
          <Skeleton className="airbyte-source-form-skeleton-label" />
          <Skeleton className="airbyte-source-form-skeleton-control" />
        </div>
      ))}
    </div>
  )
}
