// Runs in the page. Every time is in milliseconds, from the act to the end of the frame that shows what it led to.

/** What a person does with a page's catalog, one function an act; all but `mount` need it mounted. */
export function actOnCatalog({ host, catalog, mountCatalog, bareFilters }) {
  const box = () => host.querySelector('input')
  const scroller = () => host.querySelector('[role=treegrid], [data-scroller]')
  const fieldRows = () => host.querySelectorAll('[data-kind=field], tr[data-level="2"]').length
  const chevron = () => host.querySelector('[data-kind=stream] [data-part=chevron], tr [data-part=chevron]')
  const status = () => [...host.querySelectorAll('[role=status]')].find(({ textContent }) => / of /.test(textContent))

  return {
    mount: () => timed(() => mountCatalog(host, catalog), coversMiddle),
    press,
    bare: (kind, text) => timedCall(() => bareFilters[kind](catalog, text)),
    clear: () => type(''),
    jump,
    expand,
    coversMiddle,
    /** Where the wheel is to be turned. */
    middle,
    watchFrames,
  }

  /** Types the text's last character, where nothing is filtered before; `shift` is how far into a frame. */
  async function press(text, count, shift) {
    await type('')
    await type(text.slice(0, -1))
    await frames(3)
    const late = performance.now() + shift
    while (performance.now() < late);
    const wanted = `${count.toLocaleString('en')} of `
    const isShown = () => isSettled() && status().textContent.startsWith(wanted)
    if (isShown()) throw new Error(`${text} shows ${status().textContent} before its last character is there.`)
    return timed(() => put(text), isShown)
  }

  async function type(text) {
    put(text)
    await frames(2)
    await until(isSettled)
    await frames(1)
  }

  function put(text) {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(box(), text)
    box().dispatchEvent(new Event('input', { bubbles: true }))
  }

  function isSettled() {
    return host.querySelector('[data-stale], [aria-busy=true]') === null
  }

  /** Scrolls to a share of the list's height, 1 being its end. */
  async function jump(share) {
    const element = scroller()
    element.scrollTop = 0
    await frames(3)
    return timed(() => {
      element.scrollTop = (element.scrollHeight - element.clientHeight) * share
    }, coversMiddle)
  }

  async function expand() {
    scroller().scrollTop = 0
    await frames(3)
    const before = fieldRows()
    const time = await timed(
      () => chevron().click(),
      () => fieldRows() > before,
    )
    chevron().click()
    await frames(3)
    return time
  }

  function middle() {
    const { x, y, width, height } = scroller().getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  }

  /** Whether a row, and not bare ground, lies in the middle of the list. */
  function coversMiddle() {
    if (scroller() === null) return false
    const { x, y } = middle()
    return document.elementFromPoint(x, y)?.closest('[role=row], tr') != null
  }

  /** Counts the frames that scroll, and those of them without a row in the middle, until `stop()` gives both. */
  function watchFrames() {
    const seen = { frames: 0, blank: 0 }
    const element = scroller()
    // Told of after the page's own listeners, and so asked for after what these do before the frame is drawn.
    const look = () =>
      requestAnimationFrame(() => {
        seen.frames += 1
        if (!coversMiddle()) seen.blank += 1
      })
    element.addEventListener('scroll', look)
    return {
      stop() {
        element.removeEventListener('scroll', look)
        return seen
      },
    }
  }

  function timedCall(call) {
    const from = performance.now()
    call()
    return performance.now() - from
  }

  async function timed(act, isShown) {
    const from = performance.now()
    act()
    await until(isShown)
    return performance.now() - from
  }

  /** Resolves at the end of the first frame that is drawn with the wanted state. */
  async function until(isShown) {
    const givenUp = performance.now() + 60_000
    while (true) {
      await nextFrame()
      const found = isShown()
      await afterDrawing()
      if (found) return
      if (performance.now() > givenUp) throw new Error('What was waited for did not show up within a minute.')
    }
  }

  async function frames(count) {
    for (let left = count; left > 0; left--) await nextFrame().then(afterDrawing)
  }

  function nextFrame() {
    return new Promise((resolve) => requestAnimationFrame(resolve))
  }

  /** A message posted within a frame's callbacks arrives when the frame was drawn. */
  function afterDrawing() {
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resolve()
      }
      port2.postMessage(null)
    })
  }
}
