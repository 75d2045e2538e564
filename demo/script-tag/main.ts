import type { EmbeddedEvent } from 'airbyte-embedded-react'
import type { AirbyteEmbeddedWidgetOptions } from '../../src/widget/AirbyteEmbeddedWidget'
import type { WidgetOptions } from '../../src/widget/WidgetOptions'
import { apiSettings, fetchToken } from '../host/backend'
import { logEvent } from '../host/eventLog'
import { markCurrent } from '../host/markCurrent'
import { type Settings, watchSettings } from '../host/settings'
import { watchViolations } from '../host/watchViolations'

watchViolations()

// A page without React: the script before this one has put its names on the global object.
const { AirbyteEmbedded, AirbyteEmbeddedWidget } = globalThis
if (!AirbyteEmbedded || !AirbyteEmbeddedWidget) throw new Error('widget.js has not loaded.')

const form = new URLSearchParams(location.search).get('form') ?? 'mount'
const place = document.getElementById('data-sources')
const button = document.getElementById('open')
const oauthRedirectUrl = '/signed-in.html'
const options: WidgetOptions = {
  ...apiSettings(),
  getToken: fetchToken,
  onEvent: logEvent,
  view: 'sources',
  oauthRedirectUrl,
}

markCurrent('[data-page="script-tag"]')
markCurrent(`[data-form="${CSS.escape(form)}"]`)
const show = { mount: showInline, element: showElement, open: showDialog, official: showOfficial }[form] ?? showInline
const follow = show()
watchSettings(follow)

function showInline() {
  const widget = AirbyteEmbedded?.mount('#data-sources', options)
  return ({ scheme }: Settings) => widget?.update({ colorScheme: scheme })
}

function showElement() {
  const element = Object.assign(document.createElement('airbyte-embedded'), {
    ...apiSettings(),
    getToken: fetchToken,
    view: 'sources',
    oauthRedirectUrl,
  })
  element.addEventListener('airbyte-embedded:event', (event) => {
    if (event instanceof CustomEvent) logEvent(event.detail as EmbeddedEvent)
  })
  place?.append(element)
  return ({ scheme }: Settings) => element.setAttribute('color-scheme', scheme)
}

function showDialog() {
  let colorScheme: Settings['scheme'] = 'system'
  offerButton(() => AirbyteEmbedded?.open({ ...options, view: 'connect', colorScheme }))
  return ({ scheme }: Settings) => {
    colorScheme = scheme
  }
}

/** The calls of a page that was written for the official widget. */
function showOfficial() {
  let colorScheme: Settings['scheme'] = 'system'
  let widget: { open(): void } | undefined
  offerButton(async () => {
    const more: Partial<AirbyteEmbeddedWidgetOptions> = { ...apiSettings(), getToken: fetchToken, colorScheme }
    if (AirbyteEmbeddedWidget) {
      widget ??= new AirbyteEmbeddedWidget({ token: await fetchToken(), onEvent: logEvent, ...more })
    }
    widget?.open()
  })
  return ({ scheme }: Settings) => {
    colorScheme = scheme
  }
}

function offerButton(press: () => void) {
  document.getElementById('script-tag-action')?.removeAttribute('hidden')
  button?.addEventListener('click', press)
}
