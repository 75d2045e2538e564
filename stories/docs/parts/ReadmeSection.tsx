import { Markdown } from '@storybook/addon-docs/blocks'
import readme from '../../../README.md?raw'
import { readSection } from './readSection'

/** A section of the README, so that it is written once. */
export function ReadmeSection({ heading }: { heading: string }) {
  return <Markdown>{readSection(readme, heading)}</Markdown>
}
