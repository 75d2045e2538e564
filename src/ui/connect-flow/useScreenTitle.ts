'use client'
import type { SourceSummary } from '../../domain/source'
import type { SourceTemplateSummary } from '../../domain/sourceTemplate'
import type { FlowScreen } from '../../headless/connectSteps'
import { connectSection } from '../words/connectWords'
import { useWords } from '../words/WordsContext'

type Known = {
  templates: readonly SourceTemplateSummary[] | undefined
  sources: readonly SourceSummary[] | undefined
}

/** The title of a screen, and a line under it. Names come from what is loaded; until then the title does without. */
export function useScreenTitle(screen: FlowScreen, known: Known): { title: string; help?: string | undefined } {
  const words = useWords(connectSection)
  const sourceNamed = (id: string, name: string | undefined) =>
    known.sources?.find((source) => source.id === id)?.name ?? name
  switch (screen.name) {
    case 'connector':
      return { title: words.titleConnector }
    case 'configure': {
      const template = known.templates?.find(({ id }) => id === screen.sourceTemplateId)
      const name = screen.connectorName ?? template?.name
      return { title: name ? words.titleConfigure(name) : words.titleConfigureUnnamed }
    }
    case 'edit': {
      const name = sourceNamed(screen.sourceId, screen.sourceName)
      return { title: name ? words.titleEdit(name) : words.titleEditUnnamed }
    }
    case 'streams': {
      const name = sourceNamed(screen.sourceId, screen.sourceName)
      return { title: words.titleStreams, help: name && words.helpStreams(name) }
    }
    case 'done':
      return { title: words.titleDone(screen.result, sourceNamed(screen.sourceId, screen.sourceName)) }
    case 'sources':
      return { title: words.titleSources }
  }
}
