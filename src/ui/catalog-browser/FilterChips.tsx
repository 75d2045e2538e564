'use client'
import {
  chooseNamespace,
  type FilterQuestion,
  filterQuestions,
  readQuestions,
  toggleQuestion,
} from '../../headless/catalog-filter/filterQuestions'
import type { CatalogFilter } from '../../headless/useCatalogFilter'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'
import { FilterSave } from './FilterSave'
import type { NamedFilterProps } from './NamedFilterProps'
import { NamespaceChoice } from './NamespaceChoice'

const questions = ['incremental', 'key', 'cursor'] as const satisfies FilterQuestion[]

export type FilterChipsProps = NamedFilterProps & { filter: CatalogFilter }

/**
 * Common questions at one press. Those about the catalog write the expression into the box, so that it can be read and
 * changed. Where the box holds words, "Search fields too"; what no catalog knows stands apart, behind a line.
 */
export function FilterChips({ filter, namedFilters = [], onNamedFiltersChange }: FilterChipsProps) {
  const words = useWords(catalogSection)
  const { scopes } = filter
  const expression = filter.expressionOfText
  const asked = readQuestions(filter.language === 'jmespath' ? filter.text : '')
  return (
    <div role="group" aria-label={words.quickFilters} className="airbyte-catalog-browser-chips">
      {questions.map((question) => (
        <Chip
          key={question}
          label={words.questions[question]}
          title={filterQuestions[question]}
          isOn={asked.questions.includes(question)}
          onToggle={() => filter.setExpression(toggleQuestion(expression, question))}
        />
      ))}
      <NamespaceChoice
        catalog={filter.catalog}
        namespace={asked.namespace}
        onChange={(namespace) => filter.setExpression(chooseNamespace(expression, namespace))}
      />
      {filter.language === 'words' && filter.text.trim() !== '' && (
        <Chip
          label={words.fieldsToo}
          isOn={filter.searchFields}
          onToggle={() => filter.setSearchFields(!filter.searchFields)}
        />
      )}
      {scopes.offered.length > 0 && (
        <div role="group" aria-label={words.scopes} className="airbyte-catalog-browser-scopes" title={words.scopesHelp}>
          {scopes.offered.map((scope) => (
            <Chip
              key={scope}
              label={words.scope[scope]}
              isOn={scopes.chosen.includes(scope)}
              onToggle={() => scopes.toggle(scope)}
            />
          ))}
        </div>
      )}
      {onNamedFiltersChange && filter.text.trim() !== '' && (
        <FilterSave text={filter.text} namedFilters={namedFilters} onNamedFiltersChange={onNamedFiltersChange} />
      )}
    </div>
  )
}

type ChipProps = { label: string; title?: string | undefined; isOn: boolean; onToggle: () => void }

function Chip({ label, title, isOn, onToggle }: ChipProps) {
  return (
    <button type="button" className="airbyte-catalog-browser-chip" aria-pressed={isOn} title={title} onClick={onToggle}>
      {label}
    </button>
  )
}
