import type { FieldProblem } from '../../domain/fieldProblem'
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json'
import type { PastedConfig } from '../../domain/paste/readPastedConfig'
import { initialBranch, initialConfig, toSourceConfig } from '../../domain/sourceConfig'
import {
  choiceKey,
  type FieldNode,
  type FieldPath,
  pathKey,
  type SourceForm,
  valueAt,
  withValueAt,
} from '../../domain/sourceForm'
import { findBranch, keysOf } from '../../domain/specBranch'
import { createFieldListeners } from './createFieldListeners'
import { createListActions, type ListActions } from './createListActions'
import { createProblemCheck, differingPlaces } from './createProblemCheck'
import type { FormDraft } from './FormDraft'
import { type ItemMove, isInside, movedKey } from './moveItems'
import { parkedDrafts } from './parkedDrafts'

export type FormStore = ListActions & {
  /** Calls back after every change. */
  subscribe: (listener: () => void) => () => void
  /** Calls back after changes that may concern one field: its value, what holds it, what it holds, its problem. */
  subscribeAt: (path: FieldPath, listener: () => void) => () => void
  readonly form: SourceForm
  getDraft: () => FormDraft
  /**
   * Fills in what a person pasted: chooses its shapes, sets its values, and opens what hides them. What it gives goes back
   * to before, also to what had been visited.
   */
  fill: (pasted: PastedConfig) => () => void
  getValue: (path: FieldPath) => JsonValue | undefined
  setValue: (path: FieldPath, value: JsonValue | undefined) => void
  /** Index of the shape a choice has now; -1 for none. */
  getBranch: (field: FieldNode, path: FieldPath) => number
  chooseBranch: (field: FieldNode, path: FieldPath, index: number) => void
  /** Marks a field as visited: from now on its problems show. */
  touch: (path: FieldPath) => void
  /** The problem to show at a field: after it was visited, after a submit, or when the API named it. */
  getShownProblem: (path: FieldPath) => FieldProblem | undefined
  getProblems: () => readonly FieldProblem[]
  /** Shows every problem; returns them. */
  submit: () => readonly FieldProblem[]
  /** Puts the API's complaints at their fields, until those change. */
  setRefused: (problems: readonly FieldProblem[]) => void
  getRefused: () => readonly FieldProblem[]
  /** Counts submits that found problems: the summary shows from the first one on. */
  getAttempts: () => number
  /** Marks fields whose folded section must open. */
  getRevealed: () => readonly FieldPath[]
  reveal: (paths: readonly FieldPath[]) => void
  /** The configuration as it would be sent. */
  toConfig: () => JsonObject
}

