// rjsf as its documentation shows it: default theme and ajv.
import Form from '@rjsf/core'
import validator from '@rjsf/validator-ajv8'
import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

export function mountForm(element, schema) {
  const form = createElement(Form, { schema, validator, noHtml5Validate: true, onSubmit: () => undefined })
  flushSync(() => createRoot(element).render(form))
}
