'use client'
import type { FieldProblem } from '../../domain/fieldProblem'
import { type FieldNode, type FieldPath, findNode, pathKey } from '../../domain/sourceForm'
import type { FormStore } from '../../headless/source-form/createFormStore'
import { useFormValue } from '../../headless/source-form/FormStoreContext'
import { Alert } from '../primitives/Alert'
import { sourceFormSection } from '../words/sourceFormWords'
import { useWords } from '../words/WordsContext'
import { fieldId } from './fieldId'
import { useSourceFormFrame } from './SourceFormContext'

export type ProblemSummaryProps = {
  store: FormStore
  /** Problems of fields around the connector's own, such as the source name. */
  extra?: readonly { id: string; label: string; text: string }[] | undefined
  onGo: (path: FieldPath) => void
  /** Goes to a field of `extra`. */
  onGoToId: (id: string) => void
}

/** After a submit: everything that is wrong, each with a way to its control. Gone as soon as nothing is wrong. */
export function ProblemSummary({ store, extra = [], onGo, onGoToId }: ProblemSummaryProps) {
  const words = useWords(sourceFormSection)
  const { idPrefix } = useSourceFormFrame()
  const refused = useFormValue(store, store.getRefused)
  // Asked for no sooner than they show: a check of the whole form is not for every key press.
  const problems = useFormValue(store, () => (store.getAttempts() > 0 ? store.getProblems() : none))
  const byApi = new Set(refused.map(({ path }) => pathKey(path)))
  const listed = [...refused, ...problems.filter(({ path }) => !byApi.has(pathKey(path)))]
  // A field may have several problems: too few entries, and one of them wrong.
  const count = new Set(listed.map(({ path }) => pathKey(path))).size + extra.length
  if (count === 0) return null
  return (
    <Alert title={words.problemsTitle(count)}>
      <ul className="airbyte-source-form-problems">
        {extra.map(({ id, label, text }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault()
                onGoToId(id)
              }}
            >
              {words.problemLink(label, text)}
            </a>
          </li>
        ))}
        {listed.map((problem) => (
          <li key={`${pathKey(problem.path)}${problem.code}`}>
            <a
              href={`#${fieldId(idPrefix, problem.path)}`}
              onClick={(event) => {
                event.preventDefault()
                onGo(problem.path)
              }}
            >
              {words.problemLink(labelOf(store.form.root, problem), words.problem(problem))}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

const none: readonly FieldProblem[] = []

function labelOf(root: FieldNode, problem: FieldProblem): string {
  const names = problem.path.flatMap((_, depth) => {
    const path = problem.path.slice(0, depth + 1)
    const segment = path.at(-1)
    if (typeof segment === 'number') return [String(segment + 1)]
    return [findNode(root, path)?.label ?? String(segment)]
  })
  return names.slice(-3).join(' › ')
}
