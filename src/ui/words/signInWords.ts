/** Words of signing in to a connector in place of typing tokens. Part of the section `sourceForm`. */
export function signInWords() {
  return {
    signInWith: (connector: string) => `Sign in with ${connector}`,
    signInAgain: 'Sign in again',
    signInHelp: (connector: string) => `Opens a window of ${connector}, where you allow the access.`,
    signInOpening: 'Opening the sign-in window…',
    signInWaiting: (connector: string) => `Finish signing in to ${connector} in the window that opened.`,
    signInReopen: 'Open the window again',
    signInBlocked: 'Your browser blocked the sign-in window. Open the page yourself; this form waits for it.',
    signInLink: 'Open the sign-in page',
    signInReading: 'Signed in. Reading the new source…',
    signedIn: (connector: string) => `Signed in to ${connector}`,
    signInRequired: 'Sign in first.',
    signInRefused: 'The sign-in was not completed',
    signInDenied: 'The access was not allowed. Nothing was saved; you can sign in again.',
    signInNoReason: 'Nothing was saved; you can sign in again.',
    signInFailed: 'The sign-in did not work',
    signInTooLate: 'Nobody signed in for a while, so it was given up. Nothing was saved; you can sign in again.',
    enterByHand: 'Enter credentials instead',
  }
}
