// A connector's form: ours against rjsf with its default theme and ajv, both on React, in the same kind of page. Ours folds
// the optional fields away, as a person meets it.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleCode } from '../../scripts/build/bundleCode.mjs'
import { fieldAmong, longChoice } from '../forms/madeUpSpecs.mjs'
import { pressKeys } from '../forms/pressKeys.mjs'
import { specsToMeasure } from '../forms/specsToMeasure.mjs'
import { useForm } from '../forms/useForm.mjs'
import { useLongChoice } from '../forms/useLongChoice.mjs'
import { compareMany } from '../harness/compare.mjs'
import { createBenchServer } from '../harness/createBenchServer.mjs'

export const forms = {
  name: 'form',
  seconds: 120,
  async run({ root, browser, rounds, deadline }) {
    const specs = await specsToMeasure(root)
    const styles = await readFile(join(root, 'dist/styles.css'), 'utf8')
    const server = await createBenchServer({
      sandbox: undefined,
      pages: { '/ours': page('/ours.js', styles), '/stock': page('/stock.js', '') },
      scripts: { '/ours.js': await bundle(root, 'ours'), '/stock.js': await bundle(root, 'stock') },
    })
    const use = (side, act, schema) => () => inPage(browser, `${server.origin}/${side}`, act, schema)
    const growth = (how, required) => ({
      name: `300 more fields ${how} (left) against 30 (right), both ours`,
      a: use('ours', pressKeys, fieldAmong(300, { required })),
      b: use('ours', pressKeys, fieldAmong(30, { required })),
    })
    const parts = [
      ...[useForm, validateFirst].flatMap((act) =>
        specs.map(({ name, schema }) => ({ name, a: use('ours', act, schema), b: use('stock', act, schema) })),
      ),
      { name: 'one of 898, ours alone', unit: 'frames', a: use('ours', useLongChoice, longChoice()) },
      growth('folded away', false),
      growth('drawn below', true),
    ]
    try {
      return await measureAll(parts, { rounds, deadline })
    } finally {
      await server.close()
    }
  },
}

/** Each part gets its share of the time that is left. */
async function measureAll(parts, { rounds, deadline }) {
  const rows = []
  for (const [at, { name, unit = 'ms', a, b }] of parts.entries()) {
    const share = performance.now() + (deadline - performance.now()) / (parts.length - at)
    const found = await compareMany({ rounds, deadline: share, a, b })
    rows.push(...found.map((row) => ({ ...row, unit, name: `form ${name}: ${row.name}` })))
  }
  return rows
}

function validateFirst(schema) {
  return { 'first validation, script': globalThis.validateFirst(schema) }
}

async function bundle(root, name) {
  const file = join(root, 'bench/forms', `${name}.mjs`)
  const code = `import * as form from '${file}'; Object.assign(globalThis, form)`
  return (await bundleCode({ code, external: [], format: 'iife' })).code
}

async function inPage(browser, url, act, schema) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await page.goto(url)
    return await page.evaluate(act, schema)
  } finally {
    await context.close()
  }
}

function page(script, styles) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<style>${styles}</style><div id="host"></div><script src="${script}"></script>`
}
