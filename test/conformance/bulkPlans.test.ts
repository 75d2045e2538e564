import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkStreamConfig } from '../../src/domain/checkStreamConfig'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'
import { rankBulkCursors, rankBulkKeys } from '../../src/headless/stream-selection/bulkCandidates'
import { createSelectionStore } from '../../src/headless/stream-selection/createSelectionStore'
import { pickedStreams } from '../../src/headless/stream-selection/pickedStreams'
import { type BulkRule, planBulk } from '../../src/headless/stream-selection/planBulk'

const folder = new URL('../../../shared/corpus/catalogs/', import.meta.url)
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : []

describe.skipIf(files.length === 0)('real catalogs (skipped where ../shared is not there)', () => {
  it.each(files)('%s: every rule can be planned, and what it changes can be sent', (file) => {
    const catalog = normalizeCatalog(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
    const store = createSelectionStore({ catalog, stored: [] })
    store.dispatch({ type: 'tick', streams: catalog.streams })
    const picked = pickedStreams(store, catalog.streams)
    const rules: BulkRule[] = [
      { type: 'sync_mode', sync_mode: 'full_refresh', destination_sync_mode: 'append' },
      { type: 'incremental' },
      {
        type: 'cursor',
        candidates: rankBulkCursors(picked)
          .slice(0, 3)
          .map(({ path }) => path),
      },
      {
        type: 'key',
        candidates: rankBulkKeys(picked)
          .slice(0, 3)
          .map(({ path }) => [path]),
      },
      { type: 'sync_mode', sync_mode: 'incremental', destination_sync_mode: 'append_dedup' },
      { type: 'sync_mode', sync_mode: 'incremental', destination_sync_mode: 'append' },
    ]

    for (const rule of rules) {
      const before = store.getSummary().blocked
      const { changed, unchanged, skipped } = planBulk(store, picked, rule)
      expect(changed.length + unchanged.length + skipped.length).toBe(picked.length)
      for (const { stream, after, problems } of changed) expect(checkStreamConfig(stream, after)).toEqual(problems)
      store.dispatch({ type: 'configure', configs: changed.map(({ after }) => after) })
      expect(store.getSummary().blocked).toBeLessThanOrEqual(before)
    }
  })
})
