'use client'
import { useState } from 'react'
import type { TemplateSearch } from '../../headless/useTemplateSearch'
import type { SlotProps } from '../primitives/createSlots'
import { gallerySection } from '../words/galleryWords'
import { useWords } from '../words/WordsContext'
import type { TemplateGallerySlot } from './TemplateGallerySlot'

const shownAtFirst = 6

/** Tags as toggles, the most used first; the rest behind one more button. */
export function TagFilter({ search, slot }: { search: TemplateSearch; slot: SlotProps<TemplateGallerySlot> }) {
  const words = useWords(gallerySection)
  const [isOpen, setIsOpen] = useState(false)
  const { tags, selectedTags, toggleTag } = search
  if (tags.length === 0) return null
  // One tag over the limit is shown rather than hidden behind a button of the same size.
  const isLong = tags.length > shownAtFirst + 1
  const shown =
    isOpen || !isLong ? tags : tags.filter((tag, index) => index < shownAtFirst || selectedTags.includes(tag))
  return (
    <div {...slot('tag-filter')} role="group" aria-label={words.tagsLabel}>
      {shown.map((tag) => (
        <button
          key={tag}
          {...slot('tag')}
          type="button"
          aria-pressed={selectedTags.includes(tag)}
          onClick={() => toggleTag(tag)}
        >
          <bdi>{tag}</bdi>
        </button>
      ))}
      {isLong && (
        <button {...slot('more-tags')} type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? words.fewerTags : words.moreTags(tags.length - shown.length)}
        </button>
      )}
    </div>
  )
}
