import type { Meta, StoryObj } from '@storybook/react-vite'
import { useEffect, useState } from 'react'
import { EmbeddedProvider } from '../src/components/EmbeddedProvider'
import { SourceConfigForm } from '../src/components/SourceConfigForm'
import { SourceList } from '../src/components/SourceList'
import { createSandbox } from '../src/sandbox/createSandbox'
import { templateIds } from '../src/sandbox/fixtures/templateIds'
import { mount } from '../src/widget/mount'
import { HostFrame } from './skins/HostFrame'
import type { HostSkin } from './skins/hostSkins'

const sandbox = createSandbox({ seed: 1 })
sandbox.addSource({ source_template_id: templateIds.postgres, name: 'Orders database' })
const access = { getToken: () => sandbox.mintScopedToken(), fetch: sandbox.fetch, baseUrl: sandbox.baseUrl }

/** Components in the page itself, and below them the script tag's widget in its shadow root. */
function HostWithBoth({ skin }: { skin: HostSkin }) {
  const density = skin === 'admin' ? 'compact' : undefined
  const [place, setPlace] = useState<HTMLDivElement | null>(null)
  useEffect(() => {
    if (place === null) return
    const widget = mount(place, { ...access, density })
    return () => widget.unmount()
  }, [place, density])
  return (
    <HostFrame skin={skin} widgetRef={setPlace}>
      <EmbeddedProvider {...access} density={density}>
        <SourceList onAdd={() => {}} onEdit={() => {}} onConfigureStreams={() => {}} />
        <SourceConfigForm sourceTemplateId={templateIds.parcelpost} />
      </EmbeddedProvider>
    </HostFrame>
  )
}

const meta = {
  title: 'Guides/In five hosts',
  component: HostWithBoth,
  args: { skin: 'material' },
} satisfies Meta<typeof HostWithBoth>
export default meta
type Story = StoryObj<typeof meta>

export const Material: Story = { args: { skin: 'material' } }
export const PageOfGlobalRules: Story = { args: { skin: 'globals' } }
export const UtilitiesOnAReset: Story = { args: { skin: 'preflight' } }
export const DenseAdmin: Story = { args: { skin: 'admin' } }
export const DarkMarketing: Story = { args: { skin: 'marketing' } }
