import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, within } from 'storybook/test'
import { SourceFormField } from './support/SourceFormField'

const meta = { title: 'Source form/Fields', component: SourceFormField } satisfies Meta<typeof SourceFormField>
export default meta
type Story = StoryObj<typeof meta>

const text = {
  type: 'string',
  title: 'Subdomain',
  description: 'The part before <b>.example.com</b>.',
  examples: ['acme'],
}
const auth = {
  type: 'object',
  title: 'Sign in with',
  oneOf: [
    {
      title: 'A key',
      description: 'Made in the settings of your account.',
      required: ['kind', 'key'],
      properties: { kind: { const: 'key' }, key: { type: 'string', title: 'Key', airbyte_secret: true } },
    },
    {
      title: 'A user',
      description: 'Somebody who may read everything.',
      required: ['kind', 'user'],
      properties: { kind: { const: 'user' }, user: { type: 'string', title: 'User' } },
    },
  ],
}
const manyZones = Array.from({ length: 898 }, (_, index) => `Region/City-${String(index).padStart(3, '0')}`)

export const Text: Story = { args: { schema: text } }
export const OptionalText: Story = { args: { schema: { ...text, always_show: true }, required: false } }
export const LongTexts: Story = {
  args: {
    schema: {
      ...text,
      title: 'The name of the account whose reports you would like to read here',
      description:
        'Open the settings, choose <i>Developers</i>, then <code>Accounts</code>. The name is in the second column; it may hold letters, digits and dashes, and is different from what your colleagues see. <a href="https://docs.example">Read more about names</a> if you are unsure which one is meant, or ask the person who set up the account.',
    },
  },
}
export const ReadOnly: Story = { args: { schema: { ...text, readOnly: true }, value: 'acme' } }
export const Multiline: Story = { args: { schema: { ...text, title: 'Query', multiline: true } } }
export const Secret: Story = {
  args: { schema: { type: 'string', title: 'Password', airbyte_secret: true }, value: 'hidden' },
}
export const SecretOfSeveralLines: Story = {
  args: { schema: { type: 'string', title: 'Key file', airbyte_secret: true, multiline: true }, value: 'one\ntwo' },
}
export const StoredSecret: Story = {
  args: { schema: { type: 'string', title: 'Password', airbyte_secret: true }, value: '**********' },
}
export const NumberInRange: Story = {
  args: { schema: { type: 'integer', title: 'Port', minimum: 0, maximum: 65535 }, value: 5432 },
}
export const YesOrNo: Story = {
  args: { schema: { type: 'boolean', title: 'Use encryption', description: 'Recommended.' } },
}
export const OneOfAFew: Story = {
  args: { schema: { type: 'string', title: 'Size', enum: ['small', 'medium', 'large'] } },
}
export const OneOfMany: Story = {
  args: { schema: { type: 'string', title: 'Time zone', enum: manyZones } },
  async play({ canvasElement }) {
    await userEvent.type(within(canvasElement).getByRole('combobox', { name: 'Time zone' }), 'city-1')
  },
}
export const SeveralOfAFew: Story = {
  args: {
    schema: { type: 'array', title: 'Parts', items: { type: 'string', enum: ['orders', 'returns', 'stock'] } },
    value: ['stock'],
  },
}
export const SeveralOfMany: Story = {
  args: { schema: { type: 'array', title: 'Regions', items: { type: 'string', enum: manyZones.slice(0, 60) } } },
}
export const Day: Story = { args: { schema: { type: 'string', title: 'Start date', format: 'date' } } }
export const Moment: Story = { args: { schema: { type: 'string', title: 'Start', format: 'date-time' } } }
export const Month: Story = { args: { schema: { type: 'string', title: 'From', pattern: '^[0-9]{4}-[0-9]{2}$' } } }
export const Tags: Story = {
  args: { schema: { type: 'array', title: 'Schemas', items: { type: 'string' } }, value: ['public', 'sales'] },
}
export const Choice: Story = { args: { schema: auth } }
export const ChoiceAsCards: Story = { args: { schema: { ...auth, display_type: 'radio' } } }
export const UnknownChoice: Story = { args: { schema: auth, value: { kind: 'ticket' } } }
export const ListOfObjects: Story = {
  args: {
    schema: {
      type: 'array',
      title: 'Reports',
      items: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', title: 'Name', order: 0 },
          query: { type: 'string', title: 'Query', order: 1 },
        },
      },
    },
    value: [{ name: 'Sales by day' }, {}],
  },
}
export const NestedObject: Story = {
  args: {
    schema: {
      type: 'object',
      title: 'Proxy',
      required: ['host'],
      properties: { host: { type: 'string', title: 'Host' }, port: { type: 'integer', title: 'Port', default: 8080 } },
    },
  },
}
export const FreeKeys: Story = {
  args: {
    schema: { type: 'object', title: 'Headers', additionalProperties: { type: 'string' } },
    value: { 'x-team': 'data' },
  },
}
export const Json: Story = { args: { schema: { type: 'object', title: 'Options' }, value: { a: [1, 2] } } }
export const Problem: Story = {
  args: { schema: { ...text, pattern: '^[a-z]+$', pattern_descriptor: 'small letters' }, value: 'ACME 1' },
  async play({ canvasElement }) {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Validate' }))
  },
}
