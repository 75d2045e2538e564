import type { Preview } from '@storybook/react-vite'
import { createMessages } from '../src/ui/words/createMessages'
import { WordsContext } from '../src/ui/words/WordsContext'
import '../src/ui/styles.css'
import './preview.css'

/** `STORYBOOK_SCHEME=dark` runs the stories as tests in the dark scheme. */
const scheme = import.meta.env.STORYBOOK_SCHEME ?? 'light'

const preview: Preview = {
  globalTypes: {
    colorScheme: {
      description: 'Colour scheme',
      toolbar: { title: 'Scheme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    dir: {
      description: 'Writing direction',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
    locale: {
      description: 'Locale of numbers, plurals and dates',
      toolbar: { title: 'Locale', icon: 'globe', items: ['en', 'de', 'pl', 'ar'], dynamicTitle: true },
    },
  },
  initialGlobals: { colorScheme: scheme, dir: 'ltr', locale: 'en' },
  parameters: { a11y: { test: 'error' }, layout: 'fullscreen', controls: { expanded: true } },
  decorators: [
    (Story, { globals }) => (
      <div
        className="airbyte-provider"
        data-color-scheme={globals.colorScheme}
        dir={globals.dir}
        lang={globals.locale}
      >
        <WordsContext value={createMessages(globals.locale)}>
          <div className="airbyte-root story-surface">
            <Story />
          </div>
        </WordsContext>
      </div>
    ),
  ],
}
export default preview
