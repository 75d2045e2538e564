import type { AdviceCode } from '../../../../domain/recommendStreamConfig'
import type { pickerAdviceWords as english } from '../../pickerAdviceWords'
import type { Translated } from '../Translated'

export const pickerAdviceWords: Translated<typeof english> = {
  advice: (codes) => codes.map((code) => sentences[code]).join(' '),
}

const sentences: Record<AdviceCode, string> = {
  incremental_supported: 'Seuls les enregistrements nouveaux ou modifiés sont lus.',
  full_refresh_only: 'La source ne peut être lue qu’en entier.',
  cursor_not_found: 'Aucun champ connu ne permet de repérer les nouveautés.',
  cursor_source_defined: 'La source repère elle-même les nouveautés.',
  cursor_default: 'Le champ curseur est proposé par la source.',
  cursor_immutable: 'Le champ curseur est fixé une fois par enregistrement, ce qui convient à l’ajout de lignes.',
  cursor_mutable: 'Le champ curseur suit chaque modification.',
  dedup_with_key: 'La clé garde une seule ligne par enregistrement.',
  append_without_key: 'Sans clé, un enregistrement modifié s’ajoute comme une nouvelle ligne.',
  overwrite_each_time: 'Chaque synchronisation remplace le contenu précédent.',
  full_refresh_append_grows: 'Chaque synchronisation ajoute une copie entière : le volume augmente vite.',
  cursor_nullable: 'Le champ curseur peut être vide ; des enregistrements sans valeur peuvent manquer.',
  cursor_unordered: 'Le champ curseur n’est peut-être pas ordonné ; de nouveaux enregistrements peuvent manquer.',
  dedup_without_key: 'Sans clé, les enregistrements ne peuvent pas être distingués.',
}
