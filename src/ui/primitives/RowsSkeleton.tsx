import { Skeleton } from './Skeleton'

/** Rows of a grid as they will be. */
export function RowsSkeleton() {
  return (
    <div className="airbyte-skeleton-rows">
      {[0, 1, 2, 3, 4, 5, 6, 7].map((row) => (
        <div key={row} className="airbyte-skeleton-row">
          <Skeleton />
          <Skeleton />
          <Skeleton />
        </div>
      ))}
    </div>
  )
}
