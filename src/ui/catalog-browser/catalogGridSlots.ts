/** Parts of the grid and its filter box that a host can give a class. */
export type CatalogGridSlot =
  | 'root'
  | 'toolbar'
  | 'filter'
  | 'input'
  | 'count'
  | 'notice'
  | 'grid'
  | 'head'
  | 'heads'
  | 'heading'
  | 'body'
  | 'row'
  // On the row of a namespace, beside `row`.
  | 'group'
  // On the row that searches the fields of a wide stream, beside `row`.
  | 'search'
  | 'cell'
  | 'name'
  | 'note'
