import type { AdviceCode } from '../../../../domain/recommendStreamConfig'
import type { pickerAdviceWords as english } from '../../pickerAdviceWords'
import type { Translated } from '../Translated'

export const pickerAdviceWords: Translated<typeof english> = {
  advice: (codes) => codes.map((code) => sentences[code]).join(' '),
}

const sentences: Record<AdviceCode, string> = {
  incremental_supported: 'Nur neue und geänderte Datensätze werden gelesen.',
  full_refresh_only: 'Die Quelle lässt sich nur vollständig lesen.',
  cursor_not_found: 'Es ist kein Feld bekannt, an dem Neues zu erkennen ist.',
  cursor_source_defined: 'Die Quelle erkennt selbst, was neu ist.',
  cursor_default: 'Das Cursorfeld hat die Quelle vorgeschlagen.',
  cursor_immutable: 'Das Cursorfeld wird je Datensatz nur einmal gesetzt; das passt zum Anhängen von Zeilen.',
  cursor_mutable: 'Das Cursorfeld folgt jeder Änderung.',
  dedup_with_key: 'Dank des Schlüssels bleibt je Datensatz nur eine Zeile.',
  append_without_key: 'Ohne Schlüssel kommt ein geänderter Datensatz als weitere Zeile hinzu.',
  overwrite_each_time: 'Jede Synchronisierung ersetzt den bisherigen Inhalt.',
  full_refresh_append_grows: 'Jede Synchronisierung fügt eine ganze Kopie hinzu; die Datenmenge wächst schnell.',
  cursor_nullable: 'Das Cursorfeld kann leer sein; Datensätze ohne Wert können fehlen.',
  cursor_unordered: 'Das Cursorfeld ist vielleicht nicht geordnet; neue Datensätze können fehlen.',
  dedup_without_key: 'Ohne Schlüssel lassen sich Datensätze nicht unterscheiden.',
}
