import type { RegistryFieldsType, RegistryWidgetsType, TemplatesType } from '@rjsf/utils'
import { FieldTemplate } from './FieldTemplate'
import { SourceHostField } from './SourceHostField'
import { SourceListField } from './SourceListField'
import { SourceObjectField } from './SourceObjectField'
import { SourceOneOfField } from './SourceOneOfField'
import { SourceRootField } from './SourceRootField'
import { SourceValueField } from './SourceValueField'
import { BooleanWidget } from './widgets/BooleanWidget'
import { ChoicesWidget } from './widgets/ChoicesWidget'
import { DateWidget } from './widgets/DateWidget'
import { JsonWidget } from './widgets/JsonWidget'
import { MapWidget } from './widgets/MapWidget'
import { NumberWidget } from './widgets/NumberWidget'
import { SecretMultilineWidget, SecretWidget } from './widgets/SecretWidget'
import { SelectWidget } from './widgets/SelectWidget'
import { TagsWidget } from './widgets/TagsWidget'
import { MultilineWidget, TextWidget } from './widgets/TextWidget'

/** Our rjsf theme: the names that `readConnectorSpec` writes into the ui schema, and what draws them. */
export const sourceFormFields: RegistryFieldsType = {
  SourceRootField,
  SourceObjectField,
  SourceOneOfField,
  SourceListField,
  SourceValueField,
  SourceHostField,
}

export const sourceFormWidgets: RegistryWidgetsType = {
  'source-text': TextWidget,
  'source-multiline': MultilineWidget,
  'source-secret': SecretWidget,
  'source-secret-multiline': SecretMultilineWidget,
  'source-number': NumberWidget,
  'source-boolean': BooleanWidget,
  'source-select': SelectWidget,
  'source-date': DateWidget,
  'source-date-time': DateWidget,
  'source-month': DateWidget,
  'source-tags': TagsWidget,
  'source-choices': ChoicesWidget,
  'source-map': MapWidget,
  'source-json': JsonWidget,
}

export const sourceFormTemplates: Partial<TemplatesType> = {
  FieldTemplate,
  // The field template draws these itself, tied to the control.
  DescriptionFieldTemplate: Nothing,
  FieldErrorTemplate: Nothing,
  FieldHelpTemplate: Nothing,
}

function Nothing() {
  return null
}
