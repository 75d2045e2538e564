import { inverseStep, type SelectionStep } from './selectionStep'

export type StepHistory = {
  push(step: SelectionStep): void
  /** The step to perform in order to take the last one back. */
  undo(): SelectionStep | undefined
  redo(): SelectionStep | undefined
  /** What was done to these streams can no longer be taken back, nor taken again: others, or the API, have changed them since. */
  forget(names: readonly string[]): void
  canUndo(): boolean
  canRedo(): boolean
}

/** Steps taken and steps taken back. A new step forgets the latter. */
export function createStepHistory(): StepHistory {
  let done: SelectionStep[] = []
  let undone: SelectionStep[] = []
  return {
    push(step) {
      done.push(step)
      undone = []
    },
    undo() {
      const step = done.pop()
      if (step) undone.push(step)
      return step && inverseStep(step)
    },
    redo() {
      const step = undone.pop()
      if (step) done.push(step)
      return step
    },
    forget(names) {
      if (names.length === 0) return
      const forgotten = new Set(names)
      done = without(forgotten, done)
      undone = without(forgotten, undone)
    },
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  }
}

function without(names: ReadonlySet<string>, steps: readonly SelectionStep[]): SelectionStep[] {
  return steps.map((step) => step.filter(({ name }) => !names.has(name))).filter((step) => step.length > 0)
}
