/**
 * Runs in the page: opens the form's one searchable list by its button, then types a letter into it. Frames (of a
 * sixtieth of a second) from the click, and from the letter, until the list is on the screen.
 */
export async function useLongChoice(schema) {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  // The second callback comes after the first frame was drawn.
  const untilPainted = async (act) => {
    await nextFrame()
    const from = performance.now()
    act()
    await nextFrame()
    await nextFrame()
    return ((performance.now() - from) * 60) / 1000
  }
  const host = document.getElementById('host')
  globalThis.mountForm(host, schema)
  await nextFrame()
  await nextFrame()
  const box = host.querySelector('[role=combobox]')
  const button = box.parentElement.querySelector('button')
  const shown = () => host.querySelectorAll('[role=option]').length
  const open = await untilPainted(() => button.click())
  const opened = shown()
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(box, 'a')
  const type = await untilPainted(() => box.dispatchEvent(new Event('input', { bubbles: true })))
  if (opened === 0 || shown() === 0) throw new Error('The long list did not open, so there is nothing to measure.')
  return { 'opened to paint': open, 'one letter to the narrowed list': type }
}
