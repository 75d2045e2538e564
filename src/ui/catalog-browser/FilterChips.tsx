'use client'
import {
  type FilterQuestion,
  filterQuestions,
  readQuestions,
  writeQuestions,
} from '../../headless/catalog-filter/filterQuestions'
import type { CatalogFilter } from '../../headless/useCatalogFilter'
import { useWords } from '../words/WordsContext'

const questions = ['incremental', 'key', 'cursor'] as const satisfies FilterQuestion[]

/** Common questions at one press. They write the expression into the box, so that it can be read and changed. */
export function FilterChips({ filter }: { filter: CatalogFilter }) {
  const words = useWords().catalog
  const asked = readQuestions(filter.text)
  return (
    <div role="group" aria-label={words.quickFilters} className="airbyte-catalog-browser-chips">
      {questions.map((question) => (
        <button
          key={question}
          type="button"
          className="airbyte-catalog-browser-chip"
          aria-pressed={asked.includes(question)}
          title={filterQuestions[question]}
          onClick={() => filter.setExpression(writeQuestions(toggled(asked, question)))}
        >
          {words.questions[question]}
        </button>
      ))}
    </div>
  )
}

function toggled(asked: readonly FilterQuestion[], question: FilterQuestion): FilterQuestion[] {
  return asked.includes(question) ? asked.filter((each) => each !== question) : [...asked, question]
}
