// Our form as the package holds it, on React: what a host's own bundle would have.
import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { checkSourceConfig } from '../../dist/domain/checkSourceConfig.js'
import { readConnectorSpec } from '../../dist/domain/readConnectorSpec.js'
import { initialConfig } from '../../dist/domain/sourceConfig.js'
import { createFormStore } from '../../dist/headless/source-form/createFormStore.js'
import { SourceFormView } from '../../dist/ui/source-form/SourceFormView.js'

export function mountForm(element, connectionSpecification) {
  const store = createFormStore(readConnectorSpec({ connectionSpecification }), undefined)
  const form = createElement(SourceFormView, { store, label: 'Bench', onSubmit: () => store.submit() })
  flushSync(() => createRoot(element).render(form))
}

/** Milliseconds of the first check of a new form, before anything of it was used. */
export function validateFirst(connectionSpecification) {
  const { root } = readConnectorSpec({ connectionSpecification })
  const config = initialConfig(root)
  const from = performance.now()
  checkSourceConfig(root, config)
  return performance.now() - from
}
