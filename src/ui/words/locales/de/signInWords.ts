import type { signInWords as english } from '../../signInWords'
import type { Translated } from '../Translated'

export function signInWords(): Translated<ReturnType<typeof english>> {
  return {
    signInWith: (connector) => `Mit ${connector} anmelden`,
    signInAgain: 'Erneut anmelden',
    signInHelp: (connector) => `Öffnet ein Fenster von ${connector}, in dem Sie den Zugriff erlauben.`,
    signInOpening: 'Das Anmeldefenster wird geöffnet …',
    signInWaiting: (connector) => `Schließen Sie die Anmeldung bei ${connector} im geöffneten Fenster ab.`,
    signInReopen: 'Fenster erneut öffnen',
    signInBlocked:
      'Ihr Browser hat das Anmeldefenster blockiert. Öffnen Sie die Seite selbst; dieses Formular wartet so lange.',
    signInLink: 'Anmeldeseite öffnen',
    signInReading: 'Angemeldet. Die neue Quelle wird gelesen …',
    signedIn: (connector) => `Bei ${connector} angemeldet`,
    signInRequired: 'Melden Sie sich zuerst an.',
    signInRefused: 'Die Anmeldung wurde nicht abgeschlossen',
    signInDenied: 'Der Zugriff wurde nicht erlaubt. Es wurde nichts gespeichert; Sie können sich erneut anmelden.',
    signInNoReason: 'Es wurde nichts gespeichert; Sie können sich erneut anmelden.',
    signInFailed: 'Die Anmeldung hat nicht funktioniert',
    signInTooLate:
      'Die Anmeldung blieb zu lange aus und wurde abgebrochen. Es wurde nichts gespeichert; Sie können sich erneut anmelden.',
    enterByHand: 'Stattdessen Zugangsdaten eingeben',
  }
}
