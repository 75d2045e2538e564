import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The five largest real specifications, when the corpus lies beside the project, and one larger than any of them. */
export async function specsToMeasure(root) {
  const folder = join(root, '../shared/corpus/specs')
  const files = await readdir(folder).catch(() => [])
  if (files.length === 0) console.log('The corpus (../shared/corpus) is not there: only the made-up form is measured.')
  const specs = await Promise.all(files.map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8'))))
  const real = specs.map(({ slug, connectionSpecification }) => ({ name: slug, schema: connectionSpecification }))
  const size = ({ schema }) => countTyped(schema)
  const largest = real.sort((one, other) => size(other) - size(one)).slice(0, 5)
  return [{ name: '300 fields', schema: large() }, ...largest]
}

function countTyped(node) {
  if (node === null || typeof node !== 'object') return 0
  return Object.values(node).reduce((sum, member) => sum + countTyped(member), 'type' in node ? 1 : 0)
}

/** 300 fields, every second one required, and 20 choices of three shapes each. */
function large() {
  const kinds = ['string', 'integer', 'boolean']
  const fields = Array.from({ length: 300 }, (_, at) => [
    `field_${at}`,
    { type: kinds[at % 3], title: `Field ${at}`, description: `What field ${at} is for.` },
  ])
  const shape = (name) => ({
    type: 'object',
    title: name,
    required: ['kind'],
    properties: { kind: { type: 'string', const: name }, value: { type: 'string', title: `Value of ${name}` } },
  })
  const choices = Array.from({ length: 20 }, (_, at) => [
    `choice_${at}`,
    { type: 'object', title: `Choice ${at}`, oneOf: ['one', 'two', 'three'].map(shape) },
  ])
  return {
    type: 'object',
    required: [...fields.filter((_, at) => at % 2 === 0), ...choices].map(([key]) => key),
    properties: Object.fromEntries([...fields, ...choices]),
  }
}
