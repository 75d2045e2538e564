// The picker as the package holds it, in its provider, and the derivation of edits beside a general differ.
import { compare } from 'fast-json-patch'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { EmbeddedProvider } from '../../dist/components/EmbeddedProvider.js'
import { normalizeCatalog } from '../../dist/domain/normalizeCatalog.js'
import { streamEdits } from '../../dist/domain/streamEdits.js'
import { StreamPickerView } from '../../dist/ui/stream-picker/StreamPickerView.js'
import { madeUpCatalog } from '../catalog-grid/madeUpCatalog.mjs'

const noStreams = []
const idle = { phase: 'idle', total: 0, done: 0, items: [] }
const ignore = () => undefined

export function mountPicker(element, count) {
  const picker = createElement(StreamPickerView, {
    catalog: normalizeCatalog(madeUpCatalog(count)),
    stored: noStreams,
    sourceId: 'bench',
    baseUrl: 'https://localhost',
    applyState: idle,
    onApply: ignore,
    onCancel: ignore,
  })
  createRoot(element).render(createElement(EmbeddedProvider, { token: null }, picker))
}

const wayOf = { ours: streamEdits, compare }

/**
 * Milliseconds to turn what is stored into what is wanted, where every one of `count` streams changes its mode and cursor: one
 * time for each of `runs`. Both lists are made once, as a page keeps them; else what their making leaves to clear up counts.
 */
export function deriveEdits(way, { count, runs }) {
  const stored = Array.from({ length: count }, (_, at) => ({
    stream_name: `table_${at}`,
    sync_mode: 'full_refresh',
    destination_sync_mode: 'overwrite',
    cursor_field: null,
    primary_key: [['id']],
  }))
  const wanted = stored.map((config) => ({
    ...config,
    sync_mode: 'incremental',
    destination_sync_mode: 'append',
    cursor_field: ['updated_at'],
  }))
  return Array.from({ length: runs }, () => {
    const from = performance.now()
    const found = wayOf[way](stored, wanted)
    const time = performance.now() - from
    if (found.length < count) throw new Error(`${way} found ${found.length} edits for ${count} changed streams.`)
    return time
  })
}
