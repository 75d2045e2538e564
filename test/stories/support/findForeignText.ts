import { isData } from './storyData'

/** Code, and what others say: specifications in rich text, an API that refuses, a person who types. It comes as it is. */
const othersText =
  'script, style, iframe, code, pre, svg, .airbyte-catalog-browser-suggestion-label, .airbyte-catalog-browser-underline, .airbyte-source-form-description, .airbyte-source-form-branch-description, .airbyte-source-form-reason, .airbyte-catalog-browser-long-name, textarea'

/** What people read or hear on the page that stands in no table of words and is no data: it is hard-coded, or put together in code. Words stand in ⟦⟧. */
export function findForeignText(data: ReadonlySet<string>): string[] {
  const found = new Set<string>()
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest(othersText) || !element.checkVisibility()) continue
    for (const { what, text } of textsOf(element))
      if (isForeign(text, data)) found.add(`${what} of ${describeElement(element)}: ${text}`)
  }
  return [...found]
}

const spokenAttributes = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
]

function textsOf(element: Element): { what: string; text: string }[] {
  const attributes = spokenAttributes.flatMap((what) => ({ what, text: element.getAttribute(what) ?? '' }))
  const nodes = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && !isWithinWords(node))
  const text = nodes.map((node) => node.textContent).join('')
  return [...attributes, { what: 'text', text }]
}

/** A part of words, such as what a search marks in them. */
function isWithinWords(node: Node): boolean {
  const [one, two] = [node.parentElement, node.parentElement?.parentElement]
  return [one, two].some((around) => /^⟦[^⟦⟧]*⟧$/.test(around?.textContent?.trim() ?? ''))
}

function isForeign(text: string, data: ReadonlySet<string>): boolean {
  const outside = withoutWords(text).trim()
  // How parts of a sentence are joined is the language's too.
  const isJoined = text.includes('⟦') && /\p{P}/u.test(outside)
  return isJoined || (/\p{L}{2}/u.test(outside) && !isData(outside, data))
}

/** Words may name what is in words itself. */
function withoutWords(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '')
  return less === text ? text : withoutWords(less)
}

export function describeElement(element: Element): string {
  const name = typeof element.className === 'string' ? element.className.split(' ')[0] : ''
  return name
    ? `.${name}`
    : `${element.tagName.toLowerCase()} in ${element.parentElement ? describeElement(element.parentElement) : ''}`
}
