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

function Name({ name, description, signature, parts, related, example, entry }: ReferenceName & { entry: string }) {
  const links = related.flatMap((other) => {
    const address = addressOfName(other, entry)
    return address === undefined ? [] : [`[${other}](${address})`]
  })
  return (
    <>
      <HeaderMdx as="h3" id={name}>
        {name}
      </HeaderMdx>
      <Markdown>{description}</Markdown>
      <Source code={[signature, ...parts].join('\n\n')} language="tsx" />
      {links.length > 0 && <Markdown>{`See ${links.join(', ')}.`}</Markdown>}
      {example && (
        <>
          <Markdown>{headOf(example)}</Markdown>
          <Source code={example.code + resultOf(example.result)} language="tsx" />
        </>
      )}
    </>
  )
}

function headOf({ by, result }: NonNullable<ReferenceName['example']>): string {
  return `Example${by === undefined ? '' : `, of \`${by}\``}${result === undefined ? '' : ', and what it gives'}:`
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
