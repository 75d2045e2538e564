import { Skeleton } from './Skeleton'

/** Fields of a form as they will be. */
export function FieldsSkeleton() {
  return (
    <div className="airbyte-skeleton-fields">
      {['first', 'second', 'third'].map((key) => (
        <div key={key} className="airbyte-skeleton-field">
          <Skeleton className="airbyte-skeleton-label" />
          <Skeleton className="airbyte-skeleton-control" />
        </div>
      ))}
    </div>
  )
}
