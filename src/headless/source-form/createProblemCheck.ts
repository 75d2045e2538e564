import { checkSourceConfig } from '../../domain/checkSourceConfig'
import type { FieldProblem } from '../../domain/fieldProblem'
import type { JsonObject, JsonValue } from '../../domain/json'
import { createRecall } from '../../domain/recall'
import { isMask } from '../../domain/sourceConfig'
import { pathKey, type SourceForm } from '../../domain/sourceForm'
import type { FormDraft } from './FormDraft'

export type CheckedDraft = {
  problems: readonly FieldProblem[]
  /** The first of each place, by `pathKey`. */
  byKey: ReadonlyMap<string, FieldProblem>
}

/**
 * Checks drafts of one form, each time only what differs from the time before. While nothing is wrong that was right, and
 * the other way round, its answer is the same object.
 */
export function createProblemCheck(
  form: SourceForm,
  stored: JsonObject | undefined,
): (draft: FormDraft) => CheckedDraft {
  const masks = masksIn(stored)
  const recall = createRecall<FieldProblem[]>()
  let latest: FormDraft | undefined
  let checked: CheckedDraft = { problems: [], byKey: new Map() }
  return (draft) => {
    if (draft === latest) return checked
    const found = checkSourceConfig(form.root, draft.config, draft.chosen, masks, recall)
    const problems = sameProblems(checked.problems, found)
    if (problems !== checked.problems) checked = { problems, byKey: byPath(problems) }
    latest = draft
    return checked
  }
}

/** Places whose problem differs between two checks, by `pathKey`. */
export function differingPlaces(before: CheckedDraft, after: CheckedDraft): string[] {
  if (before === after) return []
  const keys = new Set([...before.byKey.keys(), ...after.byKey.keys()])
  return [...keys].filter((key) => before.byKey.get(key) !== after.byKey.get(key))
}

/** Masks that stand for what is stored; no other asterisks are a secret. */
function masksIn(value: JsonValue | undefined): Set<string> {
  if (isMask(value)) return new Set([value])
  if (typeof value !== 'object' || value === null) return new Set()
  return new Set(Object.values(value).flatMap((inner) => [...masksIn(inner)]))
}

/** The new problems, with those that were there before as the same objects: a field redraws only when its own changed. */
function sameProblems(before: readonly FieldProblem[], after: readonly FieldProblem[]): readonly FieldProblem[] {
  const [old, present] = [new Set(before), new Set(after)]
  const gone = new Map(
    before.filter((problem) => !present.has(problem)).map((problem) => [problemKey(problem), problem]),
  )
  const kept = after.map((problem) => (old.has(problem) ? problem : (gone.get(problemKey(problem)) ?? problem)))
  return kept.length === before.length && kept.every((problem, index) => problem === before[index]) ? before : kept
}

function problemKey({ path, code, limit, descriptor, example, line, column }: FieldProblem): string {
  return JSON.stringify([path, code, limit, descriptor, example, line, column])
}

function byPath(problems: readonly FieldProblem[]): Map<string, FieldProblem> {
  const first = new Map<string, FieldProblem>()
  for (const problem of problems) {
    const key = pathKey(problem.path)
    if (!first.has(key)) first.set(key, problem)
  }
  return first
}
