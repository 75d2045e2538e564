import { Markdown } from '@storybook/addon-docs/blocks'
import { toPage } from './readSection'

/** A whole file of the project, so that it is written once. */
export function ProjectFile({ text }: { text: string }) {
  return <Markdown>{toPage(text)}</Markdown>
}
