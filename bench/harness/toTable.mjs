/** Rows as a Markdown table: medians, the spread in brackets, and A as a share of B where there is a B. */
export function toTable(rows) {
  const head = ['row', 'unit', 'ours', 'naive', 'ours / naive', 'rounds']
  const body = rows.map(({ name, unit, a, b, ratio, rounds }) => [
    name,
    unit,
    describe(a),
    b ? describe(b) : '',
    b ? ratio.toFixed(2) : '',
    String(rounds),
  ])
  const widths = head.map((title, index) => Math.max(title.length, ...body.map((row) => row[index].length)))
  const line = (cells) => `| ${cells.map((cell, index) => cell.padEnd(widths[index])).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

function describe({ median, min, max }) {
  const text = (value) =>
    value < 1000 ? value.toFixed(value < 10 ? 2 : 1).replace(/\.?0+$/, '') : Math.round(value).toLocaleString('en')
  return min === undefined ? text(median) : `${text(median)} (${text(min)} – ${text(max)})`
}
