import type { Formatters } from '../../Formatters'
import type { formToolWords as english } from '../../formToolWords'
import type { Translated } from '../Translated'
import { germanNouns } from './nouns'

export function formToolWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { fields } = germanNouns(format)
  return {
    pasteSettings: 'Einstellungen einfügen',
    pasteLabel: 'Einzufügende Einstellungen',
    pasteHelp:
      'Eine Verbindungs-URL, ein JSON-Objekt oder Zeilen der Form KEY=value. Bevor sich etwas ändert, sehen Sie, was ausgefüllt würde.',
    pastePreview: 'Vorschau',
    pasteUnreadable: 'Das ist weder eine Verbindungs-URL noch ein JSON-Objekt, noch sind es Zeilen der Form KEY=value.',
    pasteNothingFits: 'Nichts in diesem Text passt zu einem Feld dieses Formulars.',
    pasteFound: (count) => `${fields(count)} gefunden`,
    pasteFill: (count) => `${fields(count)} ausfüllen`,
    pasteUnused: (names, more) =>
      `Nicht verwendet: ${format.list(more === 0 ? names : [...names, `${format.number(more)} weitere`])}`,
    pasteHidden: 'verborgen',
    pasteSeveral: 'mehrere Werte',
    pasteReplaces: 'ersetzt den jetzigen Wert',
    pasteFilled: (count) => `${fields(count)} ausgefüllt.`,
    undo: 'Rückgängig machen',
    chooseFile: 'Datei auswählen',
    chooseFileFor: (label) => `Datei für ${label} auswählen`,
    dropFile: 'oder hier ablegen',
    fileProblem: {
      too_large: 'Diese Datei ist größer als 1 MB. Wählen Sie die Schlüsseldatei selbst aus.',
      not_text: 'Diese Datei enthält keinen Text. Wählen Sie eine Textdatei aus, etwa .json oder .pem.',
      empty: 'Diese Datei ist leer.',
      unreadable: 'Diese Datei konnte nicht gelesen werden. Wählen Sie sie noch einmal aus.',
    },
    fileRead: (name) => `Aus ${name} gelesen.`,
    moveUp: (name) => `${name} nach oben verschieben`,
    moveDown: (name) => `${name} nach unten verschieben`,
    movedTo: (name, position, count) =>
      `${name} steht jetzt an Stelle ${format.number(position)} von ${format.number(count)}.`,
    removed: (name) => `${name} entfernt.`,
    undoRemove: (name) => `${name} wieder einfügen`,
    setByProvider: 'Von Ihrem Anbieter festgelegt',
    tagsLabel: 'Einzurichtende Verbindungen',
    tagsHelpNone: 'Wenn Sie nichts auswählen, werden alle eingerichtet.',
    tagsModeLabel: 'Verbindungen einrichten mit',
    tagsModeAny: 'mindestens einem davon',
    tagsModeAll: 'allen davon',
  }
}
