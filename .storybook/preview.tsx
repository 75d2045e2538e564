import type { Preview } from '@storybook/react-vite'
import { WordsContext } from '../src/ui/words/WordsContext'
import { SandboxProvider, type StorySandbox } from './SandboxProvider'
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
    // Innermost: a story that says what its API does stands in a provider on a sandbox of its own.
    (Story, { id, args, globals, parameters }) => {
      const settings: StorySandbox | undefined = parameters.sandbox
      if (settings === undefined) return <Story />
      return (
        <SandboxProvider key={id} settings={settings} globals={globals}>
          {({ sourceId }) => (
            <Story args={args.sourceId === '' && sourceId !== undefined ? { ...args, sourceId } : args} />
          )}
        </SandboxProvider>
      )
    },
    // The page: scheme, direction and words, so that a part drawn from props needs no provider.
    (Story, { globals }) => (
      <div className="airbyte-provider" data-color-scheme={globals.colorScheme} dir={globals.dir} lang={globals.locale}>
        <WordsContext value={{ locale: globals.locale }}>
          <div className="airbyte-root story-surface">
            <Story />
          </div>
        </WordsContext>
      </div>
    ),
  ],
}
export default preview
