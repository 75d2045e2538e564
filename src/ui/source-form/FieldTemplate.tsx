'use client'
import type { FieldTemplateProps } from '@rjsf/utils'
import { CircleAlert, LockKeyhole } from 'lucide-react'
import { memo } from 'react'
import { expectedForm } from '../../domain/expectedForm'
import type { FieldNode } from '../../domain/sourceForm'
import { commonSection } from '../words/commonWords'
import { sourceFormSection } from '../words/sourceFormWords'
import { useWords } from '../words/WordsContext'
import { descriptionId, hintId, labelId, lockId, problemId } from './fieldId'
import { fieldNode } from './fieldNode'
import { RichText } from './RichText'
import { useSourceFormFrame } from './SourceFormContext'
import { mayBeUnset, UnsetButton } from './UnsetButton'

/** Label, help, control and problem of one field, tied together for screen readers. */
export function FieldTemplate(props: FieldTemplateProps) {
  const { id, uiSchema, hidden, rawErrors, required, children, formData, onChange, fieldPathId } = props
  const { slot } = useSourceFormFrame()
  const node = fieldNode(uiSchema)
  if (hidden || node === undefined || node.kind === 'hidden') return null
  if (node.key === '' && node.kind === 'object') return <>{children}</>
  const isGroup = drawnAsGroup(node)
  const problem = rawErrors?.[0]
  const described = describedBy(id, node, problem)
  const isOurs = uiSchema?.['ui:field'] === 'SourceValueField'
  const isAnswered = isOurs && mayBeUnset(node) && formData !== undefined && formData !== null
  return (
    <div
      {...slot('field')}
      data-kind={node.kind}
      data-field={id}
      data-invalid={problem === undefined ? undefined : true}
      {...(isGroup && {
        role: 'group',
        ...(node.label !== '' && { 'aria-labelledby': labelId(id) }),
        'aria-describedby': described,
      })}
    >
      <FieldHead id={id} node={node} required={required ?? node.required} isGroup={isGroup} />
      <div {...slot('control')}>{children}</div>
      {isAnswered && <UnsetButton label={node.label} onUnset={() => onChange(undefined, fieldPathId.path)} />}
      <FieldProblemText id={id} text={problem} />
    </div>
  )
}

type FieldHeadProps = { id: string; node: FieldNode; required: boolean; isGroup: boolean }

/** What does not change with the value. */
const FieldHead = memo(function FieldHead({ id, node, required, isGroup }: FieldHeadProps) {
  const common = useWords(commonSection)
  const sourceForm = useWords(sourceFormSection)
  const { slot } = useSourceFormFrame()
  const form = expectedForm(node)
  return (
    <>
      {node.label !== '' && (
        <div className="airbyte-source-form-head">
          {isGroup ? (
            <span id={labelId(id)} {...slot('label')}>
              <bdi>{node.label}</bdi>
            </span>
          ) : (
            <label id={labelId(id)} htmlFor={id} {...slot('label')}>
              <bdi>{node.label}</bdi>
            </label>
          )}
          {!required && !node.locked && <span className="airbyte-source-form-optional">{common.optional}</span>}
          {node.locked && (
            <span id={lockId(id)} className="airbyte-source-form-locked">
              <LockKeyhole size={12} strokeWidth={1.5} aria-hidden />
              {sourceForm.setByProvider}
            </span>
          )}
        </div>
      )}
      {node.description !== undefined && (
        <div id={descriptionId(id)} {...slot('description')}>
          <RichText text={node.description} />
        </div>
      )}
      {form !== undefined && (
        <div id={hintId(id)} className="airbyte-source-form-hint">
          {sourceForm.expectedForm(form)}
        </div>
      )}
    </>
  )
})

/** What is wrong with a field; the region is always there, so that a change of it is announced. */
export function FieldProblemText({ id, text }: { id: string; text: string | undefined }) {
  const { slot } = useSourceFormFrame()
  if (text === undefined) return null
  return (
    <p id={problemId(id)} {...slot('problem')}>
      <CircleAlert size={14} strokeWidth={1.5} aria-hidden />
      <span>{text}</span>
    </p>
  )
}

/** Fields of several controls are groups, named as a whole. */
export function drawnAsGroup(node: FieldNode): boolean {
  if (node.kind === 'one_of') return node.display === 'radio' || hasOnlyShape(node)
  return (
    node.kind === 'object' ||
    node.kind === 'list' ||
    node.kind === 'map' ||
    (node.kind === 'choices' && node.options.length <= 10)
  )
}

/** A choice that leaves nothing to choose is drawn as the fields of its shape. */
export function hasOnlyShape(node: FieldNode): boolean {
  return node.branches.length === 1 && node.required
}

/** Ids of the texts that belong to a control. */
export function describedBy(id: string, node: FieldNode, problem: string | undefined): string | undefined {
  const ids = [
    node.locked ? lockId(id) : undefined,
    node.description === undefined ? undefined : descriptionId(id),
    expectedForm(node) === undefined ? undefined : hintId(id),
    problem === undefined ? undefined : problemId(id),
  ].filter((part) => part !== undefined)
  return ids.length > 0 ? ids.join(' ') : undefined
}
