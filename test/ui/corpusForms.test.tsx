import { act, cleanup, render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type JsonObject, jsonEquals } from '../../src/domain/json'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'
import type { FieldNode, FieldPath } from '../../src/domain/sourceForm'
import { createFormStore } from '../../src/headless/source-form/createFormStore'
import { SourceFormView } from '../../src/ui/source-form/SourceFormView'
import { generateConfig } from '../support/generateConfig'

type CorpusSpec = { slug: string; connectionSpecification: JsonObject }

const files = import.meta.glob<CorpusSpec>('../../../shared/corpus/specs/*.json', { import: 'default' })
const loaders = Object.values(files)

describe.skipIf(loaders.length === 0)(`forms of the ${loaders.length} real specifications (../shared/corpus)`, () => {
  it('mount, name every control, and give back the configuration they were opened with', {
    timeout: 240_000,
  }, async () => {
    const faults: string[] = []
    for (const load of loaders) {
      const spec = await load()
      const form = readConnectorSpec(spec)
      const { config } = generateConfig(form.root, 0)
      faults.push(...(await faultsOf(spec.slug, createFormStore(form, undefined))))
      const opened = createFormStore(form, config)
      faults.push(...(await faultsOf(`${spec.slug}, stored`, opened)))
      if (!jsonEquals(opened.toConfig(), config)) faults.push(`${spec.slug}: was changed by being drawn`)
    }

    expect(faults).toEqual([])
  })
})

/** Draws a form with everything open and looks for controls that are missing, unnamed or shown twice. */
async function faultsOf(name: string, store: ReturnType<typeof createFormStore>): Promise<string[]> {
  const { container } = render(<SourceFormView store={store} label={name} onSubmit={() => undefined} />)
  act(() => store.reveal(drawnPaths(store, store.form.root, [])))
  const faults: string[] = []
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
  if (new Set(ids).size !== ids.length) faults.push(`${name}: an id stands twice`)
  for (const control of container.querySelectorAll<HTMLElement>(
    'input:not([tabindex="-1"], [hidden]), select, textarea, button',
  )) {
    if (accessibleName(control, container) === '') faults.push(`${name}: a ${control.tagName} has no name`)
  }
  const drawn = container.querySelectorAll('[data-field]').length
  const expected = drawnPaths(store, store.form.root, []).length
  if (drawn !== expected) faults.push(`${name}: ${drawn} fields drawn instead of ${expected}`)
  cleanup()
  return faults
}

/** Paths of all fields that show while every section is open. */
function drawnPaths(store: ReturnType<typeof createFormStore>, node: FieldNode, path: FieldPath): FieldPath[] {
  if (node.kind === 'hidden') return []
  const isFrameless = node.key === '' && node.kind === 'object'
  const inner = node.children.flatMap((child) => drawnPaths(store, child, [...path, child.key]))
  const own = isFrameless ? [] : [path]
  if (node.kind === 'list' && node.items) {
    const items = store.getValue(path)
    const { items: item } = node
    return [
      ...own,
      ...(Array.isArray(items) ? items : []).flatMap((_, index) => drawnPaths(store, item, [...path, index])),
    ]
  }
  const branch = node.kind === 'one_of' ? node.branches[store.getBranch(node, path)]?.node : undefined
  return [
    ...own,
    ...inner,
    ...(branch ? branch.children.flatMap((child) => drawnPaths(store, child, [...path, child.key])) : []),
  ]
}

function accessibleName(control: HTMLElement, container: HTMLElement): string {
  const labels = 'labels' in control ? [...((control as HTMLInputElement).labels ?? [])] : []
  const labelledBy = container.querySelector(`[id="${control.getAttribute('aria-labelledby')}"]`)
  const texts = [
    control.getAttribute('aria-label'),
    labelledBy?.textContent,
    ...labels.map((label) => label.textContent),
  ]
  const own = control.tagName === 'BUTTON' ? control.textContent : ''
  return [...texts, own].map((text) => text?.trim() ?? '').find((text) => text !== '') ?? ''
}
