'use client'
import { Trash2 } from 'lucide-react'
import { type ComponentProps, memo } from 'react'
import type { FieldNode } from '../../../domain/sourceForm'
import { Button } from '../../primitives/Button'
import { sourceFormSection } from '../../words/sourceFormWords'
import { useWords } from '../../words/WordsContext'
import { SelectFrame } from '../SelectFrame'
import { SecretText } from './SecretText'
import { textOf } from './TextWidget'

/** A name and its value, as they were typed. */
export type MapEntry = { key: string; text: string }

export type MapRowProps = {
  /** Name of the field. */
  label: string
  position: number
  entry: MapEntry
  /** What each value may be. */
  items: FieldNode | undefined
  isSecret: boolean
  hasProblem: boolean
  isLocked: boolean
  /** Like `onRemove` the same function each time, or every row is drawn anew with each key. */
  onChange: (position: number, part: Partial<MapEntry>) => void
  onRemove: (position: number) => void
}

/** One entry of a map: its name, its value, and a way to remove it. */
export const MapRow = memo(function MapRow(props: MapRowProps) {
  const { label, position, entry, items, isSecret, hasProblem, isLocked, onChange, onRemove } = props
  const words = useWords(sourceFormSection)
  const choices = items?.kind === 'boolean' ? booleans : items?.options.map(({ value }) => textOf(value))
  const ValueText = isSecret || items?.secret ? SecretText : PlainText
  const value = {
    'aria-label': words.mapValueAt(label, position + 1),
    value: entry.text,
    onChange: (event: { target: { value: string } }) => onChange(position, { text: event.target.value }),
  }
  return (
    <div className="airbyte-source-form-map-row" data-entry={position}>
      <input
        className="airbyte-input"
        aria-label={words.mapKeyAt(label, position + 1)}
        aria-invalid={hasProblem || undefined}
        placeholder={words.mapKey}
        value={entry.key}
        readOnly={isLocked}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={(event) => onChange(position, { key: event.target.value })}
        onBlur={() => {
          if (entry.key !== entry.key.trim()) onChange(position, { key: entry.key.trim() })
        }}
      />
      {choices !== undefined && choices.length > 0 ? (
        <SelectFrame>
          <select {...value} className="airbyte-select" disabled={isLocked}>
            {!choices.includes(entry.text) && <option value={entry.text}>{entry.text || words.choose}</option>}
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {choice || words.emptyOption}
              </option>
            ))}
          </select>
        </SelectFrame>
      ) : (
        <ValueText
          {...value}
          className="airbyte-input"
          placeholder={words.mapValue}
          readOnly={isLocked}
          inputMode={items?.kind === 'number' ? 'decimal' : undefined}
          autoCapitalize="off"
          spellCheck={false}
        />
      )}
      {!isLocked && (
        <Button
          variant="plain"
          size="icon"
          aria-label={words.removeItem(entry.key.trim() === '' ? words.item(position + 1) : entry.key)}
          onClick={() => onRemove(position)}
        >
          <Trash2 size={16} strokeWidth={1.5} aria-hidden />
        </Button>
      )}
    </div>
  )
})

const booleans = ['true', 'false']

function PlainText(props: ComponentProps<'input'>) {
  return <input {...props} type="text" autoComplete="off" />
}
