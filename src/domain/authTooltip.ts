import type { FieldNode, SourceForm } from './sourceForm'
import type { SourceTemplate } from './sourceTemplate'

type Tooltip = SourceTemplate['auth_tooltip']

/**
 * The form with the operator's help for signing in (api: `auth_tooltip`) where the person signs in: by discriminator value
 * at the shapes of the choice, or as one text at the choice. `rest` is the text that found no such place.
 */
export function withAuthTooltip(form: SourceForm, tooltip: Tooltip): { form: SourceForm; rest: string | undefined } {
  if (tooltip === null) return { form, rest: undefined }
  const choice = signInChoice(form.root, tooltip)
  if (choice === undefined) return { form, rest: typeof tooltip === 'string' ? tooltip : undefined }
  return { form: { ...form, root: replaced(form.root, choice, helped(choice, tooltip)) }, rest: undefined }
}

/** The choice whose shapes the help names; for a single text the one that is about signing in by its name. */
function signInChoice(root: FieldNode, tooltip: NonNullable<Tooltip>): FieldNode | undefined {
  const choices = [root, ...root.children].filter((field) => field.kind === 'one_of')
  if (typeof tooltip === 'string') return choices.find(({ key }) => /auth|credential|login|sign/i.test(key))
  return choices.find(({ branches }) => branches.some(({ value }) => Object.hasOwn(tooltip, String(value))))
}

function helped(choice: FieldNode, tooltip: NonNullable<Tooltip>): FieldNode {
  if (typeof tooltip === 'string') return { ...choice, description: joined(choice.description, tooltip) }
  return {
    ...choice,
    branches: choice.branches.map((branch) => {
      const name = String(branch.value)
      const help = Object.hasOwn(tooltip, name) ? tooltip[name] : undefined
      return help === undefined ? branch : { ...branch, description: joined(branch.description, help) }
    }),
  }
}

function joined(description: string | undefined, help: string): string {
  return description === undefined ? help : `${description}\n\n${help}`
}

function replaced(root: FieldNode, field: FieldNode, next: FieldNode): FieldNode {
  if (root === field) return next
  return { ...root, children: root.children.map((child) => (child === field ? next : child)) }
}
