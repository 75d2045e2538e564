import { Fragment } from 'react'

export type FilterMark = { start: number; end: number; tone: 'danger' | 'warning' }

export type FilterUnderlineProps = {
  text: string
  /** In the order of the text; none overlaps another. */
  marks: readonly FilterMark[]
  /** How far the text in the box is scrolled, in pixels. */
  scrollLeft: number
}

/** The text once more, invisible, under the box's own: only to draw lines under the places that are spoken about. */
export function FilterUnderline({ text, marks, scrollLeft }: FilterUnderlineProps) {
  return (
    <div className="airbyte-catalog-browser-underline" dir="ltr" aria-hidden>
      <span style={{ transform: `translateX(${-scrollLeft}px)` }}>
        {marks.map(({ start, end, tone }, at) => (
          <Fragment key={start}>
            {text.slice(marks[at - 1]?.end ?? 0, start)}
            <u data-tone={tone}>{start >= Math.min(end, text.length) ? '\u00a0' : text.slice(start, end)}</u>
          </Fragment>
        ))}
      </span>
    </div>
  )
}
