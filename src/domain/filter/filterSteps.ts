/**
 * Work in small steps. After each it yields how many milliseconds the next will take at least (0 where that is not known,
 * and short), and is told how many the last one took by the clock of whoever drives it: 0 where there is none.
 */
export type FilterSteps<Result> = Generator<number, Result, number>

/** Aimed at, in milliseconds: short enough for several in one frame. */
export const stepTime = 4

/** How many items to take next so that a step takes as long as it should. Grows by doubling: the next items may be heavier. */
export function nextSliceSize(size: number, elapsed: number): number {
  if (elapsed <= stepTime / 2) return size * 2
  return Math.max(1, Math.ceil(size * Math.min(1, stepTime / elapsed)))
}
