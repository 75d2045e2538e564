import { act, renderHook, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { detectLanguage } from '../../src/headless/catalog-filter/filterLanguage'
import { useCatalogFilter } from '../../src/headless/useCatalogFilter'
import { shopCatalog } from '../../stories/support/catalogs'

function names(filter: { streams: readonly { name: string }[] }) {
  return filter.streams.map(({ name }) => name)
}

describe('the language of a text', () => {
  it.each(['', 'users', 'order lines', 'public.users', 'sales-2024', 'streams_archive', 'émile 🚀'])(
    'is words for %j',
    (text) => expect(detectLanguage(text)).toBe('words'),
  )

  it.each(['streams', 'streams[*].name', 'streams[?', 'length(streams)', '@', 'streams | [0]', '`1`'])(
    'is JMESPath for %j',
    (text) => expect(detectLanguage(text)).toBe('jmespath'),
  )
})

describe('useCatalogFilter()', () => {
  it('finds streams by words, and all of them when the text is cleared', () => {
    const { result } = renderHook(() => useCatalogFilter({ catalog: shopCatalog }))

    act(() => result.current.setText('ORDER'))
    expect(names(result.current)).toEqual(['orders', 'order_lines'])

    act(() => result.current.clear())
    expect(result.current.streams).toHaveLength(shopCatalog.streams.length)
  })

  it('keeps the last right streams while an expression is unfinished, and says what is wrong', () => {
    const { result } = renderHook(() => useCatalogFilter({ catalog: shopCatalog }))

    act(() => result.current.setText("streams[?name=='users']"))
    act(() => result.current.setText("streams[?name=='users' &&"))

    expect(result.current.outcome.problem).toBeDefined()
    expect(names(result.current)).toEqual(['users'])
  })

  it('writes the expression that asks what the words asked', () => {
    const { result } = renderHook(() => useCatalogFilter({ catalog: shopCatalog }))
    act(() => result.current.setText('order'))

    act(() => result.current.setLanguage('jmespath'))

    expect(result.current.text).toBe("streams[?contains(name, 'order')]")
    expect(names(result.current)).toEqual(['orders', 'order_lines'])
  })

  it('gives the words back when the person switches back to them', () => {
    const { result } = renderHook(() => useCatalogFilter({ catalog: shopCatalog }))
    act(() => result.current.setText('order'))

    act(() => result.current.setLanguage('jmespath'))
    act(() => result.current.setLanguage('words'))

    expect(result.current.text).toBe('order')
  })

  it('reads brackets as words once the person has said so, until an expression is put in', () => {
    const { result } = renderHook(() => useCatalogFilter({ catalog: shopCatalog }))
    act(() => result.current.setText('sales (2024)'))
    expect(result.current.language).toBe('jmespath')

    act(() => result.current.setLanguage('words'))
    expect(result.current.language).toBe('words')
    expect(result.current.text).toBe('sales (2024)')

    act(() => result.current.setExpression('streams[?source_defined_primary_key]'))
    expect(result.current.language).toBe('jmespath')
    expect(names(result.current)).toEqual(['orders', 'order_lines', 'products', 'carts'])
  })

  it("shows the host's text, tells the host what was typed, and gives back what it does not take", async () => {
    const onFilterChange = vi.fn()
    const { result } = renderHook(() => useCatalogFilter({ catalog: shopCatalog, filter: 'carts', onFilterChange }))

    act(() => result.current.setText('users'))

    expect(onFilterChange).toHaveBeenCalledExactlyOnceWith('users')
    await waitFor(() => expect(names(result.current)).toEqual(['carts']))
  })
})
