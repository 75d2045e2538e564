export function describeDependencies(root: string): string
