/** The parts of the list a host may put a class on. */
export type SourceListSlot = 'root' | 'list' | 'row' | 'text' | 'name' | 'facts' | 'actions' | 'foot' | 'empty'
