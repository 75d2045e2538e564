export type DrawnRow = {
  /** Among all rows of the tree, from 2: the head is the first. */
  index: number
  kind: string
  level: number
  label: string
}

/** What a walk through the whole grid came by. */
export type Walk = {
  rows: DrawnRow[]
  /** As the grid says: all rows and the head. */
  rowCount: number
  /** Where rows should have been and were not. */
  blanks: number
  /** "12 of 412 streams". */
  status: string
}

export type PageAnswer =
  | { state: 'empty' | 'working' }
  | { state: 'done'; walk: Walk }
  | { state: 'failed'; reason: string }

/** What to do next, by the address: the page's own script does it, under the page's policy. */
export type PageTask = 'draw' | 'list' | 'expand'

/** What the page of the catalogs' test lets the test process ask. */
export type CatalogPage = {
  /** As JSON, which no way to the page can bend. */
  give(catalog: string): void
  /** To the task at that address. */
  getAnswer(address: string): PageAnswer
  takeViolations(): string[]
}
