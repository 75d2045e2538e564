'use client'
import type { WidgetProps } from '@rjsf/utils'
import { jsonEquals } from '../../../domain/json'
import type { FieldNode } from '../../../domain/sourceForm'
import { sourceFormSection } from '../../words/sourceFormWords'
import { useWords } from '../../words/WordsContext'
import { fieldNode } from '../fieldNode'
import { SelectFrame } from '../SelectFrame'
import { ComboboxWidget } from './ComboboxWidget'
import { controlProps } from './controlProps'
import { textOf } from './TextWidget'

/** Longer lists are searched rather than scrolled. */
const longestPlain = 15

/** One of a list of values. */
export function SelectWidget(props: WidgetProps) {
  const node = fieldNode(props.uiSchema)
  if (node === undefined) return null
  return node.options.length > longestPlain ? <ComboboxWidget {...props} /> : <PlainSelect {...props} node={node} />
}

function PlainSelect({ node, ...props }: WidgetProps & { node: FieldNode }) {
  const words = useWords(sourceFormSection)
  const chosen = node.options.findIndex((option) => jsonEquals(option.value, props.value))
  const isForeign = chosen < 0 && props.value !== undefined && props.value !== null
  return (
    <SelectFrame>
      <select
        {...controlProps(props)}
        className="airbyte-select"
        value={chosen}
        disabled={props.disabled || props.readonly}
        onChange={(event) => props.onChange(node.options[Number(event.target.value)]?.value)}
      >
        {isForeign && <option value={-1}>{words.unknownOption(textOf(props.value))}</option>}
        {!isForeign && (!props.required || chosen < 0) && (
          <option value={-1}>{props.required ? words.choose : words.notSet}</option>
        )}
        {node.options.map((option, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: options never move, and their values need not be texts
          <option key={index} value={index}>
            {option.label ?? (textOf(option.value).trim() === '' ? words.emptyOption : textOf(option.value))}
          </option>
        ))}
      </select>
    </SelectFrame>
  )
}
