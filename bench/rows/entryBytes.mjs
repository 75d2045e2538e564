// Bytes of each entry, gzip and brotli, beside the naive bundle of the same libraries.
import { join } from 'node:path'
import { measureEntries } from '../../scripts/build/measureEntries.mjs'
import { sizesOf } from '../../scripts/build/sizes.mjs'
import { buildNaive } from '../harness/buildNaive.mjs'

const aims = {
  'provider and one hook': { figure: 'a', most: 15_000 },
  'widget.js': { figure: 'ratio', most: 0.6 },
  'widget.mjs until the gallery': { figure: 'a', most: 60_000 },
}

export const entryBytes = {
  name: 'bytes',
  seconds: 30,
  async run({ root }) {
    const naive = sizesOf(await buildNaive(root))
    const entries = await measureEntries(join(root, 'dist'))
    return entries.flatMap(({ name, ...sizes }) =>
      ['gzip', 'brotli'].map((form) => ({
        name: `${name}, ${form}`,
        unit: 'bytes',
        rounds: 1,
        a: { median: sizes[form] },
        b: { median: naive[form] },
        ratio: sizes[form] / naive[form],
        aim: form === 'gzip' ? aims[name] : undefined,
      })),
    )
  },
}
