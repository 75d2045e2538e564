import type { Results } from './gatherResults.mjs'

export function formatResults(results: Results): string
