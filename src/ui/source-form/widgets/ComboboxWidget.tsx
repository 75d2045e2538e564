'use client'
import type { WidgetProps } from '@rjsf/utils'
import { useCombobox } from 'downshift'
import { ChevronDown } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { jsonEquals } from '../../../domain/json'
import { sourceFormSection } from '../../words/sourceFormWords'
import { useWords } from '../../words/WordsContext'
import { fieldNode } from '../fieldNode'
import { controlProps } from './controlProps'
import { textOf } from './TextWidget'
import { useOptionWindow } from './useOptionWindow'

/** One of a long list of values, found by typing a part of it. */
export function ComboboxWidget(props: WidgetProps) {
  const words = useWords(sourceFormSection)
  const node = fieldNode(props.uiSchema)
  const options = useMemo(
    () =>
      (node?.options ?? []).map(({ value, label }) => {
        const text = label ?? textOf(value)
        return { value, text: text.trim() === '' ? words.emptyOption : text }
      }),
    [node, words],
  )
  const chosen = options.find((option) => jsonEquals(option.value, props.value))
  const foreign = textOf(props.value)
  const chosenText = chosen?.text ?? (foreign === '' ? '' : words.unknownOption(foreign))
  const [query, setQuery] = useState<string>()
  const shown = useMemo(() => matching(options, query), [options, query])
  const list = useRef<HTMLDivElement>(null)
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, getToggleButtonProps } = useCombobox({
    items: shown,
    inputId: props.id,
    itemToString: (item) => item?.text ?? '',
    selectedItem: chosen ?? null,
    inputValue: query ?? chosenText,
    onInputValueChange: ({ inputValue, type }) => {
      const isTyped = type === useCombobox.stateChangeTypes.InputChange
      if (isTyped && inputValue === '' && !props.required) props.onChange(undefined)
    },
    onSelectedItemChange: ({ selectedItem }) => {
      setQuery(undefined)
      if (selectedItem) props.onChange(selectedItem.value)
    },
    onIsOpenChange: ({ isOpen: opens }) => {
      if (!opens) setQuery(undefined)
    },
    scrollIntoView: () => undefined,
  })
  const rows = useOptionWindow(list, { count: shown.length, active: highlightedIndex, isOpen })
  const control = controlProps(props)
  /** What was typed in full need not be picked as well. */
  function takeTyped() {
    const meant = query === undefined ? undefined : theOnlyOne(shown, query)
    setQuery(undefined)
    if (meant !== undefined) props.onChange(meant.value)
  }
  return (
    <div className="airbyte-source-form-combobox" data-open={isOpen || undefined}>
      <input
        {...getInputProps({
          ...control,
          placeholder: props.required ? words.choose : words.notSet,
          // At once: downshift tells of it after the next key may have come, and that key would be typed into the old text.
          onChange: (event) => setQuery(event.currentTarget.value),
          onBlur: () => {
            takeTyped()
            control.onBlur()
          },
          onKeyDown: (event) => {
            if (event.key !== 'Enter' || !isOpen || highlightedIndex >= 0) return
            // Enter is about the list as long as that is open, not about the form.
            event.preventDefault()
            takeTyped()
          },
        })}
        aria-labelledby={undefined}
        className="airbyte-input"
        autoComplete="off"
        spellCheck={false}
        readOnly={props.readonly}
      />
      <button
        {...getToggleButtonProps({ disabled: props.disabled === true || props.readonly === true })}
        type="button"
        data-variant="plain"
        data-size="icon"
        className="airbyte-button-root airbyte-source-form-combobox-toggle"
        aria-label={words.openOptions(props.label)}
      >
        <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
      </button>
      <div
        {...getMenuProps({ ref: list, onScroll: rows.onScroll })}
        aria-labelledby={undefined}
        aria-label={props.label}
        className="airbyte-source-form-menu"
        hidden={!isOpen}
      >
        {isOpen && shown.length === 0 && <div className="airbyte-source-form-no-match">{words.noMatches}</div>}
        {isOpen && (
          <div className="airbyte-source-form-menu-space" role="presentation" style={{ blockSize: rows.height }}>
            {rows.options.map(({ index, start }) => {
              const item = shown[index]
              return (
                item && (
                  <div
                    key={index}
                    {...getItemProps({ item, index })}
                    className="airbyte-source-form-option"
                    data-highlighted={highlightedIndex === index || undefined}
                    aria-setsize={shown.length}
                    aria-posinset={index + 1}
                    style={{ transform: `translateY(${start}px)` }}
                  >
                    {item.text}
                  </div>
                )
              )
            })}
          </div>
        )}
      </div>
    </div>
  )
}

/** The option a text names, in whichever case, or the only one that holds it. */
function theOnlyOne<Item extends Option>(shown: readonly Item[], query: string): Item | undefined {
  const wanted = query.trim().toLowerCase()
  if (wanted === '') return undefined
  return shown.find(({ text }) => text.toLowerCase() === wanted) ?? (shown.length === 1 ? shown[0] : undefined)
}

type Option = { value: unknown; text: string }

/** Options that hold the query, those that start with it first. */
function matching<Item extends Option>(options: readonly Item[], query: string | undefined): Item[] {
  const wanted = query?.trim().toLowerCase() ?? ''
  if (wanted === '') return [...options]
  const hits = options.filter(({ text }) => text.toLowerCase().includes(wanted))
  return [
    ...hits.filter(({ text }) => text.toLowerCase().startsWith(wanted)),
    ...hits.filter(({ text }) => !text.toLowerCase().startsWith(wanted)),
  ]
}
