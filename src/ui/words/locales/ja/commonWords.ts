import type { commonWords as english } from '../../commonWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'

export function commonWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    cancel: 'キャンセル',
    close: '閉じる',
    back: '戻る',
    retry: '再試行',
    copy: 'コピー',
    copied: 'コピーしました',
    copyRefused: 'ブラウザーがこのページからのコピーを許可していません。テキストを選択して手動でコピーしてください。',
    loading: '読み込み中…',
    optional: '任意',
    technicalDetails: '技術的な詳細',
    elapsed: (milliseconds) => `${format.duration(milliseconds)}経過`,
    somethingBroke: 'ページのこの部分が動作しなくなりました',
    somethingBrokeHelp:
      '保存済みの内容は失われていません。もう一度お試しください。繰り返し発生する場合は、この製品の管理者にお知らせください。',
    opensInNewTab: '（新しいタブで開きます）',
    sentences: (texts) => texts.join(''),
    errorTitle: {
      token_missing: 'サインインしていません',
      token_malformed: 'このページのサインイン情報が無効です',
      token_expired: 'セッションの有効期限が切れました',
      forbidden: 'この操作を行う権限がありません',
      not_found: '対象が見つかりません',
      invalid_request: 'リクエストが受け付けられませんでした',
      invalid_patch: '変更が受け付けられませんでした',
      rate_limited: 'リクエストが集中しています',
      server_error: 'サービスで問題が発生しました',
      network: 'サービスに接続できませんでした',
      timeout: 'サービスの応答に時間がかかりすぎました',
      aborted: '中止しました',
      unexpected_response: 'サービスから想定外の応答がありました',
      context_missing: 'このコンポーネントは設定されていません',
    },
    errorHelp: {
      token_missing: 'ページを再読み込みするか、もう一度サインインしてください。保存済みの内容は失われません。',
      token_malformed: 'ページを再読み込みするか、もう一度サインインしてください。保存済みの内容は失われません。',
      token_expired: 'ページを再読み込みするか、もう一度サインインしてください。保存済みの内容は失われません。',
      forbidden: 'この製品の管理者にアクセス権を依頼してください。',
      not_found: 'すでに削除された可能性があります。前の画面に戻って確認してください。',
      invalid_request: '入力内容を確認して、もう一度お試しください。何も変更されていません。',
      invalid_patch: '何も変更されていません。現在の設定を読み込んでから、もう一度お試しください。',
      rate_limited: 'しばらく待ってから、もう一度お試しください。',
      server_error: '通常は一時的なものです。しばらくしてからもう一度お試しください。',
      network: '接続を確認して、もう一度お試しください。',
      timeout: '処理が続いている可能性があります。しばらく待ってから、もう一度お試しください。',
      aborted: '何も変更されていません。',
      unexpected_response: 'もう一度お試しください。繰り返し発生する場合は、この製品の管理者にお知らせください。',
      context_missing: 'この製品の管理者にお知らせください。',
    },
  }
}
