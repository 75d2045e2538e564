'use client'
import { type FormEvent, type Ref, useEffect, useId, useRef, useState } from 'react'
import { type NamedFilter, removeFilter, renameFilter, saveFilter } from '../../headless/catalog-filter/namedFilters'
import { Button } from '../primitives/Button'
import { useLostFocus } from '../primitives/useLostFocus'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'

export type FilterSaveProps = {
  text: string
  namedFilters: readonly NamedFilter[]
  onNamedFiltersChange: (filters: NamedFilter[]) => void
}

/** Gives the present filter a name; renames or removes the one that the host keeps of it. Stores nothing itself. */
export function FilterSave({ text, namedFilters, onNamedFiltersChange }: FilterSaveProps) {
  const words = useWords(catalogSection)
  const [isNaming, setNaming] = useState(false)
  const [hasActed, setActed] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const saved = namedFilters.find(({ filter }) => filter === text)
  // The form and the buttons take each other's place; before a press nothing here can have had the focus.
  useLostFocus(first, hasActed ? `${isNaming} ${saved?.name}` : '')

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
  function open() {
    setActed(true)
    setNaming(true)
  }
  function remove(name: string) {
    setActed(true)
    onNamedFiltersChange(removeFilter(namedFilters, name))
  }
  if (saved === undefined) return <QuietButton buttonRef={first} label={words.saveFilter} onPress={open} />
  return (
    <>
      <QuietButton buttonRef={first} label={words.rename(saved.name)} onPress={open} />
      <QuietButton label={words.remove(saved.name)} onPress={() => remove(saved.name)} />
    </>
  )
}

type QuietButtonProps = { buttonRef?: Ref<HTMLButtonElement>; label: string; onPress: () => void }

/** A plain button that can be given the focus: `Button` takes no ref where React is 18. */
function QuietButton({ buttonRef, label, onPress }: QuietButtonProps) {
  return (
    <button ref={buttonRef} type="button" className="airbyte-button-root" data-variant="plain" onClick={onPress}>
      {label}
    </button>
  )
}

type NameFormProps = {
  name: string
  taken: readonly string[]
  onName: (name: string) => void
  onCancel: () => void
}

function NameForm({ name: before, taken, onName, onCancel }: NameFormProps) {
  const words = useWords(catalogSection)
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
    <form className="airbyte-catalog-browser-ways" onSubmit={submit}>
      <input
        type="text"
        className="airbyte-catalog-browser-chip"
        aria-label={words.filterName}
        aria-describedby={isTaken ? hintId : undefined}
        placeholder={words.filterName}
        size={24}
        ref={input}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // A dialog around it stays open.
          event.preventDefault()
          event.stopPropagation()
          onCancel()
        }}
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
