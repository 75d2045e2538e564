/**
 * The text below a heading of the second level, up to the next one.
 *
 * @throws Error when there is no such heading.
 */
export function readSection(markdown: string, heading: string): string {
  const sections = markdown.split(/^## /m)
  const found = sections.find((section) => section.startsWith(`${heading}\n`))
  if (found === undefined) throw new Error(`The README has no section "${heading}".`)
  return toPage(found.slice(heading.length))
}

/** A file of the project as a page: without its title, its comments, and links to files beside it, which lead nowhere from here. */
export function toPage(markdown: string): string {
  return markdown
    .replace(/^# .*\n/, '')
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/!\[[^\]]*\]\((?!https?:)[^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\((?!https?:|#)[^)]*\)/g, '$1')
    .trim()
}
