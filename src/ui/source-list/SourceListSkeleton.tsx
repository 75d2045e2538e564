import { Skeleton } from '../primitives/Skeleton'

/** Rows as they will be, before their sources are known. */
export function SourceListSkeleton() {
  return (
    <div aria-hidden>
      {['first', 'second', 'third'].map((place) => (
        <div key={place} className="airbyte-source-list-row">
          <Skeleton className="airbyte-source-list-skeleton-icon" />
          <div className="airbyte-source-list-text">
            <Skeleton className="airbyte-source-list-skeleton-name" />
            <Skeleton className="airbyte-source-list-skeleton-facts" />
          </div>
        </div>
      ))}
    </div>
  )
}
