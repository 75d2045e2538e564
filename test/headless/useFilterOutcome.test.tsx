import { act, renderHook } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EmbeddedError } from '../../src/domain/errors'
import type { JsonValue } from '../../src/domain/json'
import { matchStreams } from '../../src/domain/matchStreams'
import { type CatalogFilterOptions, useCatalogFilter } from '../../src/headless/useCatalogFilter'
import { createStream, largeCatalog, shopCatalog } from '../../stories/support/catalogs'

function renderFilter(options: Partial<CatalogFilterOptions> = {}) {
  return renderHook((props) => useCatalogFilter(props), {
    initialProps: { catalog: shopCatalog, ...options } as CatalogFilterOptions,
    wrapper: StrictMode,
  })
}

function names(filter: { streams: readonly { name: string }[] }) {
  return filter.streams.map(({ name }) => name)
}

describe('an expression that takes longer than a frame', () => {
  const catalog = largeCatalog(2_000)

  beforeEach(() => {
    let time = 0
    vi.spyOn(performance, 'now').mockImplementation(() => {
      time += 5
      return time
    })
  })

  it('lets the page go on, shows the last list meanwhile, and then its own', async () => {
    const { result } = renderFilter({ catalog })
    const everything = result.current.streams

    act(() => result.current.setText('streams[:5]'))

    expect(result.current).toMatchObject({ text: 'streams[:5]', isStale: true })
    expect(result.current.streams).toBe(everything)
    await vi.waitFor(() => expect(result.current.isStale).toBe(false))
    expect(result.current.streams).toEqual(catalog.streams.slice(0, 5))
  })

  it('is given up when the text changes', async () => {
    const { result } = renderFilter({ catalog })

    act(() => result.current.setText('streams[*].name'))
    act(() => result.current.setText('streams[:3]'))

    await vi.waitFor(() => expect(result.current.isStale).toBe(false))
    expect(result.current.outcome.text).toBe('streams[:3]')
    expect(result.current.streams).toHaveLength(3)
  })

  it('is cut off with the reason, and keeps the last list', async () => {
    const { result } = renderFilter({ catalog })
    act(() => result.current.setText('streams[:1]'))
    await vi.waitFor(() => expect(result.current.streams).toHaveLength(1))

    const slow = Array.from({ length: 60 }, () => 'streams[*].to_string(@)').join(', ')
    act(() => result.current.setText(`[${slow}]`))
    await vi.waitFor(() => expect(result.current.outcome.problem).toBeDefined())

    expect(result.current.outcome.problem?.message).toEqual({ code: 'evaluation_too_long', seconds: 2 })
    expect(result.current.streams).toHaveLength(1)
    expect(result.current.askServer).toBeUndefined()
  })
})

describe('words that are looked for in fields as well', () => {
  const catalog = largeCatalog(2_000)

  beforeEach(() => {
    let time = 0
    vi.spyOn(performance, 'now').mockImplementation(() => {
      time += 5
      return time
    })
  })

  it('let the page go on, and show the last list until all fields were read', async () => {
    const { result } = renderFilter({ catalog })
    act(() => result.current.setText('nowhere'))
    await vi.waitFor(() => expect(result.current.isStale).toBe(false))
    expect(result.current.streams).toEqual([])

    act(() => result.current.setText('field'))
    await vi.waitFor(() => expect(result.current.isStale).toBe(false))
    const before = result.current.streams
    act(() => result.current.setSearchFields(true))

    expect(result.current.isStale).toBe(true)
    expect(result.current.streams).toBe(before)
    await vi.waitFor(() => expect(result.current.isStale).toBe(false))
    expect(result.current.streams).toEqual(matchStreams('field', catalog, { fields: true }))
  })

  it('are looked for anew when more is typed meanwhile', async () => {
    const { result } = renderFilter({ catalog })
    act(() => result.current.setSearchFields(true))

    act(() => result.current.setText('i'))
    act(() => result.current.setText('table_1999'))

    await vi.waitFor(() => expect(result.current.isStale).toBe(false))
    expect(result.current.outcome.text).toBe('table_1999')
    expect(result.current.streams).toEqual(matchStreams('table_1999', catalog, { fields: true }))
  })
})

