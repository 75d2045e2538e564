import { render } from '@testing-library/react'
import { afterAll, describe, expect, it } from 'vitest'
import { checkSourceConfig } from '../../src/domain/checkSourceConfig'
import type { JsonObject } from '../../src/domain/json'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'
import { createFormStore } from '../../src/headless/source-form/createFormStore'
import { SourceFormView } from '../../src/ui/source-form/SourceFormView'

type CorpusSpec = { slug: string; connectionSpecification: JsonObject }
const files = import.meta.glob<CorpusSpec>('../../../shared/corpus/specs/*.json', { import: 'default' })
const names = Object.keys(files)

describe.skipIf(names.length === 0)(`forms of the ${names.length} real specifications (../shared/corpus)`, () => {
  it('mounts each one', { timeout: 120_000 }, async () => {
    for (const name of names) {
      const spec = await files[name]?.()
      if (spec === undefined) continue
      const store = createFormStore(readConnectorSpec(spec), undefined)
      const { unmount, container } = render(
        <SourceFormView store={store} label={spec.slug} onSubmit={() => undefined} />,
      )
      expect(container.querySelector('form')).not.toBeNull()
      unmount()
    }
    expect(checkSourceConfig).toBeDefined()
  })
})
afterAll(() => undefined)
