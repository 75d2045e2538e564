/** A grey bar with the place and size of what will stand there. Hidden from screen readers: say "loading" once, elsewhere. */
export function Skeleton({ className }: { className?: string | undefined }) {
  return <span aria-hidden className={className ? `airbyte-skeleton-root ${className}` : 'airbyte-skeleton-root'} />
}
