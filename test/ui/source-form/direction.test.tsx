import { render, screen } from '@testing-library/react'
import { createSandbox, templateIds } from 'airbyte-embedded-react/sandbox'
import { expect, it } from 'vitest'
import { EmbeddedProvider } from '../../../src/components/EmbeddedProvider'
import { SourceConfigForm } from '../../../src/components/SourceConfigForm'
import { arabic } from '../../../src/ui/words/locales/arabic'

it('what a specification says in English ends with its full stop, at the side of an Arabic page', async () => {
  const sandbox = createSandbox()
  render(
    <EmbeddedProvider
      fetch={sandbox.fetch}
      baseUrl={sandbox.baseUrl}
      getToken={() => sandbox.mintScopedToken()}
      locale="ar"
      translations={[arabic]}
    >
      <SourceConfigForm sourceTemplateId={templateIds.postgres} />
    </EmbeddedProvider>,
  )

  const text = (await screen.findByText('Name or address of the server.')).lastChild as Text
  const [first, stop] = [placeOf(text, 0), placeOf(text, text.length - 1)]
  const field = text.parentElement?.closest('[data-field]')?.getBoundingClientRect()

  expect(stop.left).toBeGreaterThan(first.right)
  expect(stop.right).toBeCloseTo(field?.right ?? 0, 0)
})

function placeOf(text: Text, offset: number): DOMRect {
  const range = document.createRange()
  range.setStart(text, offset)
  range.setEnd(text, offset + 1)
  return range.getBoundingClientRect()
}
