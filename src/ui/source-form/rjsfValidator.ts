import { type Schema, Validator } from '@cfworker/json-schema'
import type { RJSFSchema, ValidatorType } from '@rjsf/utils'
import { type JsonValue, jsonEquals } from '../../domain/json'

/**
 * The validator rjsf asks for while it draws. Interpreted, so that it runs under a strict content security policy. What
 * a person sees comes from `checkSourceConfig`, which knows the form's own rules, so this one reports no errors itself.
 */
export function createRjsfValidator(): ValidatorType {
  const known = new WeakMap<object, { validator: Validator; last: { data: unknown; valid: boolean } | undefined }>()

  function isValid(schema: RJSFSchema, data: unknown): boolean {
    const entry = known.get(schema) ?? {
      validator: new Validator(structuredClone(schema) as Schema, '7'),
      last: undefined,
    }
    known.set(schema, entry)
    if (entry.last !== undefined && jsonEquals(entry.last.data as JsonValue, data as JsonValue)) return entry.last.valid
    const valid = validates(entry.validator, data)
    entry.last = { data, valid }
    return valid
  }

  return {
    validateFormData: () => ({ errors: [], errorSchema: {} }),
    isValid: (schema, data) => isValid(schema, data),
    rawValidation: (schema, data) => ({ errors: isValid(schema, data) ? [] : (['invalid'] as never[]) }),
  }
}

function validates(validator: Validator, data: unknown): boolean {
  try {
    return data !== undefined && validator.validate(data).valid
  } catch {
    // A pattern that JavaScript cannot read, or a reference that leads nowhere: no verdict, so no match.
    return false
  }
}
