import type { RecipeFault } from '../../../../domain/readRecipe'
import type { Formatters } from '../../Formatters'
import type { pickerRecipeWords as english } from '../../pickerRecipeWords'
import type { Translated } from '../Translated'
import { germanNouns } from './nouns'

export function pickerRecipeWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number } = format
  const { streams } = germanNouns(format)
  return {
    recipes: 'Vorlagen',
    recipeHelp: 'Eine Vorlage ist diese Auswahl als Text: zum Aufbewahren oder zum Übernehmen in eine andere Quelle.',
    copyRecipe: 'Auswahl als Vorlage kopieren',
    recipeOfNothing: 'Noch ist nichts ausgewählt, also gibt es nichts zu kopieren.',
    recipeLabel: 'Vorlage anwenden',
    recipeTextHelp:
      'Fügen Sie die Vorlage hier ein. Sie sehen zuerst, was sie bewirkt; Streams, die sie nicht nennt, bleiben, wie sie sind.',
    recipeFault: (fault) => recipeFault(fault, format),
    recipeMissing: 'Fügen Sie zuerst eine Vorlage ein.',
    recipeUnmatched: 'Keiner ihrer Streams lässt sich hier auswählen.',
    takeRecipe: (count) => (count === 0 ? 'Streams auswählen' : `${streams(count)} auswählen`),
    recipeApplied: (count) => `${streams(count)} wie in der Vorlage`,
    recipeAdapted: (count) => `${streams(count)} an diese Quelle angepasst`,
    recipeNotFound: (count) => `${streams(count)} hier nicht gefunden`,
    recipeSkipped: (count) => `${streams(count)} ausgelassen`,
    recipeNearest: (name) => `meinten Sie ${name}?`,
    recipeMore: (count) => `und ${number(count)} weitere`,
    recipeReason: {
      namespace: 'anderer Namensraum',
      sync_mode: 'anderer Synchronisierungsmodus',
      cursor: 'anderes Cursorfeld',
      key: 'anderer Primärschlüssel',
      cursor_by_provider: 'Cursorfeld von Ihrem Anbieter festgelegt',
      key_by_provider: 'Primärschlüssel von Ihrem Anbieter festgelegt',
      choice_needed: 'vor dem Anwenden ist noch eine Auswahl nötig',
    },
    recipeReasons: (reasons) => format.list(reasons),
    recipeSkip: {
      not_offered: 'nicht verfügbar: von Ihrem Anbieter festgelegt',
      repeated: 'die Vorlage nennt ihn zweimal',
    },
  }
}

function recipeFault(fault: RecipeFault, { number }: Formatters): string {
  switch (fault.code) {
    case 'not_json':
      return 'Das ist kein JSON. Kopieren Sie die ganze Vorlage, von der ersten geschweiften Klammer bis zur letzten.'
    case 'not_a_recipe':
      return 'Das ist keine Vorlage: Es fehlen "version" und die Liste "streams".'
    case 'version_unknown':
      return `Diese Vorlage hat die Version ${fault.version}. Hier ist nur Version 1 bekannt.`
    case 'stream_invalid':
      return `Stream ${number(fault.position)} der Vorlage ist nicht lesbar: Prüfen Sie Namen, Modi, Cursor und Schlüssel.`
    case 'rules_invalid':
      return 'Die Regeln der Vorlage sind nicht lesbar: Sie müssen Listen von Feldpfaden sein.'
  }
}
