import type { StreamConfig } from '../../../../domain/streamConfig'
import type { StreamEdit } from '../../../../domain/streamEdits'
import { isolated, isolatedPath } from './isolated'

type Pair = { sync_mode: string; destination_sync_mode: string }
type Path = readonly string[]

/** What is set on a stream, as sentences speak about it. */
export type Settings = Pick<StreamConfig, 'sync_mode' | 'destination_sync_mode' | 'cursor_field' | 'primary_key'>

const pairLabels: Record<string, string> = {
  'full_refresh+overwrite': 'تحديث كامل، استبدال',
  'full_refresh+append': 'تحديث كامل، إلحاق',
  'full_refresh+overwrite_dedup': 'تحديث كامل، استبدال بلا تكرار',
  'incremental+append': 'تزايدي، إلحاق',
  'incremental+append_dedup': 'تزايدي، بلا تكرار',
}

const pairCosts: Record<string, string> = {
  'full_refresh+overwrite': 'ينسخ كل شيء في كل مرة ويحلّ محل ما كان موجودًا. للجداول الصغيرة.',
  'full_refresh+append': 'ينسخ كل شيء في كل مرة ويحتفظ بكل نسخة. لسجلات التدقيق، ويكبر سريعًا.',
  'incremental+append': 'يضيف الجديد. للأحداث والسجلات التي لا تتغيّر أبدًا.',
  'incremental+append_dedup': 'يضيف الجديد ويحدّث ما تغيّر. للجداول التي تتغيّر صفوفها.',
}

export function pairWords(pair: Pair): string {
  return pairLabels[pairKey(pair)] ?? isolated(`${pair.sync_mode}, ${pair.destination_sync_mode}`)
}

export function pairCost(pair: Pair): string {
  return pairCosts[pairKey(pair)] ?? ''
}

/** "Incremental, deduplicated; cursor updated_at; key id". */
export function settingsWords({ cursor_field, primary_key, ...pair }: Settings): string {
  return [
    pairWords(pair),
    ...(cursor_field ? [`المؤشر ${isolatedPath(cursor_field)}`] : []),
    ...(primary_key ? [`المفتاح ${isolated(pathList(primary_key))}`] : []),
  ].join('؛ ')
}

/** One sentence on what an edit does. `before` and `after` are what is stored and what is wanted. */
export function editWords(edit: StreamEdit, before: Settings | undefined, after: Settings | undefined): string {
  if (edit.type === 'remove') return 'إيقاف المزامنة. البيانات التي تمت مزامنتها تبقى.'
  if (edit.type === 'patch') return before && after ? changeWords(before, after) : ''
  const { sync_mode, destination_sync_mode, cursor_field, primary_key } = edit.stream
  const parts = [
    ...(sync_mode && destination_sync_mode ? [pairWords({ sync_mode, destination_sync_mode })] : []),
    ...(cursor_field ? [`المؤشر ${isolatedPath(cursor_field)}`] : []),
    ...(primary_key ? [`المفتاح ${isolated(pathList(primary_key))}`] : []),
  ]
  return `بدء المزامنة: ${parts.join('؛ ')}`
}

/** The arrow points the way the text runs. */
function changeWords(before: Settings, after: Settings): string {
  const modes = [pairWords(before), pairWords(after)]
  const cursors = [before, after].map(({ cursor_field }) => (cursor_field ? isolatedPath(cursor_field) : 'لا شيء'))
  const keys = [before, after].map(({ primary_key }) => (primary_key ? isolated(pathList(primary_key)) : 'لا شيء'))
  return [
    modes[0] === modes[1] ? [] : [`${modes[0]} ← ${modes[1]}`],
    cursors[0] === cursors[1] ? [] : [`المؤشر ${cursors[0]} ← ${cursors[1]}`],
    keys[0] === keys[1] ? [] : [`المفتاح ${keys[0]} ← ${keys[1]}`],
  ]
    .flat()
    .join('؛ ')
}

export function pathList(paths: readonly Path[]): string {
  return paths.map((path) => path.join('.')).join(' + ')
}

function pairKey(pair: Pair): string {
  return `${pair.sync_mode}+${pair.destination_sync_mode}`
}
