// Catalogs of 1,000 to 50,000 streams: ours against the bare filter call, a plain React table, and one on react-virtuoso,
// in turn. The plain table is not asked for more than 10,000, which takes it seconds a key press already.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleCode } from '../../scripts/build/bundleCode.mjs'
import { visitCatalog } from '../catalog-grid/visitCatalog.mjs'
import { summarize } from '../harness/compare.mjs'
import { createBenchServer } from '../harness/createBenchServer.mjs'
import { visitInTurn } from '../harness/visitInTurn.mjs'

const sizes = [1_000, 10_000, 50_000]
const kinds = ['expression', 'names', 'word']
/** A list of names is nothing that the tables put together by hand could show. */
const compared = ['expression', 'word']
const acts = ['catalog to first rows', ...compared, 'jump to the middle', 'jump to the end', 'expand one stream']
const frame = 1000 / 60

export const catalogGrid = {
  name: 'catalog',
  seconds: 300,
  async run({ root, browser, rounds, deadline }) {
    const server = await servePages(root)
    const visit = (side, size, how) => () =>
      visitCatalog({ browser, url: `${server.origin}/${side}`, size, kinds: compared, ...how })
    try {
      // What a page's code keeps whatever the catalog, to tell it from what each stream costs.
      const few = (side) => visit(side, 100, { presses: 1 })()
      const own = { ours: await few('ours'), virtuoso: await few('virtuoso') }
      const found = []
      for (const [at, size] of sizes.entries()) {
        const share = performance.now() + (deadline - performance.now()) / (sizes.length - at)
        const sides = {
          ours: { visit: visit('ours', size, { kinds }) },
          virtuoso: { visit: visit('virtuoso', size) },
          ...(size <= 10_000 && {
            plain: { visit: visit('plain', size, { presses: 1 }), most: 1 },
          }),
        }
        found.push({ size, visits: await visitInTurn({ sides, rounds, deadline: share }) })
      }
      return [...found.flatMap((one) => rowsOfSize({ ...one, own })), ...growthRows(found)]
    } finally {
      await server.close()
    }
  },
}

function rowsOfSize({ size, visits, own }) {
  const of = (side, name) => visits[side].map((figures) => figures[name])
  const named = (name) => `catalog ${size.toLocaleString('en')}: ${name}`
  const pair = (name, ours, theirs, more) => {
    const [a, b] = [summarize(ours), summarize(theirs)]
    return { name: named(name), unit: 'ms', rounds: ours.length, a, b, ratio: a.median / b.median, ...more }
  }
  const alone = (name, ours, more) => ({ name: named(name), rounds: ours.length, a: summarize(ours), ...more })
  const above = kinds.flatMap((kind) => [
    pair(`${press(kind)} (right: the bare call)`, of('ours', kind), of('ours', `${kind}, bare`)),
    alone(`${press(kind)}, above the bare call`, aboveBare(visits, kind), {
      unit: 'ms',
      aim: { figure: 'a', most: frame },
    }),
  ])
  const beside = ['virtuoso', 'plain'].flatMap((side) => {
    if (visits[side] === undefined) return []
    return acts.map((act) => pair(`${press(act)} (right: ${side})`, of('ours', act), of(side, act)))
  })
  const blank = ['ours', 'virtuoso'].map((side) =>
    alone(`blank frames by wheel, ${side}`, of(side, 'blank frames by wheel'), {
      unit: 'frames',
      ...(side === 'ours' && { aim: { figure: 'a', most: 0 } }),
    }),
  )
  const heap = ['ours', 'virtuoso'].flatMap((side) => {
    const fixed = own[side]['heap above the catalog']
    const times = visits[side].map((one) => (one['heap above the catalog'] - fixed) / one['heap of the catalog'] + 1)
    const bytes = visits[side].map((one) => (one['heap above the catalog'] - fixed) / size)
    return [
      alone(`heap over the catalog's own, ${side}`, times, {
        unit: 'times',
        ...(side === 'ours' && { aim: { figure: 'a', most: 2 } }),
      }),
      alone(`heap above the catalog's own per stream, ${side}`, bytes, { unit: 'bytes' }),
    ]
  })
  return [...above, ...beside, ...blank, ...heap]
}

/** From the smallest catalog to the largest, what a key press costs beside the filter call itself. */
function growthRows(found) {
  const [small, large] = [found[0], found.at(-1)]
  return kinds.map((kind) => {
    const [a, b] = [large, small].map(({ visits }) => summarize(aboveBare(visits, kind)))
    return {
      name: `catalog ${press(kind)}, above the bare call: ${large.size.toLocaleString('en')} (right: ${small.size.toLocaleString('en')})`,
      unit: 'ms',
      rounds: large.visits.ours.length,
      a,
      b,
      ratio: a.median / b.median,
      aim: { figure: 'ratio', most: 1.5 },
    }
  })
}

function aboveBare(visits, kind) {
  return visits.ours.map((figures) => figures[kind] - figures[`${kind}, bare`])
}

function press(act) {
  return kinds.includes(act) ? `key press to paint, ${act}` : act
}

async function servePages(root) {
  const styles = await readFile(join(root, 'dist/styles.css'), 'utf8')
  const files = { ours: 'ours.mjs', plain: 'plain.jsx', virtuoso: 'virtuoso.jsx' }
  const pages = {}
  const scripts = {}
  for (const [side, file] of Object.entries(files)) {
    const code = `import * as page from '${join(root, 'bench/catalog-grid', file)}'; Object.assign(globalThis, page)`
    scripts[`/${side}.js`] = (await bundleCode({ code, external: [], format: 'iife' })).code
    pages[`/${side}`] = page(`/${side}.js`, side === 'ours' ? styles : '')
  }
  return createBenchServer({ sandbox: undefined, pages, scripts })
}

function page(script, styles) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<style>${styles}</style><div id="host"></div><script src="${script}"></script>`
}
