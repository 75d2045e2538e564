import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, userEvent, within } from 'storybook/test'
import { withHostFields } from '../src/domain/hostFields'
import type { JsonObject } from '../src/domain/json'
import { readConnectorSpec } from '../src/domain/readConnectorSpec'
import { createFormStore } from '../src/headless/source-form/createFormStore'
import { Button } from '../src/ui/primitives/Button'
import { SourceFormView } from '../src/ui/source-form/SourceFormView'
import { everyKindOfField, filledIn, stored, wrong } from './support/everyKindOfField'

type EveryFieldProps = {
  /** What the fields hold; those of a new source if none. */
  values?: JsonObject
  required?: boolean
  /** The connector lets nobody change them. */
  readOnly?: boolean
  /** The host has settled them. */
  locked?: boolean
}

/** One field of every kind, all in one state. */
function EveryField({ values, required = true, readOnly = false, locked = false }: EveryFieldProps) {
  const [store] = useState(() => {
    const keys = Object.keys(everyKindOfField)
    const properties = Object.fromEntries(
      Object.entries(everyKindOfField).map(([key, schema]) => [
        key,
        { ...(schema as JsonObject), always_show: true, ...(readOnly && { readOnly }) },
      ]),
    )
    const form = readConnectorSpec({
      connectionSpecification: { type: 'object', properties, required: required ? keys : [] },
    })
    return createFormStore(withHostFields(form, { lockedFields: locked ? keys : [] }, values ?? {}), values)
  })
  return (
    <div className="airbyte-root airbyte-source-form-root">
      <SourceFormView
        store={store}
        label="Every field"
        onSubmit={() => void store.submit()}
        foot={
          <div className="airbyte-source-form-actions">
            <Button type="submit">Validate</Button>
          </div>
        }
      />
    </div>
  )
}

const meta = { title: 'Source form/States', component: EveryField } satisfies Meta<typeof EveryField>
export default meta
type Story = StoryObj<typeof meta>

async function validate(canvasElement: HTMLElement) {
  const canvas = within(canvasElement)
  await userEvent.click(canvas.getByRole('button', { name: 'Validate' }))
  await expect(canvas.getByRole('alert')).toBeVisible()
}

export const Empty: Story = {}
export const EmptyAndOptional: Story = { args: { required: false } }
export const FilledIn: Story = { args: { values: filledIn } }
/** Secrets are masked, to be kept or replaced. */
export const Stored: Story = { args: { values: stored } }
export const ReadOnly: Story = { args: { values: filledIn, readOnly: true } }
export const LockedByTheHost: Story = { args: { values: filledIn, locked: true } }
export const NothingFilledIn: Story = { play: ({ canvasElement }) => validate(canvasElement) }
export const Wrong: Story = {
  args: { values: wrong },
  play: ({ canvasElement }) => validate(canvasElement),
}
