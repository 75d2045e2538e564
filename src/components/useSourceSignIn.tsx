'use client'
import { type ReactNode, useId, useRef, useState } from 'react'
import { callHost } from '../domain/callHost'
import { type JsonObject, jsonEquals } from '../domain/json'
import { isSignInMeant, type OAuthSpec, oauthInput, readOAuth, withPredicate } from '../domain/readOAuth'
import { type SignInForm, toSignInForm } from '../domain/signInForm'
import type { Source } from '../domain/source'
import type { SourceForm } from '../domain/sourceForm'
import type { SourceTemplate } from '../domain/sourceTemplate'
import { useOAuthSignIn } from '../headless/oauth/useOAuthSignIn'
import type { FormStore } from '../headless/source-form/createFormStore'
import { useFormValue } from '../headless/source-form/FormStoreContext'
import { useEmbedded } from '../query/EmbeddedContext'
import { emitFailure } from '../query/emitFailure'
import { useAdoptSource } from '../query/useAdoptSource'
import { OAuthSignIn } from '../ui/source-form/OAuthSignIn'
import { sourceFormSection } from '../ui/words/sourceFormWords'
import { useWords } from '../ui/words/WordsContext'

/** A form to sign in with, and the page to come back to. */
export type SignInPlan = SignInForm & { oauth: OAuthSpec; redirectUrl: string }

/** What a sign-in gave, and what the provider had been told for it. Holds a secret: in memory only. */
export type SignInGrant = { secretId: string; input: JsonObject }

/** How to sign in to a new source of this template; undefined where its fields have to be typed. */
export function planSignIn(
  { user_config_spec }: SourceTemplate,
  form: SourceForm,
  redirectUrl: string | undefined,
): SignInPlan | undefined {
  const oauth = redirectUrl === undefined ? undefined : readOAuth(user_config_spec)
  const signInForm = oauth && toSignInForm(form, oauth)
  return oauth && signInForm && redirectUrl !== undefined ? { ...signInForm, oauth, redirectUrl } : undefined
}

export type SourceSignInOptions = {
  plan: SignInPlan | undefined
  template: SourceTemplate
  store: FormStore
  /** From a form that was left. */
  kept: SignInGrant | undefined
  /** Shows what is wrong with the form, and tells whether anything is. Answers at once. */
  isFilledIn: () => boolean
  getName: () => string
  /** The API made the source of the sign-in. */
  onSource: (source: Source) => void
  onEnterByHand: () => void
}

export type SourceSignIn = {
  id: string
  /** Draws it; undefined where nobody signs in. */
  element: ReactNode
  /** Whether the form as it is now is one that needs a sign-in which is not there. */
  isMissing: () => boolean
  /** The person wanted to go on without it. */
  miss: () => void
  /** For the summary of problems. */
  problems: { id: string; label: string; text: string }[]
  /** What stands for the sign-in in a request; undefined where none belongs to the form as it is now. */
  getSecretId: () => string | undefined
  grant: SignInGrant | undefined
}

/** Signing in to a connector from its form. */
export function useSourceSignIn(options: SourceSignInOptions): SourceSignIn {
  const { plan, template, store, kept, isFilledIn, getName, onSource, onEnterByHand } = options
  const { client, emit } = useEmbedded('<SourceConfigForm>')
  const words = useWords(sourceFormSection)
  const { mutateAsync: adopt } = useAdoptSource()
  const id = `sign-in${useId().replace(/[^A-Za-z0-9]/g, '')}`
  const [grant, setGrant] = useState(kept)
  const asked = useRef<JsonObject>({})
  const [wasMissed, setMissed] = useState(false)
  const signIn = useOAuthSignIn({
    openingText: words.signInOpening,
    initiate(redirect_url, signal) {
      asked.current = readInput()
      return client.initiateOAuth(
        {
          source_template_id: template.id,
          ...(template.actor_definition_id !== null && { definition_id: template.actor_definition_id }),
          redirect_url,
          name: getName(),
          source_config: plan ? withPredicate(plan.oauth, store.toConfig()) : {},
          oauth_input_configuration: asked.current,
        },
        { signal },
      )
    },
    adopt: async (sourceId, signal) => {
      callHost(onSource, await adopt({ id: sourceId, source_template_id: template.id, signal }))
    },
    onSecret: (secretId) => setGrant({ secretId, input: asked.current }),
    onFailed: (error) => emitFailure(emit, error),
  })

  function readInput(): JsonObject {
    return plan ? oauthInput(plan.oauth, store.toConfig()) : {}
  }
  const isMeant = () => plan !== undefined && isSignInMeant(plan.oauth, store.getDraft().config)
  // Who signed in to one place has not signed in to another.
  const isGranted = () => grant !== undefined && isMeant() && jsonEquals(grant.input, readInput())
  const isSignedIn = useFormValue(store, isGranted)
  const isMissed = useFormValue(store, isMeant) && wasMissed && !isSignedIn

  return {
    id,
    problems: isMissed ? [{ id, label: words.signInWith(template.name), text: words.signInRequired }] : [],
    isMissing: () => isMeant() && !isGranted(),
    miss: () => setMissed(true),
    getSecretId: () => (isGranted() ? grant?.secretId : undefined),
    grant,
    element: plan && (
      <OAuthSignIn
        id={id}
        connector={template.name}
        state={signIn.state}
        isSignedIn={isSignedIn}
        isMissed={isMissed}
        onStart={() => {
          if (!isFilledIn()) return
          setMissed(false)
          signIn.start(plan.redirectUrl)
        }}
        onReopen={signIn.reopen}
        onCancel={signIn.cancel}
        onEnterByHand={() => {
          signIn.cancel()
          onEnterByHand()
        }}
      />
    ),
  }
}
