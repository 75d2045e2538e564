'use client'
import type { Registry } from '@rjsf/utils'
import { useId } from 'react'
import type { FieldNode, FieldPath, FieldSection } from '../../domain/sourceForm'
import { sourceFormSection } from '../words/sourceFormWords'
import { useWords } from '../words/WordsContext'
import { FoldedSection } from './FoldedSection'
import { useSourceFormFrame } from './SourceFormContext'
import { StoreField } from './StoreField'

export type FieldSectionsProps = { node: FieldNode; path: FieldPath; registry: Registry }

/** The sections of an object in order: open ones with the group's title as a heading, the others folded. */
export function FieldSections({ node, path, registry }: FieldSectionsProps) {
  const words = useWords(sourceFormSection)
  return (
    <div className="airbyte-source-form-sections">
      {node.sections.map((section) => {
        const fields = section.keys.flatMap((key) => node.children.filter((child) => child.key === key))
        const body = fields.map((field) => (
          <StoreField key={field.key} node={field} path={[...path, field.key]} registry={registry} />
        ))
        if (!section.folded) return <OpenSection key={section.id} section={section} body={body} />
        return (
          <FoldedSection
            key={section.id}
            title={section.title ?? words.optionalFields(fields.length)}
            fields={fields}
            path={path}
            // The rest of a titled group belongs to the group: no line between them.
            isQuiet={section.title === undefined && section.id !== ':optional'}
          >
            {body}
          </FoldedSection>
        )
      })}
    </div>
  )
}

function OpenSection({ section, body }: { section: FieldSection; body: React.ReactNode }) {
  const titleId = useId()
  const { headingLevel, slot } = useSourceFormFrame()
  const Heading = `h${headingLevel}` as const
  if (section.title === undefined) return <div {...slot('section')}>{body}</div>
  return (
    <section {...slot('section')} data-titled aria-labelledby={titleId}>
      <Heading id={titleId} {...slot('section-title')}>
        <bdi>{section.title}</bdi>
      </Heading>
      {body}
    </section>
  )
}
