/** A path as the value of an option: JSON, since a name may hold dots. */
export function readPath(value: string): string[] {
  const path: unknown = JSON.parse(value)
  return Array.isArray(path) ? path.map(String) : []
}

/** Several paths in one value; none in an empty one. */
export function readPaths(value: string): string[][] {
  const paths: unknown = value === '' ? [] : JSON.parse(value)
  return Array.isArray(paths) ? paths.map((path) => (Array.isArray(path) ? path.map(String) : [])) : []
}
