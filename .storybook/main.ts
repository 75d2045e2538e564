import type { StorybookConfig } from '@storybook/react-vite'
import { referencePlugin } from './referencePlugin.mjs'

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.stories.tsx', '../stories/docs/**/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({ ...config, plugins: [...(config.plugins ?? []), referencePlugin] }),
  typescript: { reactDocgen: 'react-docgen' },
}
export default config
