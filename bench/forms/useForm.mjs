/**
 * Runs in the page: mounts the form, types ten letters into its first text box, changes its first branch, and submits it.
 * Milliseconds of script for each, and to the frame after it for what a person waits for.
 */
export async function useForm(schema) {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const painted = () => nextFrame().then(nextFrame)
  const setValue = (element, value) => {
    const owner = Object.getPrototypeOf(element)
    Object.getOwnPropertyDescriptor(owner, 'value').set.call(element, value)
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
  }
  const timed = async (act) => {
    await nextFrame()
    const from = performance.now()
    act()
    // React draws what an event changed before the next microtask of ours.
    await null
    const script = performance.now() - from
    await painted()
    return { script, painted: performance.now() - from }
  }
  const host = document.getElementById('host')
  const mount = await timed(() => globalThis.mountForm(host, schema))
  const box = host.querySelector('input:is([type=text], [type=password], :not([type])):not([disabled])')
  const keys = []
  for (let letters = 1; box && letters <= 10; letters++)
    keys.push(await timed(() => setValue(box, 'a'.repeat(letters))))
  const select = host.querySelector('select')
  const last = select?.options[select.options.length - 1]
  const branch = last && (await timed(() => setValue(select, last.value)))
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
}
