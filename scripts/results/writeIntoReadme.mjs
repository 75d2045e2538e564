const [begin, end] = ['<!-- results: written by `npm run results-table` -->\n', '\n<!-- end of results -->']

/** The README with that table in the place it marks. */
export function writeIntoReadme(readme, table) {
  const [before, rest] = splitAt(readme, begin)
  const [, after] = splitAt(rest, end)
  return before + begin + table + end + after
}

function splitAt(text, mark) {
  const at = text.indexOf(mark)
  if (at < 0) throw new Error(`README.md has no line ${mark.trim()}, so there is no place for the table.`)
  return [text.slice(0, at), text.slice(at + mark.length)]
}
