import { inverseStep, type SelectionStep } from './selectionStep'

export type StepHistory = {
  push(step: SelectionStep): void
  /** The step to perform in order to take the last one back. */
  undo(): SelectionStep | undefined
  redo(): SelectionStep | undefined
  clear(): void
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
    clear() {
      done = []
      undone = []
    },
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  }
}
