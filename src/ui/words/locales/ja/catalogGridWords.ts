import type { catalogGridWords as english } from '../../catalogGridWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { fieldTypeWords } from './fieldTypeWords'

export function catalogGridWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number } = format
  return {
    noNamespace: '名前空間なし',
    groupCount: (shown, total) =>
      shown === total ? `ストリーム${number(total)}件` : `ストリーム${number(total)}件中${number(shown)}件`,
    groupRow: (group, count) => `${group}、${count}`,
    showGroup: (group) => `「${group}」のストリームを表示`,
    hideGroup: (group) => `「${group}」のストリームを非表示`,

    showFields: (stream) => `「${stream}」のフィールドを表示`,
    hideFields: (stream) => `「${stream}」のフィールドを非表示`,
    fieldsShown: (stream, count) => `「${stream}」のフィールド${number(count)}個を表示しました`,
    searchFields: (count) => `${number(count)}個のフィールドを検索`,
    searchFieldsOf: (stream) => `「${stream}」のフィールドを検索`,
    fieldsFound: (found, total) => `フィールド${number(total)}個中${number(found)}個`,
    fieldCount: (count) => (count === 0 ? 'なし' : `${number(count)}個`),
    fieldRow: (path, facts, stream) => `「${stream}」の${path}、${facts.join('、')}`,
    fieldPath,
    fieldType: (field) => fieldTypeWords(field, format),
    emptyName: '（名前なし）',

    incremental: '増分',
    fullRefreshOnly: '全件のみ',
    keyChip: (paths) => `キー ${paths.map(fieldPath).join(' + ')}`,
    cursorChip: (path) => `カーソル ${fieldPath(path)}`,
    sourceCursorChip: 'ソース定義のカーソル',
    keyMark: 'キー',
    cursorMark: 'カーソル',

    moreAbout: (name) => `「${name}」の詳細`,
    nameLabel: '名前',
    namespaceLabel: '名前空間',
    streamLabel: 'ストリーム',
    pathLabel: 'パス',
    pathListLabel: 'リスト形式のパス',
    typeLabel: '型',
    valuesLabel: '値',
    schemaLabel: 'JSONスキーマ',
    schemaCut: '先頭のみを表示しています。コピーするとスキーマ全体を取得できます。',
    copyOf: (label) => `${label}をコピー`,
    copiedName: (name) => `「${name}」をコピーしました`,
    hostCellFailed: '利用できません',
  }
}

function fieldPath(path: readonly string[]): string {
  return path.join('.')
}
