import { reference } from 'virtual:api-reference'
import { HeaderMdx, Markdown, Source } from '@storybook/addon-docs/blocks'
import type { ReferenceName, ReferenceSection } from '../reference/readReference'
import { addressOfName, addressOfPage, titleOf } from './addressOfName'
import { printValue } from './printValue'
import { useKeptPlace } from './useKeptPlace'

/** The sections of one page of the reference. */
export function Reference({ page }: { page: string }) {
  useKeptPlace()
  const sections = reference[page] ?? []
  return sections.map((section) => (
    <Section key={section.entry + section.group} section={section} alone={sections.length === 1} />
  ))
}

function Section({ section: { entry, group, names, fixtures }, alone }: { section: ReferenceSection; alone: boolean }) {
  return (
    <>
      {!alone && <Markdown>{`## ${group}`}</Markdown>}
      <Markdown>{names.map(({ name }) => `[${name}](#${name})`).join(' · ')}</Markdown>
      {fixtures && (
        <>
          <Markdown>The examples speak of these values:</Markdown>
          <Source code={fixtures} language="tsx" />
        </>
      )}
      {names.map((name) => (
        <Name key={name.name} {...name} entry={entry} />
      ))}
    </>
  )
}

function Name({ name, description, signature, parts, related, example, shownBy, entry }: ReferenceName & Place) {
  const links = related.map((other) => linkTo(other, entry)).filter((link) => link !== undefined)
  const shown = shownBy && linkTo(shownBy, entry)
  return (
    <>
      <HeaderMdx as="h3" id={name}>
        {name}
      </HeaderMdx>
      <Markdown>{description}</Markdown>
      <Source code={[signature, ...parts].join('\n\n')} language="tsx" />
      {links.length > 0 && <Markdown>{`See ${links.join(', ')}.`}</Markdown>}
      {shown && <Markdown>{`Example: that of ${shown}.`}</Markdown>}
      {example && (
        <>
          <Markdown>{example.result === undefined ? 'Example:' : 'Example, and what it gives:'}</Markdown>
          <Source code={example.code + resultOf(example.result)} language="tsx" />
        </>
      )}
    </>
  )
}

type Place = { entry: string }

function linkTo(name: string, entry: string): string | undefined {
  const address = addressOfName(name, entry)
  return address && `[${name}](${address})`
}

function resultOf(result: string | undefined): string {
  if (result === undefined) return ''
  const printed = result === 'undefined' ? 'undefined' : printValue(JSON.parse(result))
  return `\n\n${printed.replace(/^/gm, '// ')}`
}

/** Every public name, by page, with the way to its section. */
export function NameIndex() {
  const pages = Object.entries(reference).map(([page, sections]) => {
    const names = sections.flatMap((section) => section.names)
    const links = names.map(({ name }) => `[${name}](${addressOfPage(page)}#${name})`)
    return `## [${titleOf(page)}](${addressOfPage(page)})\n\n${links.join(' · ')}`
  })
  return <Markdown>{pages.join('\n\n')}</Markdown>
}
