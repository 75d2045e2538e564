'use client'
import { visibleName } from '../../headless/catalog-filter/visibleName'

export type NameTextProps = {
  name: string
  /** Straight behind the name, such as a dot. */
  after?: string | undefined
}

const longestWhole = 40
const tailLength = 12

/** A name that is cut, where it has to be, before its end: names that are long are often told apart by how they end. */
export function NameText({ name, after = '' }: NameTextProps) {
  const text = visibleName(name)
  const letters = text.length > longestWhole ? [...text] : undefined
  if (letters === undefined) return text + after
  return (
    <span className="airbyte-catalog-browser-long-name">
      <span>{letters.slice(0, -tailLength).join('')}</span>
      {letters.slice(-tailLength).join('') + after}
    </span>
  )
}
