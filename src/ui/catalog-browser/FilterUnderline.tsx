export type FilterMark = { start: number; end: number; tone: 'danger' | 'warning' }

export type FilterUnderlineProps = {
  text: string
  mark: FilterMark
  /** How far the text in the box is scrolled, in pixels. */
  scrollLeft: number
}

/** The text once more, invisible, under the box's own: only to draw a line under the place that is spoken about. */
export function FilterUnderline({ text, mark, scrollLeft }: FilterUnderlineProps) {
  const start = Math.min(mark.start, text.length)
  const end = Math.max(start, Math.min(mark.end, text.length))
  return (
    <div className="airbyte-catalog-browser-underline" dir="ltr" aria-hidden>
      <span style={{ transform: `translateX(${-scrollLeft}px)` }}>
        {text.slice(0, start)}
        <u data-tone={mark.tone}>{start === end ? '\u00a0' : text.slice(start, end)}</u>
        {text.slice(end)}
      </span>
    </div>
  )
}
