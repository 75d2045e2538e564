import { existsSync, readdirSync, readFileSync } from 'node:fs'

const folder = '../shared/seed'

export type SeedRequest = { method: string; path: string; body: ReturnType<typeof JSON.parse> }
export type SeedDocument = {
  /** The curl examples under a heading, in order. */
  requestsUnder(heading: string): SeedRequest[]
  /** The JSON examples under a heading, in order. */
  jsonUnder(heading: string): ReturnType<typeof JSON.parse>[]
}

export const hasSeedDocument = existsSync(folder)

/** Reads the examples of the document this project is built from, so that they run as they are written there. */
export function readSeedDocument(): SeedDocument {
  const text = readdirSync(folder)
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n')
  const sections = text.split(/^#+ /m)

  function blocksUnder(heading: string, language: string): string[] {
    const section = readSection(heading)
    return [...section.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
      ([, block = '']) => block,
    )
  }

  // A comment in a shell example looks like a heading: a section goes on while its code block is open.
  function readSection(heading: string): string {
    const start = sections.findIndex((section) => section.startsWith(`${heading}\n`))
    if (start === -1) throw new Error(`The document has no heading "${heading}"`)
    let section = ''
    for (const part of sections.slice(start)) {
      section += part
      if ((section.match(/```/g) ?? []).length % 2 === 0) return section
    }
    return section
  }

  return {
    requestsUnder: (heading) => blocksUnder(heading, 'bash').flatMap(readCurls),
    jsonUnder: (heading) => blocksUnder(heading, 'json').map((block) => JSON.parse(block)),
  }
}

function readCurls(block: string): SeedRequest[] {
  return block.split(/(?=\bcurl )/).flatMap((command) => {
    const path = /https:\/\/api\.airbyte\.ai\/api\/v1([^\s']*)/.exec(command)?.[1]
    if (path === undefined) return []
    const data = /(?:--data|-d) '([\s\S]*)'/.exec(command.replaceAll(String.raw`'\''`, '\u0000'))?.[1]
    const json = data?.replaceAll('\u0000', "'").replace(/^\s*\/\/.*$/gm, '')
    const method = /-X (\w+)/.exec(command)?.[1] ?? (json === undefined ? 'GET' : 'POST')
    return [{ method, path, body: json === undefined ? undefined : JSON.parse(json) }]
  })
}
