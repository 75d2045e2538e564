import type { JsonObject } from '../domain/json'
import type { SourceFormSettings } from '../domain/prepareSourceForm'
import type { SpecNotice } from '../domain/sourceForm'
import type { TagsMode } from '../domain/sourceTemplate'
import type { SourceFormWidget } from '../ui/source-form/SourceFormWidget'
import type { TagChoice } from '../ui/source-form/TagChoices'
import type { ConnectionTags } from './useSourceSubmit'

/** Connection-template tags that a person chooses from. */
export type ConnectionTagChoices = {
  tags: readonly TagChoice[]
  /** Ticked at first. */
  chosen?: readonly string[] | undefined
  /** Whether one of the chosen tags suffices. Left out: the person is asked, once more than one is ticked. */
  mode?: TagsMode | undefined
  /** Stands above the choice, in place of our words. */
  label?: string | undefined
}

/**
 * What a host settles about a source form. `initialValues`, `hiddenFields` and `lockedFields` are read once, when the form
 * opens; a way back to a form that was left shows what was entered then.
 */
export type SourceFormOptionProps = SourceFormSettings & {
  /** Lets a person save a configuration whose check failed or gave no answer. Off by default. */
  allowUncheckedSave?: boolean | undefined
  /** Offers to fill in the form from a pasted connection URL, JSON object or `KEY=value` lines. On by default. */
  quickPaste?: boolean | undefined
  /**
   * A page of yours, on the origin of this page, that calls `finishOAuth()`. With it people sign in to connectors that
   * can be signed in to (`advanced_auth`), in a window of the provider's, instead of typing client ids and tokens; without
   * it they type them. For new sources: the API documents no way to sign in to a stored one again, so its fields stay.
   */
  oauthRedirectUrl?: string | undefined
  /** Level of the headings of field groups. Default 3. */
  headingLevel?: 2 | 3 | 4 | undefined
  /** Which connection templates the API takes for a new source. Left out: all. Of no effect on a stored source. */
  connectionTemplateTags?: ConnectionTags | undefined
  /** The same as a choice of the person's. Wins over `connectionTemplateTags`. */
  connectionTemplateTagChoices?: ConnectionTagChoices | undefined
  /** Controls of your own: for one field, or for every field of a `format`. A rule for the field wins. */
  widgets?: readonly SourceFormWidget[] | undefined
  /**
   * After every change, with the configuration as it would be sent: values of secrets are asterisks, members that the
   * connector's specification does not know are left out.
   */
  onChange?: ((config: JsonObject) => void) | undefined
  /**
   * What could not be honoured in the connector's specification, one call per notice when the form opens. For logs of
   * yours; people cannot mend it. Holds paths and codes, no values.
   */
  onNotice?: ((notice: SpecNotice) => void) | undefined
}
