import { composeStories, type Decorator, type Meta, type StoryObj, setProjectAnnotations } from '@storybook/react-vite'
import { useSyncExternalStore } from 'react'
import preview from '../../../.storybook/preview'

export type DrawnStory = {
  file: string
  name: string
  args: unknown
  parameters: unknown
  /** Draws it in English and does what it does. */
  run(canvasElement: HTMLElement): Promise<void>
}

let locale = 'en'
const listeners = new Set<() => void>()

/** What is drawn speaks another language from now on, and stays as it is otherwise. */
export function speak(language: string): void {
  locale = language
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const InLanguage: Decorator = (Story, { globals }) => {
  const spoken = useSyncExternalStore(subscribe, () => locale)
  return <Story globals={{ ...globals, locale: spoken }} />
}

// Before the others, and thus around them.
setProjectAnnotations([{ decorators: [InLanguage] }, preview])

type StoryModule = { default: Meta } & Record<string, StoryObj>

/** Every story, by the name of its file and its own, but those that are there to show a language. */
export const everyStory: DrawnStory[] = Object.entries(
  import.meta.glob<StoryModule>(['../../../stories/*.stories.tsx', '!**/Languages.stories.tsx'], { eager: true }),
).flatMap(([path, module]) => {
  const file = path.replace(/^.*\/(\w+)\.stories\.tsx$/, '$1')
  return Object.entries(composeStories(module)).map(([name, story]) => ({
    file,
    name: `${file} ${name}`,
    args: story.args,
    parameters: story.parameters,
    run: (canvasElement: HTMLElement) => story.run({ canvasElement }),
  }))
})
