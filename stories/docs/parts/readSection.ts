/**
 * The text below a heading of the second level, up to the next one. Links to files beside the README lead nowhere from
 * Storybook: their text stays.
 *
 * @throws Error when there is no such heading.
 */
export function readSection(markdown: string, heading: string): string {
  const sections = markdown.split(/^## /m)
  const found = sections.find((section) => section.startsWith(`${heading}\n`))
  if (found === undefined) throw new Error(`The README has no section "${heading}".`)
  return found
    .slice(heading.length)
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/\[([^\]]*)\]\((?!https?:|#)[^)]*\)/g, '$1')
    .trim()
}
