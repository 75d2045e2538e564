import type { ConnectorSpec } from './connectorSpec'
import { isJsonObject, type JsonObject, type JsonValue } from './json'
import type { SourceForm, SpecNotice } from './sourceForm'
import { readField } from './specField'
import { keyword, textOf } from './specKeywords'
import { rootSections, type SpecGroup } from './specLayout'
import { createSpecContext } from './specResolve'
import { rjsfSchema, rjsfUiSchema } from './specRjsf'

/**
 * Reads a connector's specification into a form. Any specification is read, without throwing: what is not understood is
 * drawn as a JSON field or left out, and named in `notices`; typos are ignored. The layout is the one of Airbyte's own
 * form: groups, required fields first, then `order`, optional ones folded.
 */
export function readConnectorSpec(spec: ConnectorSpec): SourceForm {
  const notices: SpecNotice[] = []
  const raw: JsonValue | undefined = isJsonObject(spec) ? spec.connectionSpecification : undefined
  const schema = isJsonObject(raw) ? raw : {}
  const context = createSpecContext(schema, notices)
  const read = readField(
    { ...schema, type: 'object', airbyte_hidden: false },
    { key: '', path: [], required: true },
    context,
  )
  const kind = read.kind === 'one_of' ? 'one_of' : 'object'
  const root = { ...read, kind, sections: rootSections(read.children, groupsOf(schema)) } as const
  return {
    schema: rjsfSchema(root),
    uiSchema: rjsfUiSchema(root),
    notices: notices.filter((notice) => notice.path.length > 0),
    root,
  }
}

function groupsOf(schema: JsonObject): SpecGroup[] {
  const groups = keyword(schema, 'groups')
  return (Array.isArray(groups) ? groups : []).flatMap((group) => {
    const id = isJsonObject(group) ? textOf(keyword(group, 'id')) : undefined
    return isJsonObject(group) && id !== undefined ? [{ id, title: textOf(keyword(group, 'title')) }] : []
  })
}
