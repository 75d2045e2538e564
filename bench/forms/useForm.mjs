/**
 * Runs in the page: mounts the form, types ten letters into one text box, changes its first branch, and submits it.
 * Milliseconds of script for each, and to the frame after it for what a person waits for.
 */
export async function useForm(schema) {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const painted = () => nextFrame().then(nextFrame)
  const putValue = (element, value) =>
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value').set.call(element, value)
  const tellOf = (element) => {
    const type = element instanceof HTMLSelectElement ? 'change' : 'input'
    element.dispatchEvent(new Event(type, { bubbles: true }))
  }
  const timed = async (act, prepare = () => undefined) => {
    await nextFrame()
    const began = performance.now()
    // The browser's own part of a key press; it is long where its password manager looks at the form.
    prepare()
    const from = performance.now()
    act()
    // React draws what an event changed before the next microtask of ours.
    await null
    const script = performance.now() - from
    await painted()
    return { script, painted: performance.now() - began }
  }
  const host = document.getElementById('host')
  const mount = await timed(() => globalThis.mountForm(host, schema))
  const box = textBox(host, schema)
  const keys = []
  for (let letters = 1; box && letters <= 10; letters++) {
    const put = () => putValue(box, 'a'.repeat(letters))
    keys.push(await timed(() => tellOf(box), put))
  }
  const select = host.querySelector('select')
  const last = select?.options[select.options.length - 1]
  const pick = () => putValue(select, last.value)
  const branch = last && (await timed(() => tellOf(select), pick))
  const submit = await timed(() => host.querySelector('form').requestSubmit())
  const median = (values) => values.sort((one, other) => one - other)[values.length >> 1]
  return {
    'mount, script': mount.script,
    'mount to paint': mount.painted,
    'key press, script': median(keys.map(({ script }) => script)),
    'key press to paint': median(keys.map(({ painted: at }) => at)),
    'branch switch, script': branch?.script,
    'first submit, script': submit.script,
  }

  /** The same field in either form: the first required text that has a box, whatever order a form draws them in. */
  function textBox(within, root) {
    const labels = [...within.querySelectorAll('label')]
    for (const title of requiredTexts(root)) {
      const label = labels.find(({ textContent }) => textContent.replace(/\*$/, '').trim() === title)
      const found = label && document.getElementById(label.htmlFor)
      if (found?.matches('input:is([type=text], [type=password], :not([type])):not([disabled])')) return found
    }
    return within.querySelector('input:is([type=text], [type=password], :not([type])):not([disabled])')
  }

  function requiredTexts({ properties = {}, required = [], oneOf = [] }) {
    const own = required.flatMap((key) => {
      const { type, title = key, enum: options, const: fixed } = properties[key] ?? {}
      if (type === 'object') return requiredTexts(properties[key])
      return type === 'string' && options === undefined && fixed === undefined ? [title] : []
    })
    return [...own, ...(oneOf[0] ? requiredTexts(oneOf[0]) : [])]
  }
}
