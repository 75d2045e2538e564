import type { FieldType, StreamChange } from '../../../../domain/diffStreams'
import type { catalogDriftWords as english } from '../../catalogDriftWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { fieldTypeWords } from './fieldTypeWords'

export function catalogDriftWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number } = format
  const fieldType = (type: FieldType) => fieldTypeWords({ ...type, path: [], inList: false, hasFields: false }, format)
  return {
    discoveringAgainLong: '引き続きソースに問い合わせています。完了するまで一覧は変わりません。',
    nothingChanged: '前回の問い合わせから変更はありません。',
    changesSummary({ added, removed, changed }) {
      const parts = [
        added > 0 && `新規${number(added)}件`,
        removed > 0 && `消失${number(removed)}件`,
        (changed > 0 || added + removed === 0) && `変更${number(changed)}件`,
      ].filter((part) => part !== false)
      return `ストリーム：${parts.join('、')}。`
    },
    breakingSummary: (count) => `${number(count)}件のストリームで、キー、カーソル、または同期方法が失われました。`,
    showChanges: '変更を表示',
    putChangesAway: '変更を隠す',
    changesTitle: '変更内容',
    moreChanges: (count) => `さらに${number(count)}件を表示`,
    changeMark: { stream_added: '新規', stream_removed: '消失', stream_changed: '変更あり' },
    breakingMark: (change) =>
      change.type === 'primary_key_changed'
        ? 'キーが消失'
        : change.type === 'sync_modes_changed'
          ? '同期モードが消失'
          : 'カーソルが消失',
    streamAdded: 'ソースがこのストリームを提供するようになりました。',
    streamRemoved: 'ソースはこのストリームを提供しなくなりました。',
    newFieldMark: '新規',
    typeMark: (before) => `変更前：${fieldType(before)}`,
    streamChange: (change) => changeWords(change, fieldType),
  }
}

function changeWords(change: StreamChange, fieldType: (type: FieldType) => string): string {
  switch (change.type) {
    case 'field_added':
      return `新しいフィールド${named(change.path)}`
    case 'field_removed':
      return `フィールド${named(change.path)}がなくなりました`
    case 'field_type_changed':
      return `フィールド${named(change.path)}の型が「${fieldType(change.before)}」から「${fieldType(change.after)}」に変わりました`
    case 'sync_modes_changed':
      return modeWords(change)
    case 'source_cursor_changed':
      return change.after ? 'ソースがカーソルを管理するようになりました' : 'ソースがカーソルを管理しなくなりました'
    case 'cursor_changed':
      return partWords('カーソル', textOf([change.before]), textOf([change.after]))
    case 'primary_key_changed':
      return partWords('主キー', textOf(change.before), textOf(change.after))
  }
}

function modeWords({ before, after }: Extract<StreamChange, { type: 'sync_modes_changed' }>): string {
  const had = (mode: (typeof before)[number]) => before.includes(mode)
  const has = (mode: (typeof before)[number]) => after.includes(mode)
  return [
    had('incremental') && !has('incremental') && '増分同期ができなくなりました',
    had('full_refresh') && !has('full_refresh') && '全件の読み取りができなくなりました',
    !had('incremental') && has('incremental') && '増分同期ができるようになりました',
    !had('full_refresh') && has('full_refresh') && '全件の読み取りができるようになりました',
  ]
    .filter((part) => part !== false)
    .join('。')
}

function partWords(part: string, before: string, after: string): string {
  if (after === '') return `${part}${before}がなくなりました`
  if (before === '') return `ソースが${part}を指定するようになりました：${after}`
  return `${part}が${before}から${after}に変わりました`
}

function textOf(paths: readonly string[][]): string {
  return paths
    .filter((path) => path.length > 0)
    .map(named)
    .join(' + ')
}

function named(path: readonly string[]): string {
  return `「${path.join('.')}」`
}
