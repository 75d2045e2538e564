/** Milliseconds between two calls: fast enough to look like motion, slow enough to leave the page its time. */
const interval = 100

export type SlowNotifier = {
  notify(): void
  /** Calls no more. */
  end(): void
}

/** Calls back soon after the first change and then ten times a second at most, however many changes there are. */
export function createSlowNotifier(tell: () => void): SlowNotifier {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = Number.NEGATIVE_INFINITY
  let isOver = false
  return {
    notify() {
      if (isOver || timer !== undefined) return
      timer = setTimeout(
        () => {
          timer = undefined
          last = performance.now()
          tell()
        },
        Math.max(0, last + interval - performance.now()),
      )
    },
    end() {
      isOver = true
      clearTimeout(timer)
    },
  }
}
