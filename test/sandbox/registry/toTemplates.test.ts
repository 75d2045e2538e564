import { describe, expect, it } from 'vitest'
import type { RegistryEntry } from '../../../src/sandbox/registry/RegistryEntry'
import { toTemplates } from '../../../src/sandbox/registry/toTemplates'

const entry = (slug: string): RegistryEntry => ({
  name: slug,
  slug,
  icon: null,
  definitionId: undefined,
  spec: { connectionSpecification: {} },
})

describe('toTemplates', () => {
  it('gives ids that depend on the short name alone, and differ for the same name twice', () => {
    const alone = toTemplates([entry('source-b')], [], 'shop')
    const among = toTemplates([entry('source-a'), entry('source-b'), entry('source-b')], [], 'shop')

    expect(among[1]?.id).toBe(alone[0]?.id)
    expect(new Set(among.map(({ id }) => id)).size).toBe(3)
  })

  it('gives each connector the first catalog that begins with its short name, else the one for all', () => {
    const names = ['source-git--live', 'source-github--one', 'source-github--two']

    const templates = toTemplates([entry('source-github'), entry('source-git'), entry('source-gi')], names, 'shop')

    expect(templates.map(({ catalog }) => catalog)).toEqual(['source-github--one', 'source-git--live', 'shop'])
    expect(templates[0]?.connector_name).toBe('github')
  })
})
