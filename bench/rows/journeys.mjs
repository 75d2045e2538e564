// From the script tag to the painted gallery, and to the painted form of a connector that is chosen at once: ours, in one file
// and as modules, against the naive bundle, on the same data.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { splitWidgetEntry } from '../../scripts/build/entries.mjs'
import { buildNaive } from '../harness/buildNaive.mjs'
import { compareMany } from '../harness/compare.mjs'
import { createBenchServer } from '../harness/createBenchServer.mjs'

const ours = { single: '<script src="/widget.js"></script>', modules: moduleTag(`/${splitWidgetEntry}.mjs`) }

export const journeys = {
  name: 'journey',
  seconds: 120,
  async run({ root, browser, rounds, deadline }) {
    const { createSandbox } = await import(pathToFileURL(join(root, 'dist/sandbox/index.js')).href)
    const sandbox = createSandbox({ seed: 1 })
    const token = await sandbox.mintScopedToken('bench', { ttl: 3600 })
    const names = sandbox.templates.map(({ name }) => name)
    const options = { token, baseUrl: '/api/v1' }
    const chosen = 'Postgres'
    const of = (script, global) => page({ script, global, options, names, chosen })
    const pages = { '/naive': of('<script src="/naive.js"></script>', 'NaiveGallery') }
    for (const [kind, script] of Object.entries(ours)) pages[`/${kind}`] = of(script, 'AirbyteEmbedded')
    const server = await createBenchServer({
      sandbox,
      pages,
      scripts: {
        '/widget.js': await readFile(join(root, 'dist/widget.js')),
        '/naive.js': await buildNaive(root),
        ...(await modulesOf(join(root, 'dist/widget'))),
      },
    })
    const measure = (kind) => () => timeJourney(browser, new URL(`/${kind}`, server.origin).href)
    const rows = []
    try {
      for (const [at, kind] of Object.keys(ours).entries()) {
        const share = (deadline - performance.now()) / (Object.keys(ours).length - at)
        const until = performance.now() + share
        const found = await compareMany({ rounds, deadline: until, a: measure(kind), b: measure('naive') })
        rows.push(
          ...found.map(({ name, ...row }) => ({
            name: `script tag to ${name}, ${kind === 'single' ? 'one file' : kind}`,
            unit: 'ms',
            ...row,
          })),
        )
      }
    } finally {
      await server.close()
    }
    return rows
  },
}

async function modulesOf(folder) {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.mjs'))
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [`/${file}`, await readFile(join(folder, file))])),
  )
}

function moduleTag(address) {
  return `<script type="module" src="${address}"></script>`
}

async function timeJourney(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await page.goto(url)
    const result = await page.waitForFunction(
      () => globalThis.__painted?.['painted form'] && globalThis.__painted,
      undefined,
      {
        timeout: 15_000,
      },
    )
    return await result.jsonValue()
  } finally {
    await context.close()
  }
}

/**
 * The clock starts before the script tag and stops two frames after the one that shows a button for every connector, and again
 * after the one that shows the form's box for the host: by then it has been painted. Both sides pay the same for being watched.
 */
function page({ script, global, options, names, chosen }) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<div id="host"></div>
<script>const startedAt = performance.now()</script>
${script}
<script type="module">
  const host = document.getElementById('host')
  const names = ${JSON.stringify(names)}
  const options = ${JSON.stringify(options)}
  const painted = {}
  options.baseUrl = location.origin + options.baseUrl
  ${global}.mount(host, options)
  const all = (selector) => [...(host.firstElementChild?.shadowRoot ?? host).querySelectorAll(selector)]
  const choose = () => all('button').find((button) => button.textContent.includes(${JSON.stringify(chosen)}))
  function isGallery() {
    const texts = all('button').map((button) => button.textContent)
    return names.every((name) => texts.some((text) => text.includes(name)))
  }
  const isForm = () => all('label').some((label) => label.textContent.includes('Host'))
  const note = (name) => new Promise((done) => {
    const isThere = name === 'painted gallery' ? isGallery : isForm
    requestAnimationFrame(function look() {
      if (!isThere()) return requestAnimationFrame(look)
      requestAnimationFrame(() => requestAnimationFrame(() => { painted[name] = performance.now() - startedAt; done() }))
    })
  })
  await note('painted gallery')
  choose().click()
  await note('painted form')
  globalThis.__painted = painted
</script>`
}
