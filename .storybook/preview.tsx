import type { Preview } from '@storybook/react-vite'
import { WordsContext } from '../src/ui/words/WordsContext'
import { writingDirection } from '../src/ui/words/writingDirection'
import { SandboxProvider, type StorySandbox } from './SandboxProvider'
import { storyLocales, wordsIn } from './storyLanguages'
import '../src/ui/styles.css'
import './preview.css'

/**
 * Rules that axe leaves out unless it is asked: the one of WCAG 2.2 AA, and those it calls experimental, but
 * `focus-order-semantics`: it minds what scrolls being in the tab order, where WCAG wants it.
 */
const alsoAsked = Object.fromEntries(
  ['target-size', 'css-orientation-lock', 'p-as-heading', 'table-fake-caption', 'td-has-header'].map((rule) => [
    rule,
    { enabled: true },
  ]),
)

const preview: Preview = {
  globalTypes: {
    colorScheme: {
      description: 'Colour scheme',
      toolbar: { title: 'Scheme', icon: 'contrast', items: ['system', 'light', 'dark'], dynamicTitle: true },
    },
    dir: {
      description: 'Writing direction',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['auto', 'ltr', 'rtl'], dynamicTitle: true },
    },
    locale: {
      description:
        'Language, and how numbers and dates are written; en-XA is English in disguise, longer and with accents',
      toolbar: { title: 'Locale', icon: 'globe', items: storyLocales, dynamicTitle: true },
    },
  },
  initialGlobals: { colorScheme: 'system', dir: 'auto', locale: 'en' },
  parameters: {
    a11y: { test: 'error', options: { rules: alsoAsked } },
    layout: 'fullscreen',
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Start',
          ['Introduction', 'React', 'Script tag', 'Token route'],
          'Recipes',
          'Guides',
          'Help',
          'Reference',
          [
            'All names',
            'Provider and components',
            'Query hooks',
            'State without markup',
            'Pure functions',
            'Values and errors',
            'Script tag',
          ],
          'Components',
        ],
      },
    },
  },
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
      <div
        className="airbyte-provider"
        data-color-scheme={globals.colorScheme}
        dir={globals.dir === 'auto' ? writingDirection(globals.locale) : globals.dir}
        lang={globals.locale}
      >
        <WordsContext value={wordsIn(globals.locale)}>
          <div className="airbyte-root story-surface">
            <Story />
          </div>
        </WordsContext>
      </div>
    ),
  ],
}
export default preview
