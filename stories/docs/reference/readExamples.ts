import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseSync } from 'vite'

/** A function or component of `stories/docs/examples/`, which the tests run. */
export type Example = {
  name: string
  file: string
  /** Names of the package it uses, by entry: `airbyte-embedded-react`, `airbyte-embedded-react/client` … */
  uses: ReadonlyMap<string, string>
  /** Its code, with the import of what it uses of the package. */
  code: string
  /** The values it speaks of, declared above it in its file. */
  fixtures: readonly string[]
  /** What it gives, where a test wrote that down. */
  result: string | undefined
}

type Named = { name: string; text: string; isExported: boolean }

/** Every exported example, with the shortest first. */
export function readExamples(root: string): Example[] {
  const folder = join(root, 'stories/docs/examples')
  const results = readResults(join(folder, 'reference/results.txt'))
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.tsx'))
    .sort()
    .flatMap((file) => readFile(join(folder, file)))
    .map((example) => ({ ...example, result: results.get(example.name) }))
    .sort((one, other) => one.code.length - other.code.length)
}

function readResults(path: string): Map<string, string> {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]))
}

type ExampleCode = Omit<Example, 'result'>

function readFile(path: string): ExampleCode[] {
  const text = readFileSync(path, 'utf8')
  const { program, module } = parseSync(path, text)
  const imports = new Map(
    module.staticImports
      .filter(({ moduleRequest }) => moduleRequest.value.startsWith('airbyte-embedded-react'))
      .flatMap(({ moduleRequest, entries }) =>
        entries.map((entry) => [entry.localName.value, { from: moduleRequest.value, isType: entry.isType }] as const),
      ),
  )
  const named = program.body.flatMap((statement): Named[] => {
    const isExported = statement.type === 'ExportNamedDeclaration'
    const node = isExported ? statement.declaration : statement
    if (!node) return []
    const code = text.slice(node.start, node.end)
    if (node.type === 'VariableDeclaration') {
      const id = node.declarations[0]?.id
      return id?.type === 'Identifier' ? [{ name: id.name, text: code, isExported }] : []
    }
    if (node.type !== 'FunctionDeclaration' || !node.id) return []
    return [{ name: node.id.name, text: code, isExported }]
  })
  return named
    .filter(({ isExported }) => isExported)
    .map((example) => toExample(basename(path), example, imports, named))
}

function toExample(
  file: string,
  { name, text }: Named,
  imports: ReadonlyMap<string, { from: string; isType: boolean }>,
  named: readonly Named[],
): ExampleCode {
  const used = [...imports].filter(([each]) => mentions(text, each))
  const uses = new Map(used.map(([each, { from }]) => [each, from]))
  const heads = [...new Set(uses.values())].map((from) => {
    const names = used.flatMap(([each, given]) => (given.from === from ? [given.isType ? `type ${each}` : each] : []))
    return `import { ${names.join(', ')} } from '${from}'`
  })
  const fixtures = named.filter((each) => !each.isExported && mentions(text, each.name)).map((each) => each.name)
  return { name, file, uses, code: `${heads.join('\n')}\n\n${text}`, fixtures }
}

export function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w$'-]|(?<!\\.\\.)\\.)${name}(?![\\w$'-])`).test(text)
}
