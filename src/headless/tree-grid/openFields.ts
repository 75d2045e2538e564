/** What is open inside a stream. Keep its identity while nothing changes: rows are made anew for another one. */
export type OpenFields = {
  /** Fields that are open, by `pathKey`. */
  open: ReadonlySet<string>
  /** What the fields are searched for; empty: nothing. */
  search: string
  /** Fields that were closed although something below them was found, by `pathKey`. */
  closed: ReadonlySet<string>
}

/** A stream that has just been opened. */
export const closedFields: OpenFields = { open: new Set(), search: '', closed: new Set() }
