// Stands in for rjsf's default theme in the script-tag bundle: our own draws every field, by name. What is left of it is
// the field that dispatches to the others, which our fields draw their members with.
import { englishStringTranslator } from '@rjsf/utils'
import SchemaField from '../../../node_modules/@rjsf/core/lib/components/fields/SchemaField.js'

// biome-ignore lint/style/noDefaultExport: the module it stands in for has one
export default function getDefaultRegistry() {
  return {
    fields: { SchemaField },
    templates: { ButtonTemplates: {} },
    widgets: {},
    rootSchema: {},
    formContext: {},
    translateString: englishStringTranslator,
  }
}
