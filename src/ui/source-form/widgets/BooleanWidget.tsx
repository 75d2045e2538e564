'use client'
import type { WidgetProps } from '@rjsf/utils'
import { controlProps } from './controlProps'

/** Yes or no. */
export function BooleanWidget(props: WidgetProps) {
  return (
    <input
      {...controlProps(props)}
      aria-required={undefined}
      className="airbyte-checkbox"
      type="checkbox"
      checked={props.value === true}
      disabled={props.disabled || props.readonly}
      onChange={(event) => props.onChange(event.target.checked)}
    />
  )
}
