import { Markdown } from '@storybook/addon-docs/blocks'
import readme from '../../../README.md?raw'
import { readSection } from './readSection'
import { Wide } from './Wide'

/** A section of the README, so that it is written once. */
export function ReadmeSection({ heading }: { heading: string }) {
  return (
    <Wide>
      <Markdown>{readSection(readme, heading)}</Markdown>
    </Wide>
  )
}
