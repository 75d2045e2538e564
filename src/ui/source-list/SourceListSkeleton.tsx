import { Skeleton } from '../primitives/Skeleton'

/** Rows as they will be, before their sources are known. */
export function SourceListSkeleton() {
  return (
    <div aria-hidden>
      {['first', 'second', 'third'].map((place) => (
        <div key={place} className="airbyte-source-list-row">
          <Skeleton className="airbyte-skeleton-icon" />
          <div className="airbyte-source-list-text">
            <Skeleton className="airbyte-skeleton-name" />
            <Skeleton className="airbyte-skeleton-facts" />
          </div>
        </div>
      ))}
    </div>
  )
}
