import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { filterFunctions } from '../../../src/domain/filter/filterFunctions'
import { normalizeCatalog } from '../../../src/domain/normalizeCatalog'
import type { NamedFilter } from '../../../src/headless/catalog-filter/namedFilters'
import { CatalogBrowserView, type CatalogBrowserViewProps } from '../../../src/ui/catalog-browser/CatalogBrowserView'
import { createMessages } from '../../../src/ui/words/createMessages'
import { shopCatalog } from '../../../stories/support/catalogs'

const spaces = normalizeCatalog({
  streams: [
    { name: 'users', namespace: 'shop', json_schema: { properties: { email: {} } } },
    { name: 'orders', namespace: 'shop' },
    { name: 'users', namespace: 'old' },
    { name: 'notes' },
  ],
})

const box = () => screen.getByRole('combobox', { name: 'Filter streams' })
const button = (name: string) => screen.getByRole('button', { name })
const shows = (text: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))
const options = () =>
  within(screen.getByRole('listbox', { name: 'Suggestions' }))
    .getAllByRole('option')
    .map((option) => option.textContent)

async function ask(user: ReturnType<typeof userEvent.setup>, text: string) {
  await user.click(box())
  await user.clear(box())
  await user.paste(text)
}

function open(props: Partial<CatalogBrowserViewProps> = {}) {
  render(<CatalogBrowserView catalog={spaces} {...props} />)
  return userEvent.setup()
}

describe('words', () => {
  it('are looked for in fields when asked, and the row says in which', async () => {
    const user = open()
    await user.type(box(), 'EMAIL')
    await shows('0 of 4 streams')

    await user.click(screen.getAllByRole('button', { name: 'Search fields too' })[0] ?? box())

    await shows('1 of 4 streams')
    expect(screen.getByRole('row', { name: 'shop.users' })).toHaveTextContent('field email')
  })

  it('that look like an expression can be read as words', async () => {
    const user = open()
    await ask(user, 'orders (old')

    await user.click(await screen.findByRole('button', { name: 'Look for these words in names instead' }))

    expect(box()).toHaveValue('orders (old')
    expect(screen.getByRole('radio', { name: 'Words' })).toBeChecked()
  })
})

describe('the language', () => {
  it('can be switched there and back without losing either text', async () => {
    const user = open()
    const words = () => screen.getByRole('radio', { name: 'Words' })
    const expression = () => screen.getByRole('radio', { name: 'JMESPath' })
    await user.type(box(), 'users')

    await user.click(expression())
    expect(box()).toHaveValue("streams[?contains(name, 'users')]")
    await ask(user, "streams[?name == 'users' && namespace]")

    await user.click(words())
    expect(box()).toHaveValue('users')
    await user.click(expression())
    expect(box()).toHaveValue("streams[?name == 'users' && namespace]")
  })
})