describe('an expression that the server evaluates', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  function setup(answers: Record<string, JsonValue> = {}, options: Partial<CatalogFilterOptions> = {}) {
    const asked: { expression: string; signal: AbortSignal }[] = []
    const evaluateOnServer = (expression: string, signal: AbortSignal) => {
      asked.push({ expression, signal })
      return new Promise<JsonValue>((resolve, reject) => {
        setTimeout(() => {
          const answer = answers[expression]
          if (answer === undefined) reject(new EmbeddedError('network', 'No line'))
          else resolve(answer)
        }, 100)
      })
    }
    const { result, rerender, unmount } = renderFilter({ evaluate: 'server', evaluateOnServer, ...options })
    const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))
    return { result, rerender, unmount, asked, pass, evaluateOnServer }
  }

  const users = "streams[?name=='users']"
  const orders = "streams[?name=='orders']"
  const answers = { [users]: [{ name: 'users' }], [orders]: [{ name: 'orders' }] }

  it('is sent after a pause in typing, once', async () => {
    const { result, asked, pass } = setup(answers)

    act(() => result.current.setText('streams[*]'))
    await pass(299)
    act(() => result.current.setText(users))
    await pass(299)
    expect(asked).toEqual([])
    await pass(1)
    expect(asked.map(({ expression }) => expression)).toEqual([users])
    expect(result.current).toMatchObject({ evaluatedBy: 'server', isStale: true })
    await pass(100)

    expect(result.current.isStale).toBe(false)
    expect(result.current.streams).toEqual([shopCatalog.streams[0]])
  })

  it('is aborted when the text changes or the box goes, and its answer not looked at', async () => {
    const { result, asked, pass, unmount } = setup(answers)
    act(() => result.current.setText(users))
    await pass(350)

    act(() => result.current.setText(orders))
    expect(asked[0]?.signal.aborted).toBe(true)
    await pass(100)
    expect(result.current.isStale).toBe(true)
    await pass(300)
    expect(names(result.current)).toEqual(['orders'])

    act(() => result.current.setText("streams[?name=='carts']"))
    await pass(350)
    unmount()
    expect(asked.at(-1)?.signal.aborted).toBe(true)
  })

  it('keeps the last right list while it waits, and when there is no answer', async () => {
    const { result, pass } = setup(answers)
    act(() => result.current.setText(users))
    await pass(400)

    act(() => result.current.setText('streams[*].unknown'))
    await pass(350)
    expect(names(result.current)).toEqual(['users'])
    await pass(100)

    expect(result.current.outcome.problem?.message).toEqual({ code: 'server_failed', reason: 'network' })
    expect(names(result.current)).toEqual(['users'])
  })

  it('tells streams of one name by their namespace', async () => {
    const catalog = {
      streams: [createStream('orders', { namespace: 'shop' }), createStream('orders', { namespace: 'stock' })],
    }
    const { result, pass } = setup(
      { 'streams[1:]': [{ name: 'orders', namespace: 'stock' }], 'streams[:1]': [{ name: 'orders' }] },
      { catalog },
    )

    act(() => result.current.setText('streams[1:]'))
    await pass(400)
    expect(result.current.streams).toEqual([catalog.streams[1]])

    act(() => result.current.setText('streams[:1]'))
    await pass(400)
    expect(result.current.outcome).toMatchObject({ unlisted: [{ name: 'orders' }], streams: [] })
  })

  it('goes on here where the host gave no way to ask', () => {
    const { result } = setup(answers, { evaluateOnServer: undefined })

    act(() => result.current.setText(users))

    expect(result.current).toMatchObject({
      evaluatedBy: 'local',
      isStale: false,
      askServer: undefined,
      compare: undefined,
    })
    expect(names(result.current)).toEqual(['users'])
  })

  it('is asked for one text only where it is evaluated here otherwise', async () => {
    const { result, asked, pass } = setup(answers, { evaluate: 'local' })
    act(() => result.current.setText(users))

    act(() => result.current.askServer?.())
    await pass(100)
    expect(result.current).toMatchObject({ evaluatedBy: 'server', isStale: false })
    act(() => result.current.setText(orders))

    expect(result.current).toMatchObject({ evaluatedBy: 'local', isStale: false })
    expect(asked).toHaveLength(1)
  })

  it('is compared when asked to, and that is given up with the text', async () => {
    const { result, asked, pass } = setup(answers, { evaluate: 'local' })
    act(() => result.current.setText(users))
    act(() => result.current.compare?.())
    expect(result.current.comparison).toEqual({ phase: 'asking' })
    await pass(100)
    expect(result.current.comparison).toEqual({
      phase: 'compared',
      comparison: { isSame: true, of: 'streams', count: 1 },
    })

    act(() => result.current.compare?.())
    act(() => result.current.setText(orders))

    expect(asked.at(-1)?.signal.aborted).toBe(true)
    expect(result.current.comparison).toEqual({ phase: 'idle' })
  })
})
