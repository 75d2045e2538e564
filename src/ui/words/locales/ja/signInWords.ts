import type { signInWords as english } from '../../signInWords'
import type { Translated } from '../Translated'

export function signInWords(): Translated<ReturnType<typeof english>> {
  return {
    signInWith: (connector) => `${connector}でサインイン`,
    signInAgain: 'もう一度サインイン',
    signInHelp: (connector) => `${connector}のウィンドウが開くので、アクセスを許可してください。`,
    signInOpening: 'サインイン用のウィンドウを開いています…',
    signInWaiting: (connector) => `開いたウィンドウで${connector}へのサインインを完了してください。`,
    signInReopen: 'ウィンドウをもう一度開く',
    signInBlocked:
      'ブラウザーがサインイン用のウィンドウをブロックしました。ページを手動で開いてください。このフォームはそのまま待機します。',
    signInLink: 'サインインページを開く',
    signInReading: 'サインインしました。新しいソースを読み込み中…',
    signedIn: (connector) => `${connector}にサインイン済み`,
    signInRequired: '先にサインインしてください。',
    signInRefused: 'サインインが完了しませんでした',
    signInDenied: 'アクセスが許可されませんでした。何も保存されていません。もう一度サインインできます。',
    signInNoReason: '何も保存されていません。もう一度サインインできます。',
    signInFailed: 'サインインできませんでした',
    signInTooLate:
      'しばらくサインインがなかったため、待機を終了しました。何も保存されていません。もう一度サインインできます。',
    enterByHand: '代わりに認証情報を入力',
  }
}
