import { fileURLToPath } from 'node:url'

/** Where the built host app lies. */
export const demoFolder = fileURLToPath(new URL('../../.cache/demo/', import.meta.url))
