'use client'
import { Settings2 } from 'lucide-react'
import { useState } from 'react'
import type { StreamCellProps } from '../catalog-browser/StreamGridColumn'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { StreamSettingsDialog } from './StreamSettingsDialog'
import { usePickerRow } from './usePickerRow'

/** Opens everything about how a picked stream is synced. */
export function SettingsButton({ stream, label, tabIndex }: StreamCellProps) {
  const words = useWords(pickerSection)
  const { entry, isFrozen } = usePickerRow(stream)
  const [isOpen, setOpen] = useState(false)
  const { config, stored } = entry
  const name = words.settingsOf(label)
  return (
    <>
      <button
        type="button"
        className="airbyte-catalog-browser-chevron"
        aria-label={name}
        title={name}
        tabIndex={tabIndex}
        disabled={isFrozen}
        onClick={() => setOpen(true)}
      >
        <Settings2 size={14} strokeWidth={1.5} aria-hidden />
      </button>
      {isOpen && config && (
        <StreamSettingsDialog
          stream={stream}
          label={label}
          config={config}
          stored={stored}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
