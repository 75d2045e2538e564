import { useEffect } from 'react'

/** Long enough for the code on a page to be coloured, which changes its height. */
const settlingTime = 4_000

/** Keeps the section that a link named in sight while the page above it still grows, until a person scrolls. */
export function useKeptPlace(): void {
  useEffect(() => {
    const target = document.getElementById(placeInAddress())
    if (target === null) return
    const growth = new ResizeObserver(() => target.scrollIntoView())
    growth.observe(document.body)
    const stop = () => growth.disconnect()
    const timer = setTimeout(stop, settlingTime)
    const ways = ['wheel', 'keydown', 'pointerdown', 'touchstart']
    for (const way of ways) addEventListener(way, stop)
    return () => {
      stop()
      clearTimeout(timer)
      for (const way of ways) removeEventListener(way, stop)
    }
  }, [])
}

/** Of the window around this one, where Storybook shows pages in a frame. */
function placeInAddress(): string {
  try {
    return decodeURIComponent(window.parent.location.hash.slice(1))
  } catch {
    // A Storybook of another origin shows this one.
    return ''
  }
}
