import type { EmbeddedErrorCode } from 'airbyte-embedded-react'
import { commonWords } from '../../../src/ui/words/commonWords'
import { createFormatters } from '../../../src/ui/words/Formatters'

const { errorTitle, errorHelp } = commonWords(createFormatters('en'))

/** What a person reads when an error of this code is shown, unless the place where it happened says more. */
export function PeopleSee({ code }: { code: EmbeddedErrorCode }) {
  return (
    <blockquote>
      <p>
        <strong>{errorTitle[code]}</strong>
        <br />
        {errorHelp[code]}
      </p>
    </blockquote>
  )
}
