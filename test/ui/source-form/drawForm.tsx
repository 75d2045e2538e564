import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { JsonObject } from '../../../src/domain/json'
import { readConnectorSpec } from '../../../src/domain/readConnectorSpec'
import { createFormStore } from '../../../src/headless/source-form/createFormStore'
import { SourceFormView, type SourceFormViewProps } from '../../../src/ui/source-form/SourceFormView'

/** Draws the form of some properties, with a button that submits it. */
export function drawForm(
  properties: JsonObject,
  options: { required?: string[]; initial?: JsonObject; root?: JsonObject; view?: Partial<SourceFormViewProps> } = {},
) {
  const form = readConnectorSpec({
    connectionSpecification: { type: 'object', properties, required: options.required ?? [], ...options.root },
  })
  const store = createFormStore(form, options.initial)
  const view = () => (
    <div className="airbyte-root">
      <SourceFormView
        store={store}
        label="Shop"
        onSubmit={() => void store.submit()}
        foot={<button type="submit">Send</button>}
        {...options.view}
      />
    </div>
  )
  const { container, rerender } = render(view())
  return { store, container, user: userEvent.setup(), rerender: () => rerender(view()) }
}