/** The state behind a source form, outside React, so that a key press redraws one field and not three hundred. */
export function createFormStore(
  form: SourceForm,
  initial: JsonObject | undefined,
  kept?: FormDraft | undefined,
): FormStore {
  let draft: FormDraft = kept ?? { config: initial ?? initialConfig(form.root), drafts: new Map(), chosen: new Map() }
  let touched = new Set<string>()
  let refused: readonly FieldProblem[] = []
  let revealed: readonly FieldPath[] = []
  let attempts = 0
  const checkDraft = createProblemCheck(form, initial)
  const check = () => checkDraft(draft)
  const { announce, announceAt, subscribe, subscribeAt } = createFieldListeners()

  function change(next: FormDraft) {
    draft = next
    announce()
  }
  function setValue(path: FieldPath, value: JsonValue | undefined) {
    const config = withValueAt(draft.config, path, value)
    // A complaint about a whole group ends with a change in it. The same list while nothing leaves it: nobody has to draw anew.
    if (refused.some((problem) => isInside(path, problem.path)))
      refused = refused.filter((problem) => !isInside(path, problem.path))
    const isShown = attempts > 0 || touched.size > 0
    const before = isShown ? check() : undefined
    draft = { ...draft, config: isJsonObject(config) ? config : {} }
    announceAt(path, before ? differingPlaces(before, check()) : [])
  }
  function followItems(list: FieldPath, move: ItemMove) {
    touched = new Set([...touched].flatMap((key) => movedKey(key, list, move) ?? []))
    const others = refused.filter((problem) => !isInside(list, problem.path))
    refused = others.flatMap((problem) => {
      const key = movedKey(pathKey(problem.path), list, move)
      return key === undefined ? [] : [{ ...problem, path: JSON.parse(key) as FieldPath }]
    })
  }
  function getBranch(field: FieldNode, path: FieldPath): number {
    const chosen = draft.chosen.get(choiceKey(field, path))
    if (chosen !== undefined && field.discriminator === undefined) return chosen
    const branch = findBranch(field, valueAt(draft.config, path))
    return branch === undefined ? -1 : field.branches.indexOf(branch)
  }

  function chooseBranch(field: FieldNode, path: FieldPath, index: number) {
    const before = getBranch(field, path)
    if (before === index) return
    const value = valueAt(draft.config, path)
    const { drafts, chosen } = parkedDrafts(draft, field, path, before, index)
    if (value !== undefined) drafts.set(draftKey(field, path, before), value)
    if (field.discriminator === undefined) chosen.set(choiceKey(field, path), index)
    const kept = restored(field, value, drafts.get(draftKey(field, path, index)))
    const next = kept ?? (index < 0 ? undefined : firstValue(field, index, value))
    const config = withValueAt(draft.config, path, next)
    refused = refused.filter((problem) => !isInside(problem.path, path))
    touched = new Set([...touched].filter((other) => !isInside(JSON.parse(other), path)))
    change({ config: isJsonObject(config) ? config : {}, drafts, chosen })
  }

  return {
    form,
    subscribe,
    subscribeAt,
    getDraft: () => draft,
    fill(pasted) {
      const before = { draft, touched }
      for (const { field, path, index } of pasted.choices) chooseBranch(field, path, index)
      for (const { path, value } of pasted.fields) setValue(path, value)
      const paths = [...pasted.choices, ...pasted.fields].map(({ path }) => path)
      touched = new Set([...touched, ...paths.map(pathKey)])
      revealed = paths
      announce()
      return () => {
        touched = before.touched
        change(before.draft)
      }
    },
    ...createListActions({ getDraft: () => draft, change, followItems }),
    getValue: (path) => valueAt(draft.config, path),
    setValue,
    getBranch,
    chooseBranch,
    touch(path) {
      const key = pathKey(path)
      if (touched.has(key)) return
      touched = new Set(touched).add(key)
      announceAt(path, [])
    },
    getShownProblem(path) {
      const key = pathKey(path)
      const fromApi = refused.find((problem) => pathKey(problem.path) === key)
      if (fromApi !== undefined) return fromApi
      return touched.has(key) || attempts > 0 ? check().byKey.get(key) : undefined
    },
    getProblems: () => check().problems,
    submit() {
      const { problems } = check()
      refused = []
      if (problems.length > 0) {
        attempts++
        revealed = problems.map((problem) => problem.path)
      }
      announce()
      return problems
    },
    setRefused(problems) {
      refused = problems
      revealed = problems.map((problem) => problem.path)
      announce()
    },
    getRefused: () => refused,
    getAttempts: () => attempts,
    getRevealed: () => revealed,
    reveal(paths) {
      revealed = paths
      announce()
    },
    toConfig: () => toSourceConfig(form.root, draft.config),
  }
}

function draftKey(field: FieldNode, path: FieldPath, index: number): string {
  return `${choiceKey(field, path)}#${index}`
}

/** What the person had entered in a shape, with the fields that all shapes share as they are now. */
function restored(field: FieldNode, value: JsonValue | undefined, kept: JsonValue | undefined): JsonValue | undefined {
  if (!isJsonObject(kept)) return kept
  return { ...kept, ...sharedMembers(field, value) }
}

/** A shape chosen for the first time starts from its defaults, and takes over what fields of the same name hold. */
function firstValue(field: FieldNode, index: number, value: JsonValue | undefined): JsonObject {
  const branch = field.branches[index]
  if (branch === undefined) return {}
  const start = initialBranch(field, branch)
  const carried = branch.node.children.flatMap((child): [string, JsonValue][] => {
    const held = isJsonObject(value) && Object.hasOwn(value, child.key) ? value[child.key] : undefined
    const fits = held !== undefined && held !== null && isSameField(child, sameField(field, value, child))
    return fits && child.kind !== 'hidden' ? [[child.key, held]] : []
  })
  return { ...start, ...sharedMembers(field, value), ...Object.fromEntries(carried) }
}

function sameField(field: FieldNode, value: JsonValue | undefined, child: FieldNode): FieldNode | undefined {
  return findBranch(field, value)?.node.children.find((other) => other.key === child.key)
}

/** What holds further fields is the same only with the same ones: what another one knows would be sent, and never be seen. */
function isSameField(field: FieldNode, other: FieldNode | undefined): boolean {
  if (field.kind !== other?.kind) return false
  const isFrame = field.children.length > 0 || field.branches.length > 0 || field.items !== undefined
  return !isFrame || JSON.stringify(field) === JSON.stringify(other)
}

/** Fields outside the shapes, and keys that no shape knows. */
function sharedMembers(field: FieldNode, value: JsonValue | undefined): JsonObject {
  if (!isJsonObject(value)) return {}
  const ofShapes = new Set(field.branches.flatMap(({ node }) => keysOf(node)))
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== field.discriminator && !ofShapes.has(key)))
}
