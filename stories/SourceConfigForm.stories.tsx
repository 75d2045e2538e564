import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { SourceConfigForm } from '../src/components/SourceConfigForm'
import { templateIds } from '../src/sandbox/fixtures/templateIds'
import type { SourceFormWidgetProps } from '../src/ui/source-form/SourceFormWidget'

const meta = {
  title: 'Components/SourceConfigForm',
  component: SourceConfigForm,
  args: { sourceTemplateId: templateIds.parcelpost, onSaved: fn(), onCancel: fn() },
  parameters: { sandbox: {} },
  // Waits for the form and opens what is folded, so that everything in it is looked at.
  async play({ canvasElement }) {
    await within(canvasElement).findByRole('form')
    for (const fold of within(canvasElement).queryAllByRole('button', { expanded: false })) await userEvent.click(fold)
  },
} satisfies Meta<typeof SourceConfigForm>
export default meta
type Story = StoryObj<typeof meta>

/** Presses the main button once the form is there. */
async function pressConnect(canvasElement: HTMLElement) {
  const canvas = within(canvasElement)
  await userEvent.click(await canvas.findByRole('button', { name: 'Connect source' }))
  return canvas
}

export const Default: Story = {}
export const Database: Story = { args: { sourceTemplateId: templateIds.postgres } }
export const ChoiceOfAuthentication: Story = { args: { sourceTemplateId: templateIds.quillcrm } }
export const ChoicesWithinChoices: Story = { args: { sourceTemplateId: templateIds.bucketfiles } }
export const ChoiceAsCards: Story = { args: { sourceTemplateId: templateIds.twindoor } }
export const ListsAndDates: Story = { args: { sourceTemplateId: templateIds.adtide } }
export const FreeKeysAndJson: Story = { args: { sourceTemplateId: templateIds.hookmill } }
export const HtmlInDescriptions: Story = { args: { sourceTemplateId: templateIds.cloudgate } }
export const OddKeys: Story = { args: { sourceTemplateId: templateIds.eventriver } }
export const MisspeltKeywords: Story = { args: { sourceTemplateId: templateIds.oldmill } }
export const ManyOptionalFields: Story = { args: { sourceTemplateId: templateIds.surveyloop } }

export const NothingFilledIn: Story = {
  args: { sourceTemplateId: templateIds.postgres },
  async play({ canvasElement }) {
    const canvas = await pressConnect(canvasElement)
    await expect(await canvas.findByRole('alert')).toBeVisible()
  },
}

export const CheckFailed: Story = {
  args: { allowUncheckedSave: true },
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.type(await canvas.findByLabelText('API key'), 'wrong')
    await pressConnect(canvasElement)
    await expect(await canvas.findByText('The connection did not work')).toBeVisible()
  },
}

export const StillChecking: Story = {
  parameters: { sandbox: { faults: [{ path: '/embedded/sources/check', connection: 'hang' }] } },
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.type(await canvas.findByLabelText('API key'), 'key')
    await pressConnect(canvasElement)
    await expect(await canvas.findByText('Checking the connection…')).toBeVisible()
  },
}

export const ServiceDown: Story = {
  parameters: { sandbox: { faults: [{ method: 'POST', path: '/embedded/sources', status: 500 }] } },
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.type(await canvas.findByLabelText('API key'), 'key')
    await pressConnect(canvasElement)
    await expect(await canvas.findByText('The source could not be saved')).toBeVisible()
  },
}

export const EditStoredSource: Story = {
  args: { sourceTemplateId: undefined, sourceId: '' } as never,
  parameters: {
    sandbox: {
      sources: [
        {
          source_template_id: templateIds.parcelpost,
          name: 'Parcels of the shop',
          source_config: { api_key: 'stored', start_date: '2026-01-01' },
        },
      ],
    },
  },
}

export const StillLoading: Story = {
  parameters: { sandbox: { faults: [{ path: '/embedded/source-templates/*', connection: 'hang' }] } },
  async play({ canvasElement }) {
    await expect(await within(canvasElement).findByText('Loading the form…')).toBeInTheDocument()
  },
}
export const CouldNotLoad: Story = {
  parameters: { sandbox: { faults: [{ path: '/embedded/source-templates/*', status: 500 }] } },
  async play({ canvasElement }) {
    await expect(await within(canvasElement).findByText('The form could not be loaded')).toBeVisible()
  },
}

export const PastedSettings: Story = {
  args: { sourceTemplateId: templateIds.postgres },
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByRole('button', { name: 'Paste settings' }))
    await userEvent.paste('postgres://reader:s3cr3t@db.example.com:5433/shop?application_name=reports')
    await expect(await canvas.findByRole('button', { name: 'Fill in 6 fields' })).toBeVisible()
  },
}

/** The host has set some values, hides one field, and lets the person choose what is set up. */
export const SettledByTheHost: Story = {
  args: {
    sourceTemplateId: templateIds.postgres,
    initialValues: { host: 'db.example.com', port: 5433, password: 'unseen' },
    lockedFields: ['host', 'port', 'password'],
    hiddenFields: ['database'],
    connectionTemplateTagChoices: {
      tags: ['daily', { tag: 'wh-eu', label: 'Warehouse in Europe' }, 'hourly'],
      chosen: ['daily', 'hourly'],
    },
    onChange: fn(),
    onNotice: fn(),
  },
}

function Calendar({ id, value, onChange, onBlur, invalid, describedBy }: SourceFormWidgetProps) {
  return (
    <input
      id={id}
      type="date"
      className="airbyte-input"
      value={typeof value === 'string' ? value : ''}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      onBlur={onBlur}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  )
}
export const ControlOfTheHost: Story = { args: { widgets: [{ format: 'date', widget: Calendar }] } }
