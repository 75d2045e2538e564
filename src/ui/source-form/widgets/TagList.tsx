'use client'
import { X } from 'lucide-react'
import { memo, type Ref } from 'react'
import type { JsonValue } from '../../../domain/json'
import { sourceFormSection } from '../../words/sourceFormWords'
import { useWords } from '../../words/WordsContext'
import { textOf } from './TextWidget'

export type TagListProps = {
  label: string
  tags: readonly JsonValue[]
  isSecret: boolean
  list: Ref<HTMLUListElement>
  /** The same function each time, or every tag is drawn anew. */
  onRemove: (position: number, byKeyboard: boolean) => void
}

/** The tags there are, each with a way to remove it. Not drawn anew while the next one is typed. */
export const TagList = memo(function TagList({ label, tags, isSecret, list, onRemove }: TagListProps) {
  return (
    <ul ref={list} className="airbyte-source-form-tag-list" aria-label={label}>
      {tags.map((tag, index) => (
        <Tag
          // biome-ignore lint/suspicious/noArrayIndexKey: tags may repeat, and hold no state
          key={index}
          position={index}
          text={isSecret ? undefined : textOf(tag)}
          onRemove={onRemove}
        />
      ))}
    </ul>
  )
})

type TagProps = Pick<TagListProps, 'onRemove'> & {
  position: number
  /** Left out where nobody may read it. */
  text: string | undefined
}

const Tag = memo(function Tag({ position, text, onRemove }: TagProps) {
  const words = useWords(sourceFormSection)
  return (
    <li className="airbyte-source-form-tag">
      <span>{text ?? hiddenTag}</span>
      <button
        type="button"
        aria-label={words.removeTag(text ?? words.item(position + 1))}
        onClick={(event) => onRemove(position, event.detail === 0)}
      >
        <X size={14} strokeWidth={1.5} aria-hidden />
      </button>
    </li>
  )
})

/** Stands for a tag that nobody may read. */
export const hiddenTag = '••••••••'
