// A connector's form: ours against rjsf with its default theme and ajv, both on React, in the same kind of page. Ours folds
// the optional fields away, as a person meets it.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleCode } from '../../scripts/build/measureEntries.mjs'
import { specsToMeasure } from '../forms/specsToMeasure.mjs'
import { useForm } from '../forms/useForm.mjs'
import { compareMany } from '../harness/compare.mjs'
import { createBenchServer } from '../harness/createBenchServer.mjs'

export const forms = {
  name: 'form',
  async run({ root, browser, rounds, deadline }) {
    const specs = await specsToMeasure(root)
    const styles = await readFile(join(root, 'dist/styles.css'), 'utf8')
    const server = await createBenchServer({
      sandbox: undefined,
      pages: { '/a': page('/ours.js', styles), '/b': page('/stock.js', '') },
      scripts: { '/ours.js': await bundle(root, 'ours'), '/stock.js': await bundle(root, 'stock') },
    })
    const rows = []
    try {
      for (const [at, { name, schema }] of specs.entries()) {
        const share = performance.now() + (deadline - performance.now()) / (specs.length - at)
        const measure = (path) => () => inPage(browser, server.origin + path, schema)
        const found = await compareMany({ rounds, deadline: share, a: measure('/a'), b: measure('/b') })
        rows.push(...found.map((row) => ({ ...row, name: `form ${name}: ${row.name}`, unit: 'ms' })))
      }
    } finally {
      await server.close()
    }
    return rows
  },
}

async function bundle(root, name) {
  const file = join(root, 'bench/forms', `${name}.mjs`)
  const code = `import { mountForm } from '${file}'; globalThis.mountForm = mountForm`
  return (await bundleCode({ code, external: [], format: 'iife' })).code
}

async function inPage(browser, url, schema) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await page.goto(url)
    return await page.evaluate(useForm, schema)
  } finally {
    await context.close()
  }
}

function page(script, styles) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<style>${styles}</style><div id="host"></div><script src="${script}"></script>`
}
