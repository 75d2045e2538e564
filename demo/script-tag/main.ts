import type { EmbeddedEvent } from 'airbyte-embedded-react'
import type { AirbyteEmbeddedWidgetOptions } from '../../src/widget/AirbyteEmbeddedWidget'
import type { WidgetOptions } from '../../src/widget/WidgetOptions'
import { apiSettings, fetchToken } from '../host/backend'
import { logEvent } from '../host/eventLog'
import { markCurrent } from '../host/markCurrent'
import { type Settings, watchSettings } from '../host/settings'
import { watchViolations } from '../host/watchViolations'

watchViolations()

// A page without React: another script puts its names on the global object, in its own time where it is a module.
await customElements.whenDefined('airbyte-embedded')
const { AirbyteEmbedded, AirbyteEmbeddedWidget } = globalThis
if (!AirbyteEmbedded || !AirbyteEmbeddedWidget) throw new Error('Something else defined <airbyte-embedded>.')

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
  return ({ scheme, locale }: Settings) => widget?.update({ colorScheme: scheme, locale })
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
  return ({ scheme, locale }: Settings) => {
    element.setAttribute('color-scheme', scheme)
    element.setAttribute('locale', locale)
  }
}

function showDialog() {
  let chosen: Pick<WidgetOptions, 'colorScheme' | 'locale'> = {}
  offerButton(() => AirbyteEmbedded?.open({ ...options, view: 'connect', ...chosen }))
  return ({ scheme, locale }: Settings) => {
    chosen = { colorScheme: scheme, locale }
  }
}

/** The calls of a page that was written for the official widget. */
function showOfficial() {
  let chosen: Pick<WidgetOptions, 'colorScheme' | 'locale'> = {}
  let widget: { open(): void } | undefined
  offerButton(async () => {
    const more: Partial<AirbyteEmbeddedWidgetOptions> = { ...apiSettings(), getToken: fetchToken, ...chosen }
    if (AirbyteEmbeddedWidget) {
      widget ??= new AirbyteEmbeddedWidget({ token: await fetchToken(), onEvent: logEvent, ...more })
    }
    widget?.open()
  })
  return ({ scheme, locale }: Settings) => {
    chosen = { colorScheme: scheme, locale }
  }
}

function offerButton(press: () => void) {
  document.getElementById('script-tag-action')?.removeAttribute('hidden')
  button?.addEventListener('click', press)
}
