import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { widgetAliases } from './scripts/build/widgetAliases.mjs'
import { chromiumFlags, findChromium } from './scripts/findChromium.mjs'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The package's own names, so that tests, stories and the demo import what a host imports. */
const alias = [
  { find: /^airbyte-embedded-react\/(client|server|sandbox)$/, replacement: here('./src/$1/index.ts') },
  { find: /^airbyte-embedded-react\/styles\.css$/, replacement: here('./src/ui/styles.css') },
  { find: /^airbyte-embedded-react$/, replacement: here('./src/index.ts') },
]

/** Runs the tests on what the script-tag bundle is made of: Preact, and no more of rjsf than our theme asks for. */
const asWidget = process.env.AS_WIDGET === '1'
const actOfPreact = { find: /^react-dom\/test-utils$/, replacement: here('./test/support/actOfPreact.ts') }

/** The oldest React a host may have, in place of the newest. */
const react18 = [{ find: /^react(-dom)?(?=$|\/)/, replacement: 'react$1-18' }]

const executablePath = findChromium()
/** Made anew per project: Vitest writes the project's name into what it is given. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { args: chromiumFlags, ...(executablePath && { executablePath }) } }),
  instances: [{ browser: 'chromium' as const }],
})

export default defineConfig({
  plugins: [react()],
  resolve: { alias: asWidget ? [...alias, ...widgetAliases, actOfPreact] : alias },
  // Two runs at once (a watcher and a test, say) must not rewrite each other's prepared dependencies.
  cacheDir: `${process.env.VITE_CACHE_DIR ?? here('./node_modules/.vite')}${asWidget ? '-widget' : ''}`,
  optimizeDeps: {
    include: [
      '@cfworker/json-schema',
      '@rjsf/core/lib/components/Form.js',
      '@rjsf/utils',
      '@tanstack/react-query',
      'downshift',
      'fast-check',
      'fast-json-patch',
      'hono',
      'hono/cors',
      'hono/factory',
      'jmespath',
      'jose',
      'lucide-react',
      'react',
      'react-dom',
      'react-dom/client',
      'react-hook-form',
      'react/jsx-runtime',
      'valibot',
      'axe-core',
      '@testing-library/react',
      '@testing-library/user-event',
      '@testing-library/jest-dom/vitest',
    ],
  },
  build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{domain,client,server,sandbox,conformance,house,ssr}/**/*.test.{ts,tsx}'],
        },
      },
      {
        // What the build made, as a host gets it: needs `npm run build`.
        extends: true,
        test: {
          name: 'package',
          environment: 'node',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/{headless,query,ui,components,widget}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/browserSetup.ts'],
          browser: inChromium(),
        },
      },
      {
        // The oldest React a host may have: what hosts import, on the sandbox.
        extends: true,
        resolve: { alias: react18 },
        cacheDir: `${process.env.VITE_CACHE_DIR ?? here('./node_modules/.vite')}-react-18`,
        optimizeDeps: { include: ['react-18', 'react-18/jsx-dev-runtime', 'react-dom-18', 'react-dom-18/client'] },
        test: {
          name: 'react18',
          include: ['test/{react18,query,components}/**/*.test.tsx'],
          setupFiles: ['test/support/browserSetup.ts'],
          browser: inChromium(),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: here('./.storybook') })],
        test: {
          name: 'stories',
          setupFiles: ['.storybook/everyScheme.ts'],
          // axe looks at all 600 connectors of a registry, three times.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          browser: inChromium(),
        },
      },
      {
        // Every story in other languages than its own.
        extends: true,
        test: { name: 'languages', include: ['test/stories/**/*.test.tsx'], browser: inChromium() },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/support/buildOnce.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
