import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import 'airbyte-embedded-react/styles.css'
import { markCurrent } from '../host/markCurrent'
import { watchSettings } from '../host/settings'
import { watchViolations } from '../host/watchViolations'
import { DataSources } from './DataSources'

watchViolations()

const place = document.getElementById('data-sources')
if (place) {
  const root = createRoot(place)
  markCurrent('[data-page="react"]')
  watchSettings(({ scheme, locale }) => {
    root.render(
      <StrictMode>
        <DataSources scheme={scheme} locale={locale} />
      </StrictMode>,
    )
  })
}
