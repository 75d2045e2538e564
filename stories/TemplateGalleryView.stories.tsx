import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { EmbeddedError } from '../src/domain/errors'
import { TemplateGalleryView } from '../src/ui/template-gallery/TemplateGalleryView'
import { connector, connectors, manyConnectors } from './support/connectors'

const meta = {
  title: 'Views/TemplateGallery',
  component: TemplateGalleryView,
  args: { templates: connectors, onSelect: fn(), onRetry: fn() },
} satisfies Meta<typeof TemplateGalleryView>
export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}
export const SomeConnected: Story = { args: { connected: new Set(['template-postgres', 'template-webflow']) } }
export const WholeRegistry: Story = { args: { templates: manyConnectors } }
export const OneConnector: Story = { args: { templates: connectors.slice(0, 1) } }
export const NoTags: Story = { args: { templates: connectors.map((template) => ({ ...template, tags: [] })) } }
export const NothingOffered: Story = { args: { templates: [] } }
export const Loading: Story = { args: { templates: undefined } }
export const Failed: Story = {
  args: { templates: undefined, error: new EmbeddedError('server_error', 'GET /embedded/source-templates: 500') },
}
export const Namesakes: Story = {
  args: {
    templates: [
      { ...connector('Postgres', ['database']), id: 'own', connector_name: 'postgres-replica' },
      { ...connector('Postgres', ['database']), id: 'global', connector_name: 'postgres' },
      connector('Redshift', ['database']),
    ],
  },
}
export const AwkwardNamesAndPictures: Story = {
  args: {
    templates: [
      connector('A connector whose name goes on for sixty characters or even more', [
        'a-rather-long-tag',
        'another one',
      ]),
      connector('Donaudampfschifffahrtsgesellschaftskapitän', ['verkehr']),
      connector('قاعدة بيانات', ['database']),
      { ...connector('Unsafe address'), icon: 'javascript:void 0' },
      { ...connector('Broken picture'), icon: 'data:image/png;base64,AAAA' },
      connector('<b>Markup</b> stays text', ['<i>tag</i>']),
    ],
  },
}
