import { decodeEntities } from '../../domain/decodeEntities'
import { splitAtUrls } from './splitAtUrls'

const tags = ['a', 'b', 'strong', 'i', 'em', 'code', 'ul', 'ol', 'li', 'br', 'p'] as const
type RichTag = (typeof tags)[number]

export type RichElement = { tag: RichTag; href?: string | undefined; children: RichNode[] }
export type RichNode = string | RichElement

/** Nobody reads further, and a page must not be flooded by one field. */
const longest = 6000

/** What is nested deeper is shown without its markup, so that no text can exhaust the stack of what draws it. */
const deepest = 32

/** Reads the allowed HTML and Markdown out of a text; everything else stays text. */
export function parseRichText(text: string): RichNode[] {
  const root: RichElement = { tag: 'p', children: [] }
  const open: RichElement[] = [root]
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text
  let position = 0
  for (const match of shown.matchAll(tagPattern)) {
    add(open, markdown(shown.slice(position, match.index), insideOf(open)))
    position = match.index + match[0].length
    const tag = (match[2] ?? '').toLowerCase() as RichTag
    if (match[1] === '/') closeTag(open, tag)
    else openTag(open, tag, match[3] ?? '')
  }
  add(open, markdown(shown.slice(position), insideOf(open)))
  return root.children
}

const tagPattern = new RegExp(`<(/?)(${tags.join('|')})(?=[\\s/>])([^<>]*)>`, 'gi')

function openTag(open: RichElement[], tag: RichTag, attributes: string) {
  if (open.length > deepest) return
  const element: RichElement = { tag, ...(tag === 'a' && { href: hrefOf(attributes) }), children: [] }
  if (tag === 'a') closeTag(open, 'a')
  if (tag === 'li') {
    closeUpTo(open, 'li', ['ul', 'ol'])
    if (!open.some(({ tag: outer }) => outer === 'ul' || outer === 'ol')) openTag(open, 'ul', '')
  }
  add(open, [element])
  if (tag !== 'br') open.push(element)
}

function closeTag(open: RichElement[], tag: RichTag) {
  closeUpTo(open, tag, [])
}

/** Closes the innermost such element, unless one of `fences` stands between. */
function closeUpTo(open: RichElement[], tag: RichTag, fences: readonly RichTag[]) {
  for (let index = open.length - 1; index > 0; index--) {
    const outer = open[index]?.tag
    if (outer !== undefined && fences.includes(outer)) return
    if (outer === tag) {
      open.length = index
      return
    }
  }
}

function add(open: RichElement[], nodes: readonly RichNode[]) {
  open.at(-1)?.children.push(...nodes)
}

type Inside = { code: boolean; link: boolean }

function insideOf(open: readonly RichElement[]): Inside {
  return { code: open.some(({ tag }) => tag === 'code'), link: open.some(({ tag }) => tag === 'a') }
}

/** Backtick code, links, addresses, bold and slanted text of Markdown. Entities are decoded last, so that they can never become markup. */
function markdown(text: string, inside: Inside): RichNode[] {
  if (inside.code) return [decodeEntities(text)].filter((part) => part !== '')
  const nodes: RichNode[] = []
  let position = 0
  for (const match of text.matchAll(
    /`([^`\n]+)`|\[([^[\]\n]{1,300})\]\(([^()\s]{1,2000})\)|\*\*([^*\n]{1,300})\*\*|(?<![\w*])\*(\p{L}[^*\n]{0,298}(?<!\s))\*(?![\w*])|\n\s*\n/gu,
  )) {
    nodes.push(...plain(text.slice(position, match.index), inside))
    position = match.index + match[0].length
    const [whole, code, label, href, bold, slanted] = match
    if (code !== undefined) nodes.push({ tag: 'code', children: [decodeEntities(code)] })
    else if (label !== undefined && href !== undefined && !inside.link) {
      nodes.push({ tag: 'a', href: safeHref(decodeEntities(href)), children: [decodeEntities(label)] })
    } else if (bold !== undefined) nodes.push({ tag: 'strong', children: plain(bold, inside) })
    else if (slanted !== undefined) nodes.push({ tag: 'em', children: plain(slanted, inside) })
    else if (whole.trim() === '') nodes.push({ tag: 'br', children: [] }, { tag: 'br', children: [] })
    else nodes.push(decodeEntities(label ?? whole))
  }
  nodes.push(...plain(text.slice(position), inside))
  return nodes.filter((node) => node !== '')
}

/** Text without markup: an address written out in it is a link, unless a link is around it already. */
function plain(text: string, inside: Inside): RichNode[] {
  const decoded = decodeEntities(text)
  if (inside.link) return [decoded]
  return splitAtUrls(decoded).map((piece): RichNode => {
    const href = piece.isUrl ? safeHref(piece.text) : undefined
    return href === undefined ? piece.text : { tag: 'a', href, children: [piece.text] }
  })
}

/** Specs write `href` with double, single, backslash-escaped or no quotes. */
function hrefOf(attributes: string): string | undefined {
  const match = /(?:^|\s)href\s*=\s*\\?(?:"([^"\\]*)|'([^'\\]*)|([^\s"'\\>]+))/i.exec(attributes)
  return safeHref(decodeEntities(match?.[1] ?? match?.[2] ?? match?.[3] ?? ''))
}

/** Only pages and mail; anything else is no link at all. */
export function safeHref(href: string): string | undefined {
  const trimmed = href.trim()
  if (!/^(?:https?:\/\/[^\s]+|mailto:[^\s]+)$/i.test(trimmed)) return undefined
  try {
    const url = new URL(trimmed)
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}
