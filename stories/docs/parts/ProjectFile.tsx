import { Markdown } from '@storybook/addon-docs/blocks'
import { toPage } from './readSection'
import { Wide } from './Wide'

/** A whole file of the project, so that it is written once. */
export function ProjectFile({ text }: { text: string }) {
  return (
    <Wide>
      <Markdown>{toPage(text)}</Markdown>
    </Wide>
  )
}
