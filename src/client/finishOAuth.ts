import { oauthAnswerNames, oauthChannelName, oauthStateName, oauthTaken } from '../domain/oauthAnswer'
import { tidyMessage } from './tidyMessage'

/** Milliseconds until nobody is taken to be listening. */
const patience = 3000

/**
 * For the page that people come back to after they signed in (`oauthRedirectUrl`): hands the outcome on to the form that
 * waits for it, in another window of the same origin, and closes this one. Takes the outcome out of the address and the
 * history first. Resolves with false where no form took it, because it was closed or the browser keeps the two apart:
 * then tell the person to go back and sign in again.
 *
 * @example if (!(await finishOAuth())) document.body.textContent = 'Close this window and sign in again.'
 */
export async function finishOAuth(): Promise<boolean> {
  const address = new URL(location.href)
  const query = address.searchParams
  const state = query.get(oauthStateName)
  const outcome = new URLSearchParams()
  for (const name of oauthAnswerNames) {
    const value = query.get(name)
    if (value !== null) outcome.set(name, name === 'error_description' ? tidyMessage(value) : value)
    query.delete(name)
  }
  query.delete(oauthStateName)
  history.replaceState(history.state, '', address)
  if (state === null) return false
  const isTaken = await hand(outcome.toString(), state)
  if (isTaken) window.close()
  return isTaken
}

function hand(outcome: string, state: string): Promise<boolean> {
  const channel = new BroadcastChannel(oauthChannelName(state))
  return new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), patience)
    channel.onmessage = ({ data }) => {
      if (data !== oauthTaken) return
      clearTimeout(timer)
      resolve(true)
    }
    channel.postMessage(outcome)
  }).finally(() => channel.close())
}
