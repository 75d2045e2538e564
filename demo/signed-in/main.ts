import { finishOAuth } from 'airbyte-embedded-react/client'
import { watchViolations } from '../host/watchViolations'

watchViolations()

// People come back here from the provider; the form waits in the window that opened this one.
const isTaken = await finishOAuth()
const outcome = document.getElementById('outcome')
if (outcome) {
  outcome.textContent = isTaken
    ? 'Done. You can close this window.'
    : 'Nothing waits for this sign-in any more. Close this window and sign in again.'
}
