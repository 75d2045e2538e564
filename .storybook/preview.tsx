import type { Preview } from '@storybook/react-vite'
import '../src/ui/styles.css'
import './preview.css'

const preview: Preview = {
  globalTypes: {
    colorScheme: {
      description: 'Colour scheme',
      toolbar: { title: 'Scheme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { colorScheme: 'light' },
  parameters: { a11y: { test: 'error' }, layout: 'padded', controls: { expanded: true } },
  decorators: [
    (Story, { globals }) => (
      <div className="airbyte-provider story-page" data-color-scheme={globals.colorScheme}>
        <div className="airbyte-root story-surface">
          <Story />
        </div>
      </div>
    ),
  ],
}
export default preview
