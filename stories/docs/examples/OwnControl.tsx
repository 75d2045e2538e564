import { SourceConfigForm, type SourceFormWidget, type SourceFormWidgetProps } from 'airbyte-embedded-react'

/** The databases your product knows already, in place of a host name to type. */
function KnownHost({ id, value, onChange, onBlur, invalid, describedBy, readOnly }: SourceFormWidgetProps) {
  return (
    <select
      id={id}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      onBlur={onBlur}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      disabled={readOnly}
    >
      <option value="">Choose a region</option>
      <option value="eu.db.example.com">Europe</option>
      <option value="us.db.example.com">United States</option>
    </select>
  )
}

const widgets: SourceFormWidget[] = [{ field: 'host', widget: KnownHost }]

export function OwnControl({ sourceTemplateId }: { sourceTemplateId: string }) {
  return <SourceConfigForm sourceTemplateId={sourceTemplateId} widgets={widgets} />
}
