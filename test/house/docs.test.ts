import { describe, expect, it } from 'vitest'
import { commonWords } from '../../src/ui/words/commonWords'
import { createFormatters } from '../../src/ui/words/Formatters'
import { attributeNames } from '../../src/widget/elementAttributes'
import { readSection } from '../../stories/docs/parts/readSection'
import { referencePages } from '../../stories/docs/reference/referencePages'
import { listFiles, readText } from './readModules'

const pages = listFiles('stories/docs')
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => ({ path, text: readText(path) }))
const titleOf = (text: string) => /<Meta title="([^"]+)" \/>/.exec(text)?.[1]
const headingsOf = (text: string) => [...text.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = '']) => heading)

/** As Storybook makes ids of titles and headings. */
function toId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

const publicNames = Object.values(
  JSON.parse(readText('test/house/public-names.json')) as Record<string, Record<string, string>>,
).flatMap((names) => Object.keys(names))

/** Address of a page → what can be linked to within it. */
const addresses = new Map(
  pages.map(({ text }) => [
    `${toId(titleOf(text) ?? '')}--docs`,
    new Set([...headingsOf(text).map(toId), ...(text.includes('<Reference ') ? publicNames : [])]),
  ]),
)

describe('the pages of the docs', () => {
  it('have each a title of their own', () => {
    expect(new Set(pages.map(({ text }) => titleOf(text))).size).toBe(pages.length)
    expect(pages.filter(({ text }) => titleOf(text) === undefined)).toEqual([])
  })

  it('link to pages and places that exist', () => {
    const broken = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(\s*\?path=\/docs\/([^)#\s]*)(?:#([^)\s]*))?\)/g)].flatMap(([link, page = '', place]) => {
        const places = addresses.get(page)
        return places && (place === undefined || places.has(place)) ? [] : [`${path}: ${link}`]
      }),
    )

    expect(broken).toEqual([])
  })

  it('link to nothing else: the site works without a network', () => {
    const strange = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^)]*)\)/g)].flatMap(([, target = '']) =>
        target.startsWith('?path=/docs/') ? [] : [`${path}: ${target}`],
      ),
    )

    expect(strange).toEqual([])
  })

  it('show code that exists, and hold none of more than a line beside it that no test runs, unless they say so', () => {
    const loose = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/^```(?!sh)\w*\n([\s\S]*?)^```/gm)].flatMap(([block, code = ''], index) => {
        const before = text.slice(0, text.indexOf(block)).trimEnd().slice(-80)
        return code.trim().split('\n').length > 1 || !before.includes('not run by our tests')
          ? [`${path}: ${index}`]
          : []
      }),
    )

    expect(loose).toEqual([])
  })

  it('hold every page of the reference once', () => {
    const shown = pages.flatMap(({ text }) => [...text.matchAll(/<Reference page="([^"]+)"/g)].map(([, page]) => page))
    const titles = pages.flatMap(({ text }) => {
      const [, page = ''] = /<Reference page="([^"]+)"/.exec(text) ?? []
      return page ? [[page, titleOf(text)]] : []
    })

    expect(shown.sort()).toEqual(Object.keys(referencePages).sort())
    expect(Object.fromEntries(titles)).toEqual(
      Object.fromEntries(Object.entries(referencePages).map(([page, { title }]) => [page, `Reference/${title}`])),
    )
  })

  it('take sections of the README that are there', () => {
    const readme = readText('README.md')
    const sections = pages.flatMap(({ text }) =>
      [...text.matchAll(/<ReadmeSection heading="([^"]+)"/g)].map(([, heading = '']) => readSection(readme, heading)),
    )

    expect(sections.length).toBeGreaterThan(0)
    expect(sections.filter((section) => section.length < 100)).toEqual([])
  })
})

describe('the page of the script tag', () => {
  it('names every attribute of the element', () => {
    const page = pages.find(({ path }) => path.endsWith('ScriptTag.mdx'))?.text ?? ''

    expect(attributeNames.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })
})

describe('the page on events', () => {
  it('names every event there is', () => {
    const page = pages.find(({ path }) => path.endsWith('Analytics.mdx'))?.text ?? ''
    const types = [...readText('src/domain/events.ts').matchAll(/type: '(\w+)'/g)].map(([, type = '']) => type)

    expect(types.length).toBeGreaterThan(5)
    expect(types.filter((type) => !page.includes(`\`${type}\``))).toEqual([])
  })
})

describe('troubleshooting', () => {
  const page = pages.find(({ path }) => path.endsWith('Troubleshooting.mdx'))?.text ?? ''
  const codes = Object.keys(commonWords(createFormatters('en')).errorTitle)

  it.each(codes)('says of %s what it means, what people see and what to do', (code) => {
    const [, section = ''] = new RegExp(`^### ${code}\\n([\\s\\S]*?)(?=^##|(?![\\s\\S]))`, 'm').exec(page) ?? []

    expect(section).toContain(`<PeopleSee code="${code}" />`)
    expect(section.match(/^- /gm)?.length).toBeGreaterThan(1)
  })

  it('speaks of no code that there is not', () => {
    const named = [...page.matchAll(/^### (\w+)$/gm)].map(([, code = '']) => code)

    expect(named.filter((code) => !codes.includes(code))).toEqual([])
  })
})
