import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

const typeFiles = {
  'template-gallery': 'src/ui/template-gallery/TemplateGallerySlot.ts',
  'source-form': 'src/ui/source-form/SourceFormSlot.ts',
  'catalog-browser': 'src/ui/catalog-browser/catalogGridSlots.ts',
  'source-list': 'src/ui/source-list/SourceListSlot.ts',
  'connect-flow': 'src/ui/connect-flow/ConnectFlowSlot.ts',
}

/** The words of the type whose name ends in `Slot`. */
function slotsOfType(source: string): string[] {
  const type = /export type \w+Slot =([\s\S]*?)(?:\n\n|\n(?=\S)|$)/.exec(source)?.[1] ?? ''
  return [...type.matchAll(/'([a-z-]+)'/g)].map(([, name = '']) => name)
}

describe('the slots that the README names', () => {
  it.each(Object.entries(typeFiles))('of %s are those of its type', (block, file) => {
    const row = read('README.md')
      .split('\n')
      .find((line) => line.includes(`| \`${block}\` |`))

    const named = row
      ?.split('|')[3]
      ?.split(',')
      .map((name) => name.trim())

    expect(named).toEqual(slotsOfType(read(file)))
  })

  it('and the variables are those that the styles read, and no others', () => {
    const sheets = ['src/ui/theme/theme.css', 'src/ui/theme/function.css', 'src/widget/widget.css']
    const known = new Set(sheets.flatMap((path) => read(path).match(/--airbyte-[a-z-]+/g) ?? []))

    const look = /## Look\n([\s\S]*?)\n## /.exec(read('README.md'))?.[1] ?? ''

    expect(new Set(look.match(/--airbyte-[a-z-]+/g))).toEqual(known)
  })
})
