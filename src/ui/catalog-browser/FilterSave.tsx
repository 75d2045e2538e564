'use client'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { type NamedFilter, removeFilter, renameFilter, saveFilter } from '../../headless/catalog-filter/namedFilters'
import { Button } from '../primitives/Button'
import { useWords } from '../words/WordsContext'

export type FilterSaveProps = {
  text: string
  namedFilters: readonly NamedFilter[]
  onNamedFiltersChange: (filters: NamedFilter[]) => void
}

/** Gives the present filter a name; renames or removes the one that the host keeps of it. Stores nothing itself. */
export function FilterSave({ text, namedFilters, onNamedFiltersChange }: FilterSaveProps) {
  const words = useWords().catalog
  const [isNaming, setNaming] = useState(false)
  const saved = namedFilters.find(({ filter }) => filter === text)

  if (isNaming) {
    return (
      <NameForm
        name={saved?.name ?? ''}
        taken={namedFilters.map(({ name }) => name).filter((name) => name !== saved?.name)}
        onCancel={() => setNaming(false)}
        onName={(name) => {
          setNaming(false)
          onNamedFiltersChange(
            saved === undefined
              ? saveFilter(namedFilters, { name, filter: text })
              : renameFilter(namedFilters, saved.name, name),
          )
        }}
      />
    )
  }
  const open = () => setNaming(true)
  if (saved === undefined) return <QuietButton label={words.saveFilter} onPress={open} />
  return (
    <>
      <QuietButton label={words.rename(saved.name)} onPress={open} />
      <QuietButton
        label={words.remove(saved.name)}
        onPress={() => onNamedFiltersChange(removeFilter(namedFilters, saved.name))}
      />
    </>
  )
}

function QuietButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <Button variant="plain" onClick={onPress}>
      {label}
    </Button>
  )
}

type NameFormProps = {
  name: string
  taken: readonly string[]
  onName: (name: string) => void
  onCancel: () => void
}

function NameForm({ name: before, taken, onName, onCancel }: NameFormProps) {
  const words = useWords().catalog
  const hintId = useId()
  const [name, setName] = useState(before)
  const input = useRef<HTMLInputElement>(null)
  // The person has just asked to name it.
  useEffect(() => input.current?.focus(), [])
  const isTaken = taken.includes(name.trim())

  function submit(event: FormEvent) {
    event.preventDefault()
    event.stopPropagation()
    if (name.trim() !== '') onName(name.trim())
  }

  return (
    <form className="airbyte-catalog-browser-chips" onSubmit={submit}>
      <input
        type="text"
        className="airbyte-catalog-browser-chip"
        aria-label={words.filterName}
        aria-describedby={isTaken ? hintId : undefined}
        placeholder={words.filterName}
        ref={input}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      />
      <Button type="submit" variant="plain">
        {words.save}
      </Button>
      <Button variant="plain" onClick={onCancel}>
        {words.cancel}
      </Button>
      {isTaken && (
        <span id={hintId} className="airbyte-catalog-browser-quiet">
          {words.replaces(name.trim())}
        </span>
      )}
    </form>
  )
}
