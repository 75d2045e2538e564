import {
  type FieldNode,
  type FieldPath,
  isEmbeddedError,
  type SourceFormState,
  type SourceTemplate,
  useCheckSource,
  useCreateSource,
  useSourceForm,
  useSourceTemplate,
} from 'airbyte-embedded-react'
import { useId, useState } from 'react'

export function OwnForm({ sourceTemplateId }: { sourceTemplateId: string }) {
  const template = useSourceTemplate(sourceTemplateId)
  if (template.error) return <p role="alert">The form could not be loaded.</p>
  if (!template.data) return <p role="status">Loading…</p>
  return <Form template={template.data} />
}

function Form({ template }: { template: SourceTemplate }) {
  const [said, setSaid] = useState<string[]>([])
  const check = useCheckSource()
  const create = useCreateSource()
  const form = useSourceForm({
    spec: template.user_config_spec,
    async onSubmit(source_config) {
      try {
        const { status, message } = await check.mutateAsync({ source_template_id: template.id, source_config })
        if (status === 'failed') return setSaid([message ?? 'The check failed.'])
        const source = await create.mutateAsync({ source_template_id: template.id, name: template.name, source_config })
        setSaid([`${source.name} is connected.`])
      } catch (error) {
        // What the API holds against a field is shown there; the rest comes back.
        setSaid(isEmbeddedError(error) ? form.refuse(error) : ['The source could not be saved.'])
      }
    },
  })
  return (
    <form
      aria-label={template.name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      {form.form.root.children.map((field) => (
        <Field key={field.key} form={form} field={field} path={[field.key]} />
      ))}
      <button type="submit" disabled={check.isPending || create.isPending}>
        Connect
      </button>
      <p role="status">{said.join(' ')}</p>
    </form>
  )
}

/** Text fields alone: see `FieldKind` for what else there is, and `getBranch` for choices. */
function Field({ form, field, path }: { form: SourceFormState; field: FieldNode; path: FieldPath }) {
  const id = useId()
  const value = form.getValue(path)
  const problem = form.shownProblem(path)
  if (field.kind === 'hidden') return null
  return (
    <p>
      <label htmlFor={id}>{field.label}</label>{' '}
      <input
        id={id}
        type={field.secret ? 'password' : 'text'}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => form.setValue(path, event.target.value === '' ? undefined : event.target.value)}
        onBlur={() => form.touch(path)}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
      />{' '}
      <span id={`${id}-problem`}>{problem && (problem.message ?? problem.code)}</span>
    </p>
  )
}
