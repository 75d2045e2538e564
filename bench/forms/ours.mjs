// Our form as the package holds it, on React: what a host's own bundle would have.
import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { readConnectorSpec } from '../../dist/domain/readConnectorSpec.js'
import { createFormStore } from '../../dist/headless/source-form/createFormStore.js'
import { SourceFormView } from '../../dist/ui/source-form/SourceFormView.js'

export function mountForm(element, connectionSpecification) {
  const store = createFormStore(readConnectorSpec({ connectionSpecification }), undefined)
  const form = createElement(SourceFormView, { store, label: 'Bench', onSubmit: () => store.submit() })
  flushSync(() => createRoot(element).render(form))
}
