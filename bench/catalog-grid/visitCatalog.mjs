// One visit to a page with a catalog of some size, from the first row to the last act, and what each took.
export const questions = {
  expression: {
    text: "streams[?contains(supported_sync_modes, 'incremental')]",
    count: (size) => size - Math.ceil(size / 3),
  },
  names: { text: 'streams[*].name', count: (size) => size },
  word: { text: 'table_77', count: countOfWord },
}

const wheelSteps = 40
const frame = 1000 / 60

/**
 * `kinds`: the questions that the page can answer; `presses`: how many key presses of each the visit's figure is the median
 * of; several come after one that warms up. Milliseconds by act, blank frames, and bytes of heap.
 */
export async function visitCatalog({ browser, url, size, kinds, presses = 7 }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    const heap = () => usedHeap(devtools)
    await page.goto(url)
    const empty = await heap()
    await page.evaluate((count) => {
      globalThis.body = globalThis.madeUpCatalog(count)
    }, size)
    const parsed = await heap()
    await page.evaluate(startActing)
    const figures = { 'catalog to first rows': await act(page, 'mount') }
    for (const kind of kinds) Object.assign(figures, await pressKeys({ page, kind, size, presses }))
    await page.evaluate(() => globalThis.acts.clear())
    figures['jump to the middle'] = await act(page, 'jump', 0.5)
    figures['jump to the end'] = await act(page, 'jump', 1)
    // Ends at the top of the list, from where the wheel can turn.
    figures['expand one stream'] = await act(page, 'expand')
    figures['blank frames by wheel'] = await turnWheel(page)
    figures['heap of the catalog'] = parsed - empty
    figures['heap above the catalog'] = (await heap()) - parsed
    return figures
  } finally {
    await context.close()
  }
}

function startActing() {
  const { actOnCatalog, readCatalog, mountCatalog, bareFilters, body } = globalThis
  globalThis.body = undefined
  const host = document.getElementById('host')
  globalThis.acts = actOnCatalog({ host, catalog: readCatalog(body), mountCatalog, bareFilters })
}

function act(page, name, ...given) {
  return page.evaluate(([each, args]) => globalThis.acts[each](...args), [name, given])
}

async function pressKeys({ page, kind, size, presses }) {
  const { text, count } = questions[kind]
  const [times, bare] = [[], []]
  const isOurs = await page.evaluate(() => globalThis.bareFilters !== undefined)
  if (presses > 1) await act(page, 'press', text, count(size), 0)
  for (let at = 0; at < presses; at++) {
    // A key is pressed at any moment between two frames.
    times.push(await act(page, 'press', text, count(size), (frame * (at + 0.5)) / presses))
    if (isOurs) bare.push(await act(page, 'bare', kind, text))
  }
  const found = { [kind]: median(times) }
  return isOurs ? { ...found, [`${kind}, bare`]: median(bare) } : found
}

async function turnWheel(page) {
  const { x, y } = await act(page, 'middle')
  await page.mouse.move(x, y)
  await page.evaluate(() => {
    globalThis.watch = globalThis.acts.watchFrames()
  })
  for (let step = 0; step < wheelSteps; step++) {
    await page.mouse.wheel(0, step % 8 === 7 ? 3000 : 480)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
  const { frames, blank } = await page.evaluate(() => globalThis.watch.stop())
  if (frames === 0) throw new Error('The wheel did not move the list.')
  return blank
}

async function usedHeap(devtools) {
  // What only weak references hold goes with the second.
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.collectGarbage')
  return (await devtools.send('Runtime.getHeapUsage')).usedSize
}

function countOfWord(size) {
  let count = 0
  for (let at = 0; at < size; at++) if (`table_${at}`.includes('table_77')) count += 1
  return count
}

function median(values) {
  return values.sort((one, other) => one - other)[values.length >> 1]
}
