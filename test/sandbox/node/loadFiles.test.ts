import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadFiles } from '../../../src/sandbox/node/loadFiles'

it('offers the connectors of a folder by name, and destinations after what can be connected', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'registry-'))
  const write = (slug: string, name: string) =>
    writeFile(
      join(folder, `${slug}.json`),
      JSON.stringify({ slug, name, connectionSpecification: { type: 'object', properties: {} } }),
    )
  await Promise.all([
    write('destination-attic', 'Attic'),
    write('source-aa-internal', 'Zephyr'),
    write('source-beacon', 'Beacon'),
    write('source-zz-internal', 'alder'),
  ])

  const { templates = [] } = await loadFiles({ registry: folder })

  await rm(folder, { recursive: true })
  expect(templates.map(({ name }) => name)).toEqual(['alder', 'Beacon', 'Zephyr', 'Attic'])
})
