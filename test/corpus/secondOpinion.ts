import { Ajv } from 'ajv'
import type { JsonObject } from '../../src/domain/json'

export type SecondOpinion = { ok: true; faultsOf: (config: JsonObject) => string[] } | { ok: false; reason: string }

/** ajv on the connector's own, unread schema. Formats are left out: connectors take more than they say. */
export function secondOpinion(schema: JsonObject): SecondOpinion {
  const { $schema: _dialect, ...plain } = schema
  try {
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false }).compile(plain)
    return {
      ok: true,
      faultsOf: (config) =>
        validate(config)
          ? []
          : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`),
    }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}
