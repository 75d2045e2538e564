'use client'
import { type KeyboardEvent, memo, type Ref } from 'react'
import type { JsonValue } from '../../../domain/json'
import { sourceFormSection } from '../../words/sourceFormWords'
import { useWords } from '../../words/WordsContext'
import { useSteady } from '../useSteady'

export type ChoiceListProps = {
  /** Id of the field's control; start of the ids in here. */
  id: string
  label: string
  choices: readonly { value: JsonValue; text: string }[]
  isChosen: (value: JsonValue) => boolean
  isLocked: boolean
  /** A long list is one stop of the Tab key, with the arrow keys within; a short one has a stop per box. */
  isLong: boolean
  list: Ref<HTMLDivElement>
  /** Position of the box that Tab leads to. */
  stop: number
  onStop: (position: number) => void
  onToggle: (value: JsonValue, isOn: boolean) => void
}

/** Values to tick. */
export function ChoiceList(props: ChoiceListProps) {
  const { id, label, choices, isChosen, isLocked, isLong, list, stop, onStop, onToggle } = props
  const words = useWords(sourceFormSection)
  const toggle = useSteady(onToggle)
  const enter = useSteady(onStop)
  const present = Math.max(0, Math.min(stop, choices.length - 1))
  const helpId = `${id}--keys`

  function move(event: KeyboardEvent<HTMLElement>) {
    const next = nextPosition(event.key, present, choices.length)
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.currentTarget.querySelectorAll('input')[next]?.focus()
  }
  const frame = isLong && {
    role: 'group',
    'aria-label': label,
    'aria-describedby': helpId,
    onKeyDown: move,
    // Boxes that cannot be changed take no focus, and yet there is more to read than is in sight.
    ...(isLocked && { tabIndex: 0 }),
  }
  return (
    <div ref={list} className="airbyte-source-form-choice-list" data-long={isLong || undefined} {...frame}>
      {isLong && (
        <span id={helpId} hidden>
          {words.arrowKeysHelp}
        </span>
      )}
      {choices.map(({ value, text }, index) => (
        <Choice
          // biome-ignore lint/suspicious/noArrayIndexKey: values need not be texts
          key={index}
          value={value}
          text={text}
          isChosen={isChosen(value)}
          isLocked={isLocked}
          position={index}
          isStop={!isLong || index === present}
          onFocus={enter}
          onToggle={toggle}
        />
      ))}
      {choices.length === 0 && <span className="airbyte-source-form-no-match">{words.noMatches}</span>}
    </div>
  )
}

type ChoiceProps = {
  value: JsonValue
  text: string
  isChosen: boolean
  isLocked: boolean
  position: number
  /** Whether Tab leads here. */
  isStop: boolean
  onFocus: (position: number) => void
  onToggle: (value: JsonValue, isOn: boolean) => void
}

/** Drawn anew only when something about itself changed: there may be hundreds beside it. */
const Choice = memo(function Choice(props: ChoiceProps) {
  const { value, text, isChosen, isLocked, position, isStop, onFocus, onToggle } = props
  const words = useWords(sourceFormSection)
  return (
    <label className="airbyte-source-form-choice">
      <input
        type="checkbox"
        className="airbyte-checkbox"
        checked={isChosen}
        disabled={isLocked}
        tabIndex={isStop ? undefined : -1}
        onFocus={() => onFocus(position)}
        onChange={(event) => onToggle(value, event.target.checked)}
      />
      {text.trim() === '' ? words.emptyOption : text}
    </label>
  )
})

/** About as many as are in sight. */
const page = 7

function nextPosition(key: string, present: number, length: number): number | undefined {
  const last = length - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(present + 1, last)
    case 'ArrowUp':
      return Math.max(present - 1, 0)
    case 'PageDown':
      return Math.min(present + page, last)
    case 'PageUp':
      return Math.max(present - page, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return undefined
  }
}
