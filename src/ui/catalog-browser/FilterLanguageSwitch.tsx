'use client'
import { useId } from 'react'
import type { FilterLanguage } from '../../headless/catalog-filter/filterLanguage'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'

const languages: readonly FilterLanguage[] = ['words', 'jmespath']

export type FilterLanguageSwitchProps = {
  language: FilterLanguage
  onChange: (language: FilterLanguage) => void
  /** One was pressed with a pointer. Who walks through them by arrow keys stays on them. */
  onPress: () => void
}

/** Shows how the text is read, and fixes it. */
export function FilterLanguageSwitch({ language, onChange, onPress }: FilterLanguageSwitchProps) {
  const words = useWords(catalogSection)
  const name = useId()
  return (
    <div role="radiogroup" aria-label={words.filterLanguage} className="airbyte-catalog-browser-languages">
      {languages.map((each) => (
        <label key={each} className="airbyte-catalog-browser-language">
          <input
            type="radio"
            name={name}
            checked={each === language}
            onChange={() => onChange(each)}
            onClick={({ detail }) => detail > 0 && onPress()}
          />
          <span>{words.languages[each]}</span>
        </label>
      ))}
    </div>
  )
}
