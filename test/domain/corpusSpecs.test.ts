import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { checkSourceConfig } from '../../src/domain/checkSourceConfig'
import type { JsonObject } from '../../src/domain/json'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'
import { initialConfig, toSourceConfig } from '../../src/domain/sourceConfig'
import type { FieldNode } from '../../src/domain/sourceForm'
import { generateConfig } from '../support/generateConfig'

type CorpusSpec = { slug: string; connectionSpecification: JsonObject }

const folder = new URL('../../../shared/corpus/specs/', import.meta.url)
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
const specs = names.map((name): CorpusSpec => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))

describe.skipIf(specs.length === 0)('the real specifications (../shared/corpus)', () => {
  it('sends back every stored configuration as it was opened, and finds nothing wrong with it', {
    timeout: 120_000,
  }, () => {
    const faults: string[] = []
    const doubts: string[] = []
    for (const spec of specs) {
      const { root } = readConnectorSpec(spec)
      const validate = secondOpinion(spec.connectionSpecification)
      for (let pick = 0; pick < Math.min(mostBranches(root), 6); pick++) {
        const { config, ungenerated } = generateConfig(root, pick)
        const missing = new Set(ungenerated.map(({ path }) => path))
        const problems = checkSourceConfig(root, config).filter(
          ({ path }) => ![...missing].some((other) => other.startsWith(`/${path.join('/')}`)),
        )
        if (problems.length > 0) faults.push(`${spec.slug} #${pick}: ${JSON.stringify(problems.slice(0, 2))}`)
        try {
          expect(toSourceConfig(root, config)).toEqual(config)
        } catch (error) {
          faults.push(`${spec.slug} #${pick}: sent differs ${String(error).slice(0, 4000)}`)
        }
        const verdict = validate?.(config)
        if (verdict !== undefined || ungenerated.length > 0) doubts.push(spec.slug)
      }
      expect(() => initialConfig(root)).not.toThrow()
    }
    expect(faults).toEqual([])
    // Both contradict themselves: a required member that is described nowhere, and an `enum` of items put on the array.
    expect([...new Set(doubts)]).toEqual(['source-cimis', 'source-mongodb-internal-poc'])
  })
})

/** What ajv says of a configuration under the connector's own, unread schema; undefined when it accepts or cannot tell. */
function secondOpinion(schema: JsonObject) {
  try {
    const { $schema: _dialect, ...plain } = schema
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false }).compile(plain)
    return (config: JsonObject) =>
      validate(config)
        ? undefined
        : validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ')
  } catch {
    return undefined
  }
}

function mostBranches(field: FieldNode): number {
  return Math.max(
    1,
    field.branches.filter((branch) => !branch.hidden).length,
    ...field.children.map(mostBranches),
    ...field.branches.map((branch) => mostBranches(branch.node)),
    ...(field.items ? [mostBranches(field.items)] : []),
  )
}