describe('quick filters', () => {
  it('keep what else is asked', async () => {
    const user = open({ catalog: shopCatalog })
    await ask(user, "streams[?name != 'users'].name")

    await user.click(button('Incremental'))

    expect(box()).toHaveValue("streams[?name != 'users' && contains(supported_sync_modes, 'incremental')].name")
  })

  it('offer the namespaces of this catalog', async () => {
    const user = open()
    const choice = () => screen.getByRole('combobox', { name: 'Namespace' })

    await user.selectOptions(choice(), 'shop (2)')
    expect(box()).toHaveValue("streams[?namespace == 'shop']")
    await shows('2 of 4 streams')

    await user.selectOptions(choice(), 'No namespace (1)')
    expect(box()).toHaveValue('streams[?!namespace]')
    await shows('1 of 4 streams')

    await ask(user, 'streams[? (`old` == namespace) ]')
    await waitFor(() => expect(choice()).toHaveDisplayValue('old (1)'))
  })

  it('narrow to what changed beside the expression, which stays as it is', async () => {
    const changes = [{ type: 'stream_added', stream: { name: 'orders', namespace: 'shop' } } as const]
    const user = open({ changes })
    await ask(user, "streams[?namespace == 'shop']")
    await shows('2 of 4 streams')

    await user.click(button('Changed'))

    await shows('1 of 4 streams')
    expect(box()).toHaveValue("streams[?namespace == 'shop']")
    expect(screen.getByText('The list is narrowed to changed streams.')).toBeVisible()

    await ask(user, 'streams[?!namespace]')
    expect(await screen.findByText('No stream changed here.')).toBeVisible()
    await user.click(screen.getAllByRole('button', { name: 'Show the others too' })[0] ?? box())
    await shows('1 of 4 streams')
  })

  it('have no choice of namespaces, nor of changes, where there are none', () => {
    open({ catalog: shopCatalog })

    expect(screen.queryByRole('combobox', { name: 'Namespace' })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Changed' })).not.toBeInTheDocument()
  })
})

describe('whole filters', () => {
  it('are offered in the empty box: saved ones, used ones, and the examples of the API', async () => {
    const user = open({ namedFilters: [{ name: 'Ours', filter: 'streams[?namespace]' }] })
    await ask(user, 'streams[*].name')
    await shows('4 of 4 streams')
    await user.keyboard('{Enter}')
    await user.clear(box())

    await user.click(button('Saved filters and examples'))

    const group = (name: string) => screen.getByRole('group', { name })
    expect(within(group('Saved filters')).getByRole('option')).toHaveTextContent('Ours')
    expect(within(group('Used before')).getByRole('option')).toHaveTextContent('streams[*].name')
    expect(within(group('Examples')).getAllByRole('option')).toHaveLength(6)

    await user.keyboard('{ArrowDown}{Enter}')
    expect(box()).toHaveValue('streams[?namespace]')
    await shows('3 of 4 streams')
  })

  it('are offered to who chooses JMESPath and has written nothing yet', async () => {
    const user = open()

    await user.click(screen.getByRole('radio', { name: 'JMESPath' }))
    expect(within(screen.getByRole('group', { name: 'Examples' })).getAllByRole('option')).toHaveLength(6)

    await user.click(screen.getByRole('radio', { name: 'Words' }))
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  })

  it('are told to the host when used, and offered as the host has them', async () => {
    const onFilterHistoryChange = vi.fn()
    const user = open({ filterHistory: ['streams[0]'], onFilterHistoryChange })
    await ask(user, 'streams[?name')
    await user.tab()
    expect(onFilterHistoryChange).not.toHaveBeenCalled()

    await ask(user, 'streams[1]')
    await shows('1 of 4 streams')
    await user.tab()

    expect(onFilterHistoryChange).toHaveBeenCalledExactlyOnceWith(['streams[1]', 'streams[0]'])
  })

  it('can be saved under a name, renamed and removed, where the host stores them', async () => {
    function Host() {
      const [filters, setFilters] = useState<NamedFilter[]>([])
      return (
        <>
          <CatalogBrowserView catalog={spaces} namedFilters={filters} onNamedFiltersChange={setFilters} />
          <output aria-label="stored">{JSON.stringify(filters)}</output>
        </>
      )
    }
    render(<Host />)
    const user = userEvent.setup()
    const stored = () => screen.getByLabelText('stored')
    await user.type(box(), 'users')

    await user.click(button('Save this filter'))
    await user.keyboard('People{Enter}')
    expect(stored()).toHaveTextContent('[{"name":"People","filter":"users"}]')

    await user.click(button('Rename People'))
    expect(screen.getByRole('textbox', { name: 'Name of the filter' })).toHaveFocus()
    await user.keyboard(' only{Enter}')
    expect(stored()).toHaveTextContent('[{"name":"People only","filter":"users"}]')

    await user.click(button('Remove People only'))
    expect(stored()).toHaveTextContent('[]')
  })
})

describe('the keyboard', () => {
  it('goes on from the buttons that stand where the name was given', async () => {
    function Host() {
      const [filters, setFilters] = useState<NamedFilter[]>([])
      return <CatalogBrowserView catalog={spaces} namedFilters={filters} onNamedFiltersChange={setFilters} />
    }
    render(<Host />)
    const user = userEvent.setup()
    await user.type(box(), 'users')
    button('Save this filter').focus()

    await user.keyboard('{Enter}People{Enter}')
    await waitFor(() => expect(button('Rename People')).toHaveFocus())

    await user.keyboard('{Enter}{Escape}')
    await waitFor(() => expect(button('Rename People')).toHaveFocus())

    await user.keyboard('{Tab}{Enter}')
    await waitFor(() => expect(button('Save this filter')).toHaveFocus())
  })

  it.each([
    ['zzz', 'Show all streams'],
    ["streams[?name == 'oders']", "Write 'orders' instead of 'oders'"],
  ])('goes on from the box when a way out of an empty list was taken: %s', async (text, way) => {
    const user = open()
    await ask(user, text)
    const out = await screen.findByRole('button', { name: way })
    out.focus()

    await user.keyboard('{Enter}')

    await waitFor(() => expect(screen.getAllByRole('row').length).toBeGreaterThan(1))
    await waitFor(() => expect(box()).toHaveFocus())
  })

  it('stays on the languages while it walks through them, and a pointer leads to the box', async () => {
    const user = open()
    screen.getByRole('radio', { name: 'Words' }).focus()

    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('radio', { name: 'JMESPath' })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'JMESPath' })).toHaveFocus()

    await user.click(screen.getByRole('radio', { name: 'Words' }))
    expect(box()).toHaveFocus()
  })

  it('leaves a dialog around open when it gives up naming', async () => {
    const onKeyDown = vi.fn()
    render(
      <div onKeyDown={({ key }) => onKeyDown(key)}>
        <CatalogBrowserView catalog={spaces} filter="users" onNamedFiltersChange={vi.fn()} />
      </div>,
    )
    const user = userEvent.setup()
    await user.click(button('Save this filter'))

    await user.keyboard('{Escape}')

    expect(onKeyDown).not.toHaveBeenCalledWith('Escape')
    expect(button('Save this filter')).toBeVisible()
  })
})

