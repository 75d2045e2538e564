import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { sourceAlias } from './sourceAlias.mjs'

/**
 * Loads modules of `src` in Node, straight from TypeScript.
 *
 * @returns {Promise<{ load(path: string): Promise<Record<string, any>>, close(): Promise<void> }>}
 */
export async function loadSources() {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    appType: 'custom',
    logLevel: 'error',
    resolve: { alias: sourceAlias },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  })
  return { load: (path) => server.ssrLoadModule(path), close: () => server.close() }
}
