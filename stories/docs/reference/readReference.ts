import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { createDeclarationReader, type Declaration, type DeclarationReader } from './declarations'
import { type Example, mentions, readExamples } from './readExamples'
import { type ReferencePart, referencePages } from './referencePages'

/** What the reference says of one public name. */
export type ReferenceName = {
  name: string
  /** From its doc comment. Empty: it has none. */
  description: string
  /** As the compiler declares it. */
  signature: string
  /** What it is made of and cannot be imported by name. */
  parts: string[]
  /** Other public names that its declaration speaks of. */
  related: string[]
  example: { code: string; result: string | undefined } | undefined
  /** Without an example of its own: the name in whose example it is at work. */
  shownBy?: string
}

export type ReferenceSection = {
  entry: ReferencePart['entry']
  group: string
  names: ReferenceName[]
  fixtures: string
}
export type Reference = Record<string, ReferenceSection[]>

const entries: Record<ReferencePart['entry'], string> = {
  '.': 'index',
  './client': 'client/index',
  './server': 'server/index',
  './sandbox': 'sandbox/index',
  script: 'widget/installGlobals',
}

/** The script tag has no module to import names from: what a page gets is declared here and there. */
const scriptNames = [
  ['widget/installGlobals', 'AirbyteEmbeddedGlobal'],
  ['widget/mount', 'mount'],
  ['widget/createInline', 'Widget'],
  ['widget/open', 'open'],
  ['widget/open', 'OpenedDialog'],
  ['widget/WidgetOptions', 'WidgetOptions'],
  ['widget/defineEmbeddedElement', 'defineEmbeddedElement'],
  ['widget/defineEmbeddedElement', 'embeddedEventName'],
  ['widget/AirbyteEmbeddedWidget', 'AirbyteEmbeddedWidget'],
  ['widget/AirbyteEmbeddedWidget', 'AirbyteEmbeddedWidgetOptions'],
  ['components/EndUserActions', 'EndUserActionResult'],
  ['components/toEndUserSource', 'EndUserSource'],
] as const

type Found = { name: string; group: string; declaration: Declaration }

/** The reference by page, from the declarations in `folder` and the examples of the docs. */
export function readReference(root: string, folder: string): Reference {
  const reader = createDeclarationReader(folder)
  const examples = readExamples(root)
  const publicNames = new Set(findNames(root, reader, '.').map(({ name }) => name))
  const sectionsOf = (parts: readonly ReferencePart[]) =>
    parts.flatMap(({ entry, group }): ReferenceSection[] => {
      const found = findNames(root, reader, entry)
        .filter((each) => group === undefined || each.group === group)
        .filter(({ name }) => entry === '.' || !publicNames.has(name))
      const known = new Set([...publicNames, ...findNames(root, reader, entry).map(({ name }) => name)])
      const chosen = found.map((each) => exampleOf(each.name, entry, examples))
      return [
        {
          entry,
          group: group ?? '',
          names: found.map((each, index) => describe(each, { reader, known, example: chosen[index] })),
          fixtures: fixturesOf(root, chosen),
        },
      ]
    })
  const reference = Object.fromEntries(
    Object.entries(referencePages).map(([slug, { parts }]) => [slug, sectionsOf(parts)]),
  )
  for (const entry of Object.keys(entries)) lendExamples(reference, entry)
  return reference
}

/** A type is seen at work in the example of what takes or gives it, or of what takes or gives that. */
function lendExamples(reference: Reference, entry: string): void {
  const sections = Object.values(reference).flat()
  const own = sections.flatMap((section) => (section.entry === entry ? section.names : []))
  const all = [...own, ...sections.flatMap((section) => (section.entry === '.' ? section.names : []))]
  const placeOf = ({ name, example, shownBy }: ReferenceName) => (example ? name : shownBy)
  let bare = own.filter(({ example }) => example === undefined)
  for (let before = -1; before !== bare.length; ) {
    before = bare.length
    const lenders = all.filter((name) => placeOf(name) !== undefined)
    const found = bare.map(({ name }) => lenders.find(({ related }) => related.includes(name)))
    for (const [index, lender] of found.entries()) {
      const place = lender && placeOf(lender)
      const borrower = bare[index]
      if (borrower && place !== undefined) borrower.shownBy = place
    }
    bare = bare.filter(({ shownBy }) => shownBy === undefined)
  }
}

