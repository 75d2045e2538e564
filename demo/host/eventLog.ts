/** Anything with a type: the library's events, and the host's own. */
type LoggedEvent = { type: string; [member: string]: unknown }

/** Adds a line to the event log at the foot of the page, newest first. */
export function logEvent({ type, ...rest }: LoggedEvent): void {
  const line = document.createElement('li')
  const time = document.createElement('time')
  time.textContent = new Date().toLocaleTimeString('en-GB')
  const name = document.createElement('strong')
  name.textContent = type
  const body = document.createElement('code')
  body.textContent = Object.keys(rest).length === 0 ? '' : JSON.stringify(rest)
  line.append(time, name, body)
  const log = document.getElementById('log')
  log?.prepend(line)
  setText('log-count', String(log?.childElementCount ?? 0))
  setText('log-latest', type)
}

function setText(id: string, text: string) {
  const element = document.getElementById(id)
  if (element) element.textContent = text
}
