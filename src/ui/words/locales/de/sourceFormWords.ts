import { isSentence } from '../../../../domain/expectedForm'
import type { Formatters } from '../../Formatters'
import type { sourceFormWords as english } from '../../sourceFormWords'
import type { Translated } from '../Translated'
import { formDraftWords } from './formDraftWords'
import { formToolWords } from './formToolWords'
import { germanNouns } from './nouns'
import { signInWords } from './signInWords'

export function sourceFormWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { fields } = germanNouns(format)
  const count = (value: number | undefined) => format.number(value ?? 0)
  return {
    ...formDraftWords(format),
    ...formToolWords(format),
    ...signInWords(),
    loading: 'Das Formular wird geladen …',
    couldNotLoad: 'Das Formular konnte nicht geladen werden',
    couldNotSave: 'Die Quelle konnte nicht gespeichert werden',
    nameLabel: 'Name der Quelle',
    nameRequired: 'Geben Sie einen Namen für diese Quelle ein.',
    connect: 'Quelle verbinden',
    save: 'Änderungen speichern',
    saveAnyway: 'Trotzdem speichern',
    checking: 'Die Verbindung wird geprüft …',
    checkingLong: 'Die Prüfung läuft noch. Manche Systeme brauchen eine Minute oder länger für eine Antwort.',
    saving: 'Wird gespeichert …',
    checkFailed: 'Die Verbindung hat nicht funktioniert',
    checkFailedHelp: 'Berichtigen Sie die Angaben und versuchen Sie es erneut. Es wurde nichts gespeichert.',
    checkUnknown: 'Die Verbindung konnte nicht geprüft werden',
    checkUnknownHelp: 'Der Dienst hat nicht eindeutig geantwortet. Versuchen Sie es gleich noch einmal.',
    checkStopped: 'Die Prüfung wurde abgebrochen. Es wurde nichts gespeichert.',
    inputKept: 'Ihre Eingaben sind noch da.',
    lostTitle: 'Die Quelle ist anscheinend gespeichert',
    lostHelp: (name) =>
      `Der Dienst hat einen Fehler gemeldet, aber „${name}“ gehört jetzt zu Ihren Quellen. Wenn Sie noch einmal verbinden, entsteht eine zweite.`,
    useLost: 'Damit fortfahren',
    refusedTitle: 'Der Dienst hat diese Angaben nicht angenommen',
    documentation: 'Anleitung zum Einrichten',
    optionalFields: (fields) =>
      format.plural(fields, {
        one: `${format.number(fields)} optionales Feld`,
        other: `${format.number(fields)} optionale Felder`,
      }),
    problemsTitle: (problems) => `Bitte prüfen Sie ${fields(problems)}`,
    problemLink: (label, text) => `${label}: ${text}`,
    expectedForm: (form) => (isSentence(form) ? form : `Format: ${form}`),
    choose: 'Auswählen …',
    notSet: 'Nicht festgelegt',
    clear: 'Leeren',
    clearAnswer: (label) => `${label} leeren`,
    unnamedOption: (position) => `Option ${format.number(position)}`,
    unknownOption: (value) => `${value} (nicht mehr verfügbar)`,
    emptyOption: '(leer)',
    noMatches: 'Keine Treffer',
    arrowKeysHelp: 'Wechseln Sie mit den Pfeiltasten von einem Eintrag zum nächsten.',
    filterOptions: (options) =>
      format.plural(options, {
        one: `${format.number(options)} Option durchsuchen`,
        other: `${format.number(options)} Optionen durchsuchen`,
      }),
    kind: 'Art',
    openOptions: (label) => `Optionen von ${label} anzeigen`,
    showValue: (label) => `${label} anzeigen`,
    hideValue: (label) => `${label} verbergen`,
    stored: 'Gespeichert',
    replace: 'Ersetzen',
    replaceValue: (label) => `${label} ersetzen`,
    keepStored: 'Gespeicherten Wert behalten',
    keepStoredOf: (label) => `Gespeicherten Wert von ${label} behalten`,
    pickDate: (label) => `Datum für ${label} auswählen`,
    pickMonth: (label) => `Monat für ${label} auswählen`,
    picked: (date) => `${date} ausgewählt.`,
    tagsHelp: 'Drücken Sie nach jedem Eintrag die Eingabetaste oder fügen Sie eine Liste ein.',
    removeTag: (tag) => `${tag} entfernen`,
    tagsAdded: (tags) => `${format.number(tags)} hinzugefügt.`,
    chosenCount: (chosen) => `${format.number(chosen)} ausgewählt`,
    addItem: 'Hinzufügen',
    addItemTo: (label) => `Zu ${label} hinzufügen`,
    item: (position) => `Eintrag ${format.number(position)}`,
    removeItem: (name) => `${name} entfernen`,
    mapKey: 'Name',
    mapValue: 'Wert',
    mapKeyAt: (label, position) => `${label}: Name ${format.number(position)}`,
    mapValueAt: (label, position) => `${label}: Wert ${format.number(position)}`,
    problem(problem) {
      const { limit } = problem
      switch (problem.code) {
        case 'required':
          return 'Diese Angabe ist erforderlich.'
        case 'choose_one':
          return 'Wählen Sie eine der Optionen aus.'
        case 'not_a_number':
          return 'Geben Sie eine Zahl ein.'
        case 'not_an_integer':
          return 'Geben Sie eine ganze Zahl ein.'
        case 'too_long_number':
          return 'Diese Zahl ist zu lang, um unverändert übertragen zu werden.'
        case 'not_json':
          return problem.line === undefined
            ? 'Geben Sie gültiges JSON ein.'
            : `Das ist kein gültiges JSON: siehe Zeile ${count(problem.line)}, Spalte ${count(problem.column)}.`
        case 'not_json_object':
          return 'Geben Sie ein JSON-Objekt ein, etwa {"name": "Wert"}.'
        case 'not_json_list':
          return 'Geben Sie eine JSON-Liste ein, etwa ["eins", "zwei"].'
        case 'unnamed_entries':
          return 'Geben Sie jedem Eintrag einen eigenen Namen.'
        case 'only_mask':
          return 'Sternchen stehen für einen gespeicherten Wert. Geben Sie den Wert selbst ein.'
        case 'wrong_type':
          return 'Das hat nicht die Form, die der Konnektor braucht.'
        case 'not_an_option':
          return 'Wählen Sie eine der angebotenen Optionen aus.'
        case 'pattern':
          if (problem.descriptor !== undefined) {
            return isSentence(problem.descriptor)
              ? problem.descriptor
              : `Verwenden Sie das Format ${problem.descriptor}.`
          }
          return problem.example === undefined
            ? 'Das hat nicht die Form, die der Konnektor braucht.'
            : `Das hat nicht die Form, die der Konnektor braucht. Beispiel: ${problem.example}`
        case 'date':
          return 'Geben Sie ein Datum im Format YYYY-MM-DD ein (Jahr-Monat-Tag).'
        case 'date_time':
          return 'Geben Sie Datum und Uhrzeit im Format YYYY-MM-DDTHH:mm:ssZ ein.'
        case 'too_small':
          return `Geben Sie mindestens ${count(limit)} ein.`
        case 'too_large':
          return `Geben Sie höchstens ${count(limit)} ein.`
        case 'not_above':
          return `Geben Sie mehr als ${count(limit)} ein.`
        case 'not_below':
          return `Geben Sie weniger als ${count(limit)} ein.`
        case 'not_a_multiple':
          return `Geben Sie ein Vielfaches von ${count(limit)} ein.`
        case 'too_short':
          return `Geben Sie mindestens ${count(limit)} Zeichen ein.`
        case 'too_long':
          return `Geben Sie höchstens ${count(limit)} Zeichen ein.`
        case 'too_few':
          return `Fügen Sie mindestens ${count(limit)} hinzu.`
        case 'too_many':
          return `Behalten Sie höchstens ${count(limit)}.`
        case 'repeated':
          return 'Jeder Eintrag darf nur einmal vorkommen.'
        case 'refused':
          return problem.message ?? 'Der Dienst hat diesen Wert nicht angenommen.'
      }
    },
  }
}