/** The groups of an entry with their names, in the order of its file. */
export function findNames(root: string, reader: DeclarationReader, entry: ReferencePart['entry']): Found[] {
  if (entry === 'script') {
    return scriptNames.flatMap(([module, name]) => {
      const declaration = reader.find(reader.read(`${module}.d.ts`), name)
      return declaration ? [{ name, group: '', declaration }] : []
    })
  }
  const text = readFileSync(join(root, 'src', `${entries[entry]}.ts`), 'utf8')
  const { module, comments } = parseSync('index.ts', text)
  const declared = reader.read(`${entries[entry]}.d.ts`)
  return module.staticExports.flatMap(({ start, entries: exported }) => {
    const group = comments.findLast((comment) => comment.type === 'Line' && comment.end <= start)?.value.trim() ?? ''
    return exported.flatMap(({ exportName }) => {
      const name = exportName.name ?? ''
      const declaration = reader.find(declared, name)
      if (declaration === undefined) throw new Error(`${name} of ${entry} is declared nowhere.`)
      return [{ name, group, declaration }]
    })
  })
}

type Describing = { reader: DeclarationReader; known: ReadonlySet<string>; example: Example | undefined }

function describe({ name, declaration }: Found, { reader, known, example }: Describing): ReferenceName {
  const parts = hiddenParts(declaration, reader, known)
  const all = [declaration.text, ...parts].join('\n')
  return {
    name,
    description: toProse(declaration.doc),
    signature: declaration.text,
    parts,
    related: [...known].filter((other) => other !== name && mentions(all, other)).sort(),
    example: example && { code: example.code, result: example.result },
  }
}

/** A doc comment as Markdown: examples are shown elsewhere, other tags become sentences. */
function toProse(doc: string): string {
  return doc
    .replace(/\n*@example[\s\S]*$/, '')
    .replace(/^@throws (\w+)/gm, '\nThrows `$1`')
    .replace(/^@param (\w+)/gm, '\n`$1`:')
    .trim()
}

/** More than this of what is inside would bury what a reader came for. */
const longestPart = 60
const mostParts = 6

/** Types of ours that a declaration is made of and that have no section of their own, each once. */
function hiddenParts(declaration: Declaration, reader: DeclarationReader, known: ReadonlySet<string>): string[] {
  const seen = new Map<string, string>()
  const waiting = [declaration]
  for (let next = waiting.shift(); next !== undefined && seen.size < mostParts; next = waiting.shift()) {
    for (const name of new Set(next.text.match(/\b[A-Z]\w+/g))) {
      if (known.has(name) || seen.has(name) || name === declaration.name) continue
      const part = reader.find(next.module, name)
      if (part === undefined || part.text.split('\n').length > longestPart) continue
      seen.set(name, part.doc ? `/** ${part.doc.replaceAll('\n', '\n * ')} */\n${part.text}` : part.text)
      waiting.push(part)
    }
  }
  return [...seen.values()]
}

/** The shortest example that uses a name of that entry. */
function exampleOf(name: string, entry: ReferencePart['entry'], examples: readonly Example[]): Example | undefined {
  const from = entry === '.' ? 'airbyte-embedded-react' : entry.replace('.', 'airbyte-embedded-react')
  return examples.find(({ uses }) => uses.get(name) === from)
}

/** The values that the examples speak of, as their file declares them. */
function fixturesOf(root: string, examples: readonly (Example | undefined)[]): string {
  const names = new Set(examples.flatMap((example) => (example?.file === 'pure.ts' ? example.fixtures : [])))
  if (names.size === 0) return ''
  const text = readFileSync(join(root, 'stories/docs/examples/reference/pure.ts'), 'utf8')
  const start = text.indexOf('const ')
  return text.slice(start, text.indexOf('export function')).trim()
}
