import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json'
import { parseLines } from './parseLines'
import type { RegistryEntry, RegistryProblem } from './RegistryEntry'

export type RegistryFile = { name: string; text: string }
export type RegistryReading = { entries: RegistryEntry[]; problems: RegistryProblem[] }

/**
 * Reads connector specifications from a file of any of these forms: one specification with a name; a connector registry
 * (`{"sources": […]}`; its destinations are left out); what a connector's `spec` command prints (`{"type": "SPEC"…}` lines
 * among others). What cannot be used is named, with the reason; the rest is read.
 */
export function readRegistry({ name: file, text }: RegistryFile): RegistryReading {
  const values = parseLines(text)
  if (values.length === 0) return refuse(file, 'it is not JSON, and none of its lines is')

  const specLines = values.filter((value) => value.type === 'SPEC')
  if (specLines.length > 0)
    return readAll(
      file,
      specLines.slice(-1).map((line) => line.spec),
    )

  const [value] = values
  if (values.length > 1 || !value)
    return refuse(file, 'none of its lines is a connector specification ("type": "SPEC")')
  if (Array.isArray(value.sources)) return readAll(file, value.sources)
  if (isJsonObject(value.connectionSpecification)) return readAll(file, [value])
  if (isJsonObject(value.spec)) return readAll(file, [value])
  return refuse(file, 'it is neither a specification (connectionSpecification) nor a registry (sources)')
}

function readAll(file: string, values: (JsonValue | undefined)[]): RegistryReading {
  const entries: RegistryEntry[] = []
  const problems: RegistryProblem[] = []
  values.forEach((value, index) => {
    const entry = isJsonObject(value) ? readEntry(value, file) : undefined
    if (entry) entries.push(entry)
    else problems.push({ file, reason: `${describe(value, index)} has no spec.connectionSpecification object` })
  })
  if (entries.length === 0 && problems.length === 0) return refuse(file, 'its list of sources is empty')
  return { entries, problems }
}

function readEntry(value: JsonObject, file: string): RegistryEntry | undefined {
  const spec = isJsonObject(value.spec) ? value.spec : value
  if (!isJsonObject(spec.connectionSpecification)) return undefined
  const fileSlug = file.replace(/^.*[\\/]/, '').replace(/\.[a-z]+$/i, '')
  const repository = readText(value.dockerRepository)?.replace(/^.*\//, '')
  const documentationUrl = readText(spec.documentationUrl) ?? readText(value.documentationUrl)
  const slug = readText(value.slug) ?? repository ?? fileSlug
  return {
    name: readText(value.name) ?? readText(spec.connectionSpecification.title) ?? slug,
    slug,
    icon: readText(value.iconUrl) ?? null,
    definitionId: readText(value.sourceDefinitionId) ?? readText(value.destinationDefinitionId),
    spec: {
      ...(documentationUrl !== undefined && { documentationUrl }),
      connectionSpecification: spec.connectionSpecification,
      advanced_auth: isJsonObject(spec.advanced_auth) ? spec.advanced_auth : null,
    },
  }
}

function describe(value: JsonValue | undefined, index: number): string {
  const name = isJsonObject(value) ? readText(value.name) : undefined
  return name === undefined ? `entry ${index + 1}` : `"${name}"`
}

function readText(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function refuse(file: string, reason: string): RegistryReading {
  return { entries: [], problems: [{ file, reason }] }
}
