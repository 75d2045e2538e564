import { finishOAuth } from 'airbyte-embedded-react'

/** The script of the page that people come back to after they signed in with a connector. */
export async function cameBack() {
  if (!(await finishOAuth())) document.body.textContent = 'Close this window and sign in again.'
}
