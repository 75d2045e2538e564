/**
 * Runs in the page: mounts the picker over `count` streams, ticks and unticks its first stream, and ticks all. Milliseconds of
 * script for a press, and to the end of the frame that shows it.
 */
export async function usePicker({ count, presses, isAll }) {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const frames = async (wait) => {
    for (let left = wait; left > 0; left--) await nextFrame()
  }
  const host = document.getElementById('host')
  globalThis.mountPicker(host, count)
  const find = (name) => host.querySelector(`[role=treegrid] input[type=checkbox][aria-label="${name}"]`)
  while (find('Sync table_0') === null) await nextFrame()
  await frames(5)
  const press = async (name, isTicked) => {
    await nextFrame()
    const from = performance.now()
    find(name).click()
    // React draws what a press changed before the next microtask of ours.
    await null
    const script = performance.now() - from
    while (find(name).checked !== isTicked) await nextFrame()
    await frames(2)
    return { script, painted: performance.now() - from }
  }
  if (isAll) {
    const { painted } = await press('Select all matching streams', true)
    return { 'to paint': painted }
  }
  const times = []
  for (let at = -2; at < presses; at++) {
    const time = await press('Sync table_0', at % 2 === 0)
    if (at >= 0) times.push(time)
  }
  const median = (values) => values.sort((one, other) => one - other)[values.length >> 1]
  return {
    script: median(times.map(({ script }) => script)),
    'to paint': median(times.map(({ painted }) => painted)),
  }
}
