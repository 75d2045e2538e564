'use client'
import type { FieldProps } from '@rjsf/utils'
import { useMemo } from 'react'
import { isJsonObject } from '../../domain/json'
import { isAt } from '../../domain/signInForm'
import type { FieldBranch, FieldNode } from '../../domain/sourceForm'
import { useFormStore, useFormValue } from '../../headless/source-form/FormStoreContext'
import { sourceFormSection } from '../words/sourceFormWords'
import { useWords } from '../words/WordsContext'
import { FieldSections } from './FieldSections'
import { describedBy, drawnAsGroup, hasOnlyShape } from './FieldTemplate'
import { fieldNode } from './fieldNode'
import { RichText } from './RichText'
import { SelectFrame } from './SelectFrame'
import { useSourceFormShell } from './SourceFormShell'

/** A choice of shapes as one control; the chosen shape's fields follow right under it. */
export function SourceOneOfField({ uiSchema, fieldPathId, registry, rawErrors, disabled, onBlur }: FieldProps) {
  const node = fieldNode(uiSchema)
  const store = useFormStore('<SourceOneOfField>')
  const { path, $id: id } = fieldPathId
  const { signIn } = useSourceFormShell()
  const chosen = useFormValue(store, () => (node === undefined ? -1 : store.getBranch(node, path)), path)
  const unknown = useFormValue(
    store,
    () => (node === undefined ? undefined : unknownValue(node, store.getValue(path))),
    path,
  )
  const branch = node?.branches[chosen]
  const shared = useMemo(() => node && { ...node, kind: 'object' as const }, [node])
  if (node === undefined || shared === undefined) return null
  const control = {
    id,
    node,
    chosen,
    unknown,
    problem: rawErrors?.[0],
    disabled: disabled === true || node.readOnly,
    choose: (index: number) => store.chooseBranch(node, path, index),
    leave: () => onBlur(id, undefined),
  }
  const isSignIn = signIn && isAt(signIn.shape, node, path) && branch?.value === signIn.shape.value
  const isOnlyShape = hasOnlyShape(node) && chosen === 0
  return (
    <>
      {node.children.length > 0 && <FieldSections node={shared} path={path} registry={registry} />}
      {!isOnlyShape && (drawnAsGroup(node) ? <BranchCards {...control} /> : <BranchSelect {...control} />)}
      {branch !== undefined && (isSignIn || hasFields(branch.node)) && (
        <div className="airbyte-source-form-nested" key={chosen}>
          {isSignIn && signIn.element}
          {branch.node.branches.length > 0 ? (
            <SourceOneOfField
              {...({
                uiSchema: { 'ui:options': { node: { ...branch.node, label: '' } } },
                fieldPathId: { ...fieldPathId, $id: `${id}--inner` },
                registry,
                onBlur,
              } as unknown as FieldProps)}
            />
          ) : (
            hasFields(branch.node) && <FieldSections node={branch.node} path={path} registry={registry} />
          )}
        </div>
      )}
    </>
  )
}

type BranchControl = {
  id: string
  node: FieldNode
  chosen: number
  unknown: string | undefined
  problem: string | undefined
  disabled: boolean
  choose: (index: number) => void
  leave: () => void
}

function BranchSelect({ id, node, chosen, unknown, problem, disabled, choose, leave }: BranchControl) {
  const words = useWords(sourceFormSection)
  const nameOf = useBranchName()
  const description = node.branches[chosen]?.description
  return (
    <>
      <SelectFrame>
        <select
          id={id}
          className="airbyte-select"
          aria-label={node.label === '' ? words.kind : undefined}
          value={chosen}
          disabled={disabled}
          aria-invalid={problem !== undefined || undefined}
          aria-required={node.required || undefined}
          aria-describedby={describedBy(id, node, problem)}
          onChange={(event) => choose(Number(event.target.value))}
          onBlur={leave}
        >
          {unknown !== undefined && <option value={-1}>{words.unknownOption(unknown)}</option>}
          {unknown === undefined && (!node.required || chosen < 0) && (
            <option value={-1}>{node.required ? words.choose : words.notSet}</option>
          )}
          {offered(node, chosen).map(({ branch, index }) => (
            <option key={index} value={index}>
              {nameOf(branch, index)}
            </option>
          ))}
        </select>
      </SelectFrame>
      {description !== undefined && (
        <div className="airbyte-source-form-branch-description">
          <RichText text={description} />
        </div>
      )}
    </>
  )
}

function BranchCards({ id, node, chosen, unknown, disabled, choose, leave }: BranchControl) {
  const words = useWords(sourceFormSection)
  const nameOf = useBranchName()
  const none = unknown !== undefined ? words.unknownOption(unknown) : node.required ? undefined : words.notSet
  return (
    <div className="airbyte-source-form-cards" onBlur={leave}>
      {none !== undefined && (
        <div className="airbyte-source-form-card" data-chosen={chosen < 0 || undefined}>
          <label className="airbyte-source-form-card-label">
            <input type="radio" name={id} checked={chosen < 0} disabled={disabled} onChange={() => choose(-1)} />
            {none}
          </label>
        </div>
      )}
      {offered(node, chosen).map(({ branch, index }) => (
        <div key={index} className="airbyte-source-form-card" data-chosen={chosen === index || undefined}>
          <label className="airbyte-source-form-card-label">
            <input
              type="radio"
              name={id}
              checked={chosen === index}
              disabled={disabled}
              aria-describedby={branch.description === undefined ? undefined : `${id}--branch${index}`}
              onChange={() => choose(index)}
            />
            {nameOf(branch, index)}
          </label>
          {branch.description !== undefined && (
            <div id={`${id}--branch${index}`} className="airbyte-source-form-card-description">
              <RichText text={branch.description} />
            </div>
          )}
        </div>
      ))}
    </div>
  )
}

function useBranchName() {
  const words = useWords(sourceFormSection)
  return (branch: FieldBranch, index: number) => branch.title ?? words.unnamedOption(index + 1)
}

/** Shapes to offer; one the connector hides shows only while it is the chosen one. */
function offered(node: FieldNode, chosen: number) {
  return node.branches
    .map((branch, index) => ({ branch, index }))
    .filter(({ branch, index }) => !branch.hidden || index === chosen)
}

/** What a stored value names that no shape of the specification has. */
function unknownValue(node: FieldNode, value: unknown): string | undefined {
  if (!isJsonObject(value) || node.discriminator === undefined || !Object.hasOwn(value, node.discriminator))
    return undefined
  const tag = value[node.discriminator]
  return node.branches.some((branch) => branch.value === tag) ? undefined : String(tag)
}

function hasFields(node: FieldNode): boolean {
  return node.branches.length > 0 || node.children.some((child) => child.kind !== 'hidden')
}
