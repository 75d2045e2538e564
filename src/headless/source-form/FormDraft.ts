import type { JsonObject, JsonValue } from '../../domain/json'

/** What a person has entered so far, as one value that can be kept and given back. Holds secrets: memory only. */
export type FormDraft = {
  config: JsonObject
  /** What was entered in shapes that are not chosen now, by `choiceKey` and index of the branch. */
  drafts: ReadonlyMap<string, JsonValue>
  /** Shapes chosen where the value alone cannot tell, by `choiceKey`. */
  chosen: ReadonlyMap<string, number>
}
