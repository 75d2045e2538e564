import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { ConnectFlow } from '../src/components/ConnectFlow'
import { SourceConfigForm } from '../src/components/SourceConfigForm'
import { StreamPicker } from '../src/components/StreamPicker'
import { templateIds } from '../src/sandbox/fixtures/templateIds'

const orders = { source_template_id: templateIds.postgres, name: 'Orders database' }
const parcels = { source_template_id: templateIds.parcelpost, name: 'Parcels' }

/** The journey from the gallery on, a form and the choice of streams, in each language; the toolbar has them for every story. */
const meta = {
  title: 'Components/Languages',
  component: ConnectFlow,
  args: { onClose: fn(), onDone: fn() },
  parameters: { sandbox: { sources: [orders, parcels] } },
} satisfies Meta<typeof ConnectFlow>
export default meta
type Story = StoryObj<typeof meta>

const gallery = (locale: string): Story => ({ globals: { locale } })
const form = (locale: string): Story => ({
  globals: { locale },
  render: () => <SourceConfigForm sourceTemplateId={templateIds.postgres} onCancel={fn()} />,
})
const streams = (locale: string): Story => ({
  globals: { locale },
  args: { sourceId: '' },
  render: ({ sourceId = '' }) => <StreamPicker sourceId={sourceId} />,
})

export const ArabicGallery = gallery('ar')
export const ArabicForm = form('ar')
export const ArabicStreams = streams('ar')
export const FrenchGallery = gallery('fr')
export const FrenchForm = form('fr')
export const FrenchStreams = streams('fr')
export const GermanGallery = gallery('de')
export const GermanForm = form('de')
export const GermanStreams = streams('de')
export const JapaneseGallery = gallery('ja')
export const JapaneseForm = form('ja')
export const JapaneseStreams = streams('ja')
export const SpanishGallery = gallery('es')
export const SpanishForm = form('es')
export const SpanishStreams = streams('es')
export const DisguisedGallery = gallery('en-XA')
export const DisguisedForm = form('en-XA')
export const DisguisedStreams = streams('en-XA')
