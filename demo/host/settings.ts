export type ColorScheme = 'system' | 'light' | 'dark'

/** What the demo's strip steers. It is kept in the address alone, so that a reload or a link shows the same. */
export type Settings = { theme: string; scheme: ColorScheme; locale: string }

const schemes = ['system', 'light', 'dark'] as const

/** Wires the strip of the demo, and calls back now and whenever the appearance changes. */
export function watchSettings(onChange: (settings: Settings) => void): void {
  const theme = select('theme')
  const scheme = select('scheme')
  const locale = select('locale')
  const address = new URLSearchParams(location.search)
  choose(theme, address.get('theme'))
  choose(scheme, address.get('scheme'))
  choose(locale, address.get('locale'))

  const apply = () => {
    const settings: Settings = {
      theme: theme.value,
      scheme: schemes.find((known) => known === scheme.value) ?? 'system',
      locale: locale.value,
    }
    document.documentElement.dataset.theme = settings.theme
    document.documentElement.dataset.scheme = settings.scheme
    keepInAddress(settings)
    onChange(settings)
  }
  theme.addEventListener('change', apply)
  scheme.addEventListener('change', apply)
  locale.addEventListener('change', apply)
  apply()
}

function select(id: string): HTMLSelectElement {
  const found = document.getElementById(id)
  if (found instanceof HTMLSelectElement) return found
  throw new Error(`The page has no <select id="${id}">.`)
}

function choose(control: HTMLSelectElement, value: string | null) {
  if ([...control.options].some((option) => option.value === value)) control.value = value ?? ''
}

/** Links to the other pages take the choice along. */
function keepInAddress(settings: Settings) {
  history.replaceState(null, '', withSettings(location.href, settings))
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.segments a')) {
    link.href = withSettings(link.href, settings)
  }
}

function withSettings(href: string, settings: Settings): string {
  const url = new URL(href)
  for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, value)
  return url.href
}
