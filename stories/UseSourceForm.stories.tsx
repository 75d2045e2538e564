import type { Meta, StoryObj } from '@storybook/react-vite'
import { type FieldNode, type FieldPath, type SourceFormState, useSourceForm } from 'airbyte-embedded-react'
import { useId } from 'react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { databaseTemplate } from '../src/sandbox/fixtures/databaseTemplate'

type PlainFormProps = {
  onSubmit: (config: object) => void
}

/** A host draws the form with controls of its own; values, shapes and problems come from the hook. */
function PlainForm({ onSubmit }: PlainFormProps) {
  const form = useSourceForm({ spec: databaseTemplate.spec, onSubmit, initialValues: { host: 'db.example.com' } })
  return (
    <form
      aria-label="Postgres"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      {form.form.root.children.map((field) => (
        <PlainField key={field.key} form={form} field={field} path={[field.key]} />
      ))}
      <p>
        <button type="submit">Send</button>
      </p>
    </form>
  )
}

type PlainFieldProps = { form: SourceFormState; field: FieldNode; path: FieldPath }

function PlainField({ form, field, path }: PlainFieldProps) {
  const id = useId()
  if (field.kind === 'hidden') return null
  if (field.kind === 'one_of') return <PlainChoice form={form} field={field} path={path} />
  const value = form.getValue(path)
  const problem = form.shownProblem(path)
  return (
    <p>
      <label htmlFor={id}>
        {field.label}
        {field.required ? ' *' : ''}
      </label>
      <br />
      <input
        id={id}
        type={field.kind === 'boolean' ? 'checkbox' : field.secret ? 'password' : 'text'}
        aria-invalid={problem !== undefined}
        {...(field.kind === 'boolean' ? { checked: value === true } : { value: textOf(value) })}
        onChange={({ target }) => form.setValue(path, toValue(field, target))}
        onBlur={() => form.touch(path)}
      />
      {problem && <em> {problem.message ?? problem.code}</em>}
    </p>
  )
}

function PlainChoice({ form, field, path }: PlainFieldProps) {
  const id = useId()
  const chosen = form.getBranch(field, path)
  return (
    <fieldset>
      <legend>{field.label}</legend>
      <label htmlFor={id}>Kind </label>
      <select id={id} value={chosen} onChange={(event) => form.chooseBranch(field, path, Number(event.target.value))}>
        <option value={-1}>None</option>
        {field.branches.map((branch, index) => (
          <option key={String(branch.value)} value={index}>
            {branch.title}
          </option>
        ))}
      </select>
      {field.branches[chosen]?.node.children.map((child) => (
        <PlainField key={child.key} form={form} field={child} path={[...path, child.key]} />
      ))}
    </fieldset>
  )
}

function textOf(value: unknown): string {
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
}

function toValue(field: FieldNode, target: HTMLInputElement) {
  if (field.kind === 'boolean') return target.checked
  if (target.value === '') return undefined
  if (field.kind === 'tags') return target.value.split(',')
  return field.kind === 'number' && Number.isFinite(Number(target.value)) ? Number(target.value) : target.value
}

const meta = {
  title: 'Headless/useSourceForm',
  component: PlainForm,
  args: { onSubmit: fn() },
} satisfies Meta<typeof PlainForm>
export default meta
type Story = StoryObj<typeof meta>

export const PlainControls: Story = {
  async play({ canvasElement, args }) {
    const form = within(within(canvasElement).getByRole('form', { name: 'Postgres' }))
    await userEvent.click(form.getByRole('button', { name: 'Send' }))
    await expect(args.onSubmit).not.toHaveBeenCalled()
    await expect(form.getAllByText('required').length).toBeGreaterThan(0)
  },
}
