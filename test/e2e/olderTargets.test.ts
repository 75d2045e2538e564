import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './support/openPage'

const ours = fileURLToPath(new URL('../../src/ui/styles.css', import.meta.url))

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** A host's sheet with ours in it, built for browsers that do not know `light-dark()`, as bundlers do unasked. */
async function buildForOlderBrowsers(hostRules: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'older-targets-'))
  try {
    await writeFile(join(folder, 'host.css'), `@import ${JSON.stringify(ours)};\n${hostRules}`)
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: 'out',
        cssTarget: 'chrome111',
        cssMinify: 'lightningcss',
        rolldownOptions: { input: join(folder, 'host.css'), output: { assetFileNames: 'host[extname]' } },
      },
    })
    return await readFile(join(folder, 'out/host.css'), 'utf8')
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Colours of a button, with the scheme that the provider is told. */
async function coloursUnder(hostRules: string, scheme?: 'light' | 'dark') {
  const sheet = await buildForOlderBrowsers(hostRules)
  expect(sheet).not.toContain('light-dark(')
  const page = await browser.newPage()
  const told = scheme === undefined ? '' : `data-color-scheme="${scheme}"`
  await page.setContent(
    `<!doctype html><style>${sheet}</style><div class="airbyte-provider" ${told}><div class="airbyte-root">
      <button class="airbyte-button-root">Cancel</button></div></div>`,
  )
  const colours = await page.getByRole('button').evaluate((button) => {
    const { backgroundColor, color } = getComputedStyle(button)
    return { backgroundColor, color }
  })
  await page.close()
  return colours
}

const light = { backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(27, 30, 38)' }
const dark = { backgroundColor: 'rgb(22, 24, 29)', color: 'rgb(236, 238, 243)' }

describe('built by a host for browsers without light-dark()', () => {
  it('our colours are light where nobody names a scheme', async () => {
    expect(await coloursUnder('')).toEqual(light)
  })

  it('they are those of the scheme that the host’s sheet names', async () => {
    expect(await coloursUnder(':root { color-scheme: dark }')).toEqual(dark)
  })

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('they are %s where the provider is told so', async (scheme, colours) => {
    expect(await coloursUnder('', scheme)).toEqual(colours)
  })
})
