// rjsf as its documentation shows it: default theme and ajv.
import Form from '@rjsf/core'
import { createSchemaUtils } from '@rjsf/utils'
import validator, { customizeValidator } from '@rjsf/validator-ajv8'
import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

export function mountForm(element, schema) {
  const form = createElement(Form, { schema, validator, noHtml5Validate: true, onSubmit: () => undefined })
  flushSync(() => createRoot(element).render(form))
}

/** Milliseconds of the first check of a new form: as its first submit does it, schema compiled and values held against it. */
export function validateFirst(schema) {
  const values = createSchemaUtils(validator, schema).getDefaultFormState(schema)
  const own = customizeValidator()
  const from = performance.now()
  own.validateFormData(values, schema)
  return performance.now() - from
}
