import type { NamedFilter } from '../../headless/catalog-filter/namedFilters'

/** Filters under names, which the host keeps. */
export type NamedFilterProps = {
  /** Filters that the host offers, such as those it stored before. */
  namedFilters?: readonly NamedFilter[] | undefined
  /** A person saved, renamed or removed one: all of them, for the host to store. Left out: they can only be used. */
  onNamedFiltersChange?: ((filters: NamedFilter[]) => void) | undefined
}
