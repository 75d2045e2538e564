import { useState } from 'react'
import type { JsonObject } from '../../src/domain/json'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'
import { createFormStore } from '../../src/headless/source-form/createFormStore'
import { Button } from '../../src/ui/primitives/Button'
import { SourceFormView } from '../../src/ui/source-form/SourceFormView'

export type SourceFormFieldProps = {
  /** Schema of the one field. */
  schema: JsonObject
  /** What it holds already. */
  value?: JsonObject[string]
  required?: boolean
}

/** One field of a source form. */
export function SourceFormField({ schema, value, required = true }: SourceFormFieldProps) {
  const [store] = useState(() =>
    createFormStore(
      readConnectorSpec({
        connectionSpecification: { type: 'object', properties: { field: schema }, required: required ? ['field'] : [] },
      }),
      value === undefined ? undefined : { field: value },
    ),
  )
  return (
    <div className="airbyte-root airbyte-source-form-root">
      <SourceFormView
        store={store}
        label="One field"
        onSubmit={() => void store.submit()}
        foot={
          <div className="airbyte-source-form-actions">
            <Button type="submit">Validate</Button>
          </div>
        }
      />
    </div>
  )
}
