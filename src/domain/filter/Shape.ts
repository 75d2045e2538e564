/** The keys of an object, as far as they are known: a map, or one that is filled when somebody asks. */
export type ShapeKeys = Pick<ReadonlyMap<string, Shape>, 'get' | 'has' | 'keys'>

/** What is known of the values at one place of an expression, before it is evaluated. `values`: what a text is one of. */
export type Shape =
  | { kind: 'any'; values?: () => readonly string[] }
  | { kind: 'null' | 'boolean' | 'number' }
  /** Called only when somebody completes. */
  | { kind: 'string'; values?: () => readonly string[] }
  | { kind: 'array'; items: Shape }
  /** `closed`: it has no other keys. `members`: what any of them holds. `of` tells streams from other objects. */
  | { kind: 'object'; keys: ShapeKeys; closed: boolean; members?: Shape; of?: 'catalog' | 'stream' }

export const anyShape: Shape = { kind: 'any' }
export const nullShape: Shape = { kind: 'null' }
