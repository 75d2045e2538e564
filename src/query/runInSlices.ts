/** Milliseconds of work before others get their turn: half a frame. */
const slice = 8

/** Runs a generator to its end without holding up the page: after each slice of work it waits for a free moment. */
export async function runInSlices<Result>(work: Generator<undefined, Result>): Promise<Result> {
  let start = performance.now()
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() - start < slice) continue
    await new Promise((resolve) => setTimeout(resolve))
    start = performance.now()
  }
}
