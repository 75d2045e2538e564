import type { EmbeddedErrorCode } from '../../domain/errors'
import type { Formatters } from './Formatters'

/** Words that more than one component says: actions, states, errors. */
export function commonWords(format: Formatters) {
  return {
    cancel: 'Cancel',
    close: 'Close',
    back: 'Back',
    retry: 'Try again',
    copy: 'Copy',
    copied: 'Copied',
    copyRefused: 'Your browser does not allow this page to copy. Mark the text and copy it yourself.',
    loading: 'Loading…',
    optional: 'optional',
    technicalDetails: 'Technical details',
    elapsed: (milliseconds: number) => `${format.duration(milliseconds)} so far`,
    somethingBroke: 'This part of the page stopped working',
    somethingBrokeHelp:
      'What you have already saved is safe. Try again; if it keeps happening, tell the people who run this product.',
    opensInNewTab: '(opens in a new tab)',
    /** Several whole sentences, one after the other. */
    sentences: (texts: readonly string[]) => texts.join(' '),
    errorTitle: {
      token_missing: 'You are not signed in here',
      token_malformed: 'The sign-in for this page is not valid',
      token_expired: 'Your session has ended',
      forbidden: 'You are not allowed to do this',
      not_found: 'This no longer exists',
      invalid_request: 'The request was not accepted',
      invalid_patch: 'The change was not accepted',
      rate_limited: 'Too many requests just now',
      server_error: 'The service had a problem',
      network: 'The service could not be reached',
      timeout: 'The service took too long to answer',
      aborted: 'Stopped',
      unexpected_response: 'The service gave an answer we do not understand',
      context_missing: 'This component is not set up',
    } satisfies Record<EmbeddedErrorCode, string>,
    errorHelp: {
      token_missing: 'Reload the page, or sign in again. Nothing you saved is lost.',
      token_malformed: 'Reload the page, or sign in again. Nothing you saved is lost.',
      token_expired: 'Reload the page, or sign in again. Nothing you saved is lost.',
      forbidden: 'Ask the people who run this product for access.',
      not_found: 'It may have been removed in the meantime. Go back and look again.',
      invalid_request: 'Check what you entered and try again. Nothing was changed.',
      invalid_patch: 'Nothing was changed. Load the present settings and try again.',
      rate_limited: 'Wait a moment, then try again.',
      server_error: 'This is usually brief. Try again in a moment.',
      network: 'Check your connection and try again.',
      timeout: 'It may still be working. Wait a moment, then try again.',
      aborted: 'Nothing was changed.',
      unexpected_response: 'Try again; if it keeps happening, tell the people who run this product.',
      context_missing: 'Tell the people who run this product.',
    } satisfies Record<EmbeddedErrorCode, string>,
  }
}

/** The section that these words are, for `useWords`. */
export const commonSection = { name: 'common', english: commonWords } as const