describe('a host that keeps the text', () => {
  const Host = ({ take }: { take: (text: string, set: (text: string) => void) => void }) => {
    const [text, setText] = useState('')
    return <CatalogBrowserView catalog={spaces} filter={text} onFilterChange={(next) => take(next, setText)} />
  }

  it('loses no letter when it takes the text over late', async () => {
    const user = userEvent.setup()
    render(<Host take={(text, set) => setTimeout(() => set(text), 50)} />)

    await user.type(box(), 'users')
    expect(box()).toHaveValue('users')

    await shows('2 of 4 streams')
    expect(box()).toHaveValue('users')
  })

  it('has its own way of writing it, and the caret stays', async () => {
    const user = userEvent.setup()
    render(<Host take={(text, set) => set(text.toUpperCase())} />)
    await user.type(box(), 'usrs')

    await user.keyboard('{ArrowLeft}{ArrowLeft}e')

    expect(box()).toHaveValue('USERS')
    expect((box() as HTMLInputElement).selectionStart).toBe(3)
  })

  it('gets its own back when it refuses what was typed', async () => {
    const user = userEvent.setup()
    render(<Host take={(text, set) => text.length < 3 && set(text)} />)

    await user.type(box(), 'user')

    await waitFor(() => expect(box()).toHaveValue('us'))
  })
})

