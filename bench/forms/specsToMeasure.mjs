import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { manyFields } from './madeUpSpecs.mjs'

/** The five largest real specifications, when the corpus lies beside the project, and one larger than any of them. */
export async function specsToMeasure(root) {
  const folder = join(root, '../shared/corpus/specs')
  const files = await readdir(folder).catch(() => [])
  if (files.length === 0) console.log('The corpus (../shared/corpus) is not there: only made-up forms are measured.')
  const read = await Promise.all(files.map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8'))))
  const real = read.map(({ slug, connectionSpecification }) => ({ name: slug, schema: connectionSpecification }))
  const size = ({ schema }) => countTyped(schema)
  const largest = real.sort((one, other) => size(other) - size(one)).slice(0, 5)
  return [{ name: '300 fields', schema: manyFields() }, ...largest]
}

function countTyped(node) {
  if (node === null || typeof node !== 'object') return 0
  return Object.values(node).reduce((sum, member) => sum + countTyped(member), 'type' in node ? 1 : 0)
}
