import type { commonWords as english } from '../../commonWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'

export function commonWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    cancel: 'Abbrechen',
    close: 'Schließen',
    back: 'Zurück',
    retry: 'Erneut versuchen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyRefused:
      'Ihr Browser erlaubt dieser Seite das Kopieren nicht. Markieren Sie den Text und kopieren Sie ihn selbst.',
    loading: 'Wird geladen …',
    optional: 'optional',
    technicalDetails: 'Technische Details',
    elapsed: (milliseconds) => `seit ${format.duration(milliseconds)}`,
    somethingBroke: 'Dieser Teil der Seite funktioniert nicht mehr',
    somethingBrokeHelp:
      'Was Sie bereits gespeichert haben, bleibt erhalten. Versuchen Sie es erneut; wenden Sie sich an den Betreiber dieses Produkts, falls der Fehler wieder auftritt.',
    opensInNewTab: '(wird in einem neuen Tab geöffnet)',
    sentences: (texts) => texts.join(' '),
    errorTitle: {
      token_missing: 'Sie sind hier nicht angemeldet',
      token_malformed: 'Die Anmeldung für diese Seite ist ungültig',
      token_expired: 'Ihre Sitzung ist abgelaufen',
      forbidden: 'Dazu sind Sie nicht berechtigt',
      not_found: 'Nicht mehr vorhanden',
      invalid_request: 'Die Anfrage wurde nicht angenommen',
      invalid_patch: 'Die Änderung wurde nicht angenommen',
      rate_limited: 'Im Moment zu viele Anfragen',
      server_error: 'Beim Dienst ist ein Fehler aufgetreten',
      network: 'Der Dienst ist nicht erreichbar',
      timeout: 'Der Dienst hat zu lange nicht geantwortet',
      aborted: 'Abgebrochen',
      unexpected_response: 'Der Dienst hat unverständlich geantwortet',
      context_missing: 'Diese Komponente ist nicht eingerichtet',
    },
    errorHelp: {
      token_missing: 'Laden Sie die Seite neu oder melden Sie sich erneut an. Gespeichertes bleibt erhalten.',
      token_malformed: 'Laden Sie die Seite neu oder melden Sie sich erneut an. Gespeichertes bleibt erhalten.',
      token_expired: 'Laden Sie die Seite neu oder melden Sie sich erneut an. Gespeichertes bleibt erhalten.',
      forbidden: 'Bitten Sie den Betreiber dieses Produkts um Zugriff.',
      not_found: 'Vielleicht wurde es inzwischen entfernt. Gehen Sie zurück und sehen Sie noch einmal nach.',
      invalid_request: 'Prüfen Sie Ihre Angaben und versuchen Sie es erneut. Es wurde nichts geändert.',
      invalid_patch: 'Es wurde nichts geändert. Laden Sie die aktuellen Einstellungen und versuchen Sie es erneut.',
      rate_limited: 'Warten Sie einen Moment und versuchen Sie es dann erneut.',
      server_error: 'Das ist meist schnell vorbei. Versuchen Sie es gleich noch einmal.',
      network: 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
      timeout: 'Vielleicht läuft der Vorgang noch. Warten Sie einen Moment und versuchen Sie es dann erneut.',
      aborted: 'Es wurde nichts geändert.',
      unexpected_response:
        'Versuchen Sie es erneut; wenden Sie sich an den Betreiber dieses Produkts, falls der Fehler wieder auftritt.',
      context_missing: 'Wenden Sie sich an den Betreiber dieses Produkts.',
    },
  }
}
