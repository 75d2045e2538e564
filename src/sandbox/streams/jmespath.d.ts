declare module 'jmespath' {
  /** Evaluates an expression. Throws on one that cannot be read, and on values of a wrong type inside functions. */
  export function search(data: unknown, expression: string): import('../../domain/json').JsonValue | undefined
}
