// From the script tag to the first painted gallery: ours against the naive bundle, on the same data.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildNaive } from '../harness/buildNaive.mjs'
import { compare } from '../harness/compare.mjs'
import { createBenchServer } from '../harness/createBenchServer.mjs'

export const journeyToGallery = {
  name: 'journey',
  seconds: 60,
  async run({ root, browser, rounds, deadline }) {
    const { createSandbox } = await import(pathToFileURL(join(root, 'dist/sandbox/index.js')).href)
    const sandbox = createSandbox({ seed: 1 })
    const token = await sandbox.mintScopedToken('bench', { ttl: 3600 })
    const names = sandbox.templates.map(({ name }) => name)
    const options = { token, baseUrl: '/api/v1' }
    const server = await createBenchServer({
      sandbox,
      pages: {
        '/a': page({ script: '/widget.js', global: 'AirbyteEmbedded', options, names }),
        '/b': page({ script: '/naive.js', global: 'NaiveGallery', options, names }),
      },
      scripts: { '/widget.js': await readFile(join(root, 'dist/widget.js')), '/naive.js': await buildNaive(root) },
    })
    const measure = (path) => () => timeToGallery(browser, server.origin + path)
    try {
      const result = await compare({ rounds, deadline, a: measure('/a'), b: measure('/b') })
      return [{ name: 'script tag to painted gallery', unit: 'ms', ...result }]
    } finally {
      await server.close()
    }
  },
}

async function timeToGallery(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await page.goto(url)
    const result = await page.waitForFunction(() => globalThis.__galleryPaintedAt, undefined, { timeout: 15_000 })
    return await result.jsonValue()
  } finally {
    await context.close()
  }
}

/**
 * The clock starts before the script tag and stops two frames after the one that shows a button for every connector:
 * by then it has been painted. Both sides pay the same for being watched.
 */
function page({ script, global, options, names }) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<div id="host"></div>
<script>const startedAt = performance.now()</script>
<script src="${script}"></script>
<script>
  const host = document.getElementById('host')
  const names = ${JSON.stringify(names)}
  const options = ${JSON.stringify(options)}
  options.baseUrl = location.origin + options.baseUrl
  ${global}.mount(host, options)
  function isShown() {
    const buttons = [...(host.firstElementChild?.shadowRoot ?? host).querySelectorAll('button')].map((button) => button.textContent)
    return names.every((name) => buttons.some((text) => text.includes(name)))
  }
  requestAnimationFrame(function look() {
    if (!isShown()) return requestAnimationFrame(look)
    requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.__galleryPaintedAt = performance.now() - startedAt }))
  })
</script>`
}
