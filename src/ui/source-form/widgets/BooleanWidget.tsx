'use client'
import type { WidgetProps } from '@rjsf/utils'
import { sourceFormSection } from '../../words/sourceFormWords'
import { useWords } from '../../words/WordsContext'
import { fieldNode } from '../fieldNode'
import { mayBeUnset } from '../UnsetButton'
import { controlProps } from './controlProps'

/** Yes or no. One that need not be answered says so for as long as it is not: no and no answer look the same. */
export function BooleanWidget(props: WidgetProps) {
  const words = useWords(sourceFormSection)
  const node = fieldNode(props.uiSchema)
  const control = controlProps(props)
  const isUnset = node !== undefined && mayBeUnset(node) && (props.value === undefined || props.value === null)
  const unsetId = `${props.id}--unset`
  return (
    <>
      <input
        {...control}
        aria-required={undefined}
        aria-describedby={
          isUnset ? [control['aria-describedby'], unsetId].join(' ').trim() : control['aria-describedby']
        }
        className="airbyte-checkbox"
        type="checkbox"
        checked={props.value === true}
        disabled={props.disabled || props.readonly}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      {isUnset && (
        <span id={unsetId} hidden>
          {words.notSet}
        </span>
      )}
    </>
  )
}
