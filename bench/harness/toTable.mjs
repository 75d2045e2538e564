/**
 * Rows as a Markdown table: medians, the spread in brackets, A as a share of B where there is a B, and what was aimed for
 * where something was.
 */
export function toTable(rows) {
  const head = ['row', 'unit', 'ours', 'other', 'ours / other', 'rounds', 'aim']
  const body = rows.map(({ name, unit, a, b, ratio, rounds, aim }) => [
    name,
    unit,
    describe(a),
    b ? describe(b) : '',
    b ? ratio.toFixed(2) : '',
    String(rounds),
    aim ? judge(aim, { a: a.median, ratio }) : '',
  ])
  const widths = head.map((title, index) => Math.max(title.length, ...body.map((row) => row[index].length)))
  const line = (cells) => `| ${cells.map((cell, index) => cell.padEnd(widths[index])).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

function judge({ figure, most }, figures) {
  const verdict = figures[figure] <= most ? 'met' : 'missed'
  return `${figure === 'ratio' ? 'ratio ' : ''}at most ${Number(most.toFixed(1))}: ${verdict}`
}

function describe({ median, min, max }) {
  const text = (value) =>
    value < 1000 ? value.toFixed(value < 10 ? 2 : 1).replace(/\.?0+$/, '') : Math.round(value).toLocaleString('en')
  return min === undefined ? text(median) : `${text(median)} (${text(min)} – ${text(max)})`
}
