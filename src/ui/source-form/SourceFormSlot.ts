/** The parts of the source form a host may put a class on. */
export type SourceFormSlot =
  | 'root'
  | 'form'
  | 'tools'
  | 'section'
  | 'section-title'
  | 'field'
  | 'label'
  | 'description'
  | 'control'
  | 'problem'
  | 'foot'
  | 'actions'
