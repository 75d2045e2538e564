import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { JsonObject } from '../../../src/domain/json'
import { readConnectorSpec } from '../../../src/domain/readConnectorSpec'
import { createFormStore } from '../../../src/headless/source-form/createFormStore'
import { SourceFormView } from '../../../src/ui/source-form/SourceFormView'
import { WordsContext } from '../../../src/ui/words/WordsContext'

/** Draws one field, and counts how often a row of it says its name: as often as it is drawn. */
function drawCounted(schema: JsonObject, value: JsonObject[string]) {
  const drawn: string[] = []
  const count = (name: string) => {
    drawn.push(name)
    return name
  }
  const overrides = {
    sourceForm: {
      removeTag: (tag: string) => count(`Remove ${tag}`),
      mapKeyAt: (_label: string, position: number) => count(`Name ${position}`),
    },
  }
  const properties = { field: { title: 'Field', ...schema } }
  const form = readConnectorSpec({ connectionSpecification: { type: 'object', properties, required: ['field'] } })
  const store = createFormStore(form, { field: value })
  render(
    <WordsContext.Provider value={{ locale: 'en', overrides }}>
      <SourceFormView store={store} label="Shop" onSubmit={() => undefined} />
    </WordsContext.Provider>,
  )
  return { store, drawn, user: userEvent.setup() }
}

const names = Array.from({ length: 900 }, (_, index) => `entry-${index}`)

it('a key typed beside 900 tags draws none of them', async () => {
  const { drawn, user, store } = drawCounted({ type: 'array', items: { type: 'string' } }, names)
  await user.click(screen.getByRole('textbox', { name: 'Field' }))
  drawn.length = 0

  await user.keyboard('abc')
  expect(drawn).toEqual([])
  await user.keyboard('{Enter}')

  expect(drawn).toEqual(['Remove abc'])
  expect(store.getValue(['field'])).toHaveLength(901)
})

it('a key typed into one of 900 entries of a map draws that one', async () => {
  const entries = Object.fromEntries(names.map((name) => [name, name]))
  const { drawn, user, store } = drawCounted({ type: 'object', additionalProperties: { type: 'string' } }, entries)
  await user.click(screen.getByRole('textbox', { name: 'Name 450' }))
  drawn.length = 0

  await user.keyboard('x')
  expect(new Set(drawn)).toEqual(new Set(['Name 450']))
  await user.tab()
  drawn.length = 0
  await user.keyboard('y')

  expect(new Set(drawn)).toEqual(new Set(['Name 450']))
  expect(store.getValue(['field', 'entry-449x'])).toBe('y')
})