describe('a list without streams says why', () => {
  it.each([
    ["streams[?name == 'oders']", /No stream passes name == 'oders'; did you mean “orders”\?/],
    ["streams[?namespace == 'old' && name == 'orders']", 'Some streams pass one test, some the other, and none both.'],
    ['streams[9].name', 'streams[9] has no value here.'],
    ['streams[*].is_file_based', 'Streams were found, and none of them has a value for is_file_based.'],
  ])('for %s', async (expression, reason) => {
    const user = open()

    await ask(user, expression)

    expect(await screen.findByText(reason)).toBeVisible()
  })

  it('and blames no filter that is gone, while the next one is unfinished', async () => {
    const user = open()
    await ask(user, 'length(streams)')
    await screen.findByText('This expression gives a value, not streams.')

    await user.keyboard(' ==')

    expect(await screen.findByText(/Until then, the list stays as it was/)).toBeVisible()
    expect(screen.queryByText('No stream matches this filter.')).not.toBeInTheDocument()
    expect(button('Show all streams')).toBeVisible()
  })

  it('and mends a slip at one press', async () => {
    const user = open()
    await ask(user, "streams[?name == 'oders']")

    await user.click(await screen.findByRole('button', { name: "Write 'orders' instead of 'oders'" }))

    await shows('1 of 4 streams')
  })
})

describe('results of other shapes', () => {
  it.each([
    ['length(streams[?namespace])', '3 of 4 streams', /The list shows the 3 streams it speaks about/],
    ['streams[*].namespace', '3 of 4 streams', /The list shows the 3 streams they come from/],
  ])('come with their rows: %s', async (expression, count, notice) => {
    const user = open()

    await ask(user, expression)

    await shows(count)
    expect(screen.getByText(notice)).toBeVisible()
  })

  it('mends what fails on streams without a member', async () => {
    const user = open()
    await ask(user, "streams[?contains(namespace, 'sh')]")

    await user.click(await screen.findByRole('button', { name: /Write namespace && contains/ }))

    await shows('2 of 4 streams')
  })
})

describe('completion', () => {
  it('says what a function does, and how many suggestions there are', async () => {
    const user = open()

    await ask(user, 'streams[?contain')

    expect(options()).toEqual(['contains(subject, search)Whether a list holds a value, or a text another text'])
    expect(screen.getByText('1 suggestion')).toBeInTheDocument()
  })

  it('has a line of help for each of the 26 functions', () => {
    const { functionHelp } = createMessages('en').catalog

    expect(Object.keys(functionHelp)).toEqual([...filterFunctions.keys()])
    expect(filterFunctions.size).toBe(26)
  })

  it('offers the fields of the catalog', async () => {
    const user = open()

    await ask(user, 'streams[*].json_schema.properties.e')
    await user.keyboard('{ArrowDown}{Tab}')

    expect(box()).toHaveValue('streams[*].json_schema.properties.email')
    expect(box()).toHaveFocus()
  })

  it('is no stop on the way of Tab, however long its list', async () => {
    const user = open()
    await ask(user, 'streams[?')
    const list = await screen.findByRole('listbox', { name: 'Suggestions' })
    expect(list.scrollHeight).toBeGreaterThan(list.clientHeight)

    expect(list).toHaveAttribute('tabindex', '-1')
  })

  it('keeps quiet behind a bracket that was closed, where only operators fit, until it is asked', async () => {
    const user = open()

    await ask(user, "streams[?name == 'users']")
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()

    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(options()).toContain('|hands the result on')
  })

  it('leads on to the list from an expression that is closed', async () => {
    const user = open()
    await ask(user, 'streams[?name]')
    await shows('4 of 4 streams')

    await user.keyboard('{ArrowDown}')

    expect(screen.getByRole('row', { name: 'shop, 2 streams' })).toHaveFocus()
  })

  it('says what an operator means, in words', async () => {
    const user = open()

    await ask(user, 'streams[?name ')

    expect(options()).toEqual(expect.arrayContaining(['==is equal to', '&&and: both hold', '||or: one of them holds']))
  })

  it('tells names apart by eye, however long and whatever is hidden in them', async () => {
    const long = 'n'.repeat(500)
    const names = [`${long}1`, `${long}2`, 'exe.\u202etxt', 'constructor', '__proto__']
    const user = open({ catalog: normalizeCatalog({ streams: names.map((name) => ({ name })) }) })

    await ask(user, 'streams[?name == ')

    const shown = options().slice(0, names.length)
    expect(new Set(shown).size).toBe(names.length)
    expect(shown).toContain('exe.\\u202etxt')
    for (const each of shown) expect(each?.length).toBeLessThan(90)
  })
})
