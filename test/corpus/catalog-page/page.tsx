import { createRoot, type Root } from 'react-dom/client'
import { CatalogBrowser } from '../../../src/components/CatalogBrowser'
import { EmbeddedProvider } from '../../../src/components/EmbeddedProvider'
import type { DiscoveredCatalog } from '../../../src/sandbox/catalog/DiscoveredCatalog'
import { createSandbox } from '../../../src/sandbox/createSandbox'
import { templateIds } from '../../../src/sandbox/fixtures/templateIds'
import '../../../src/ui/styles.css'
import type { CatalogPage, PageAnswer, PageTask } from './CatalogPage'
import { walkGrid } from './walkGrid'

// The page of the catalogs' test. What it does is asked for by its address, so that its own script does it: what a debugger
// calls would run outside of the page's policy.

const violations: string[] = []
document.addEventListener('securitypolicyviolation', (event) => {
  violations.push(`${event.violatedDirective} refused ${event.blockedURI || 'inline'} ${event.sample}`)
})

const element = document.querySelector<HTMLElement>('#root')
if (element === null) throw new Error('The page has no #root to draw into.')
const place = element
place.style.setProperty('--airbyte-grid-height', '3000px')
let root: Root | undefined
let given: DiscoveredCatalog = { streams: [] }
let answer: { address: string } & PageAnswer = { address: '', state: 'empty' }

const page: CatalogPage = {
  give(catalog) {
    // Whatever form it has, the sandbox passes it on.
    given = JSON.parse(catalog)
  },
  getAnswer: (address) => (answer.address === address ? answer : { state: 'working' }),
  takeViolations: () => violations.splice(0),
}
Object.assign(globalThis, { catalogPage: page })

window.addEventListener('hashchange', () => void perform())

/** The address ends in a number, so that a task can be asked for twice. */
async function perform() {
  const address = location.hash
  const [task] = address.slice(1).split('/') as [PageTask]
  try {
    if (task === 'draw') await draw()
    answer = { address, state: 'done', walk: await walkGrid(place, task === 'expand') }
  } catch (error) {
    answer = { address, state: 'failed', reason: String(error) }
  }
}

/** The whole component on a sandbox of its own, as a host has it: the catalog comes by way of a discovery. */
async function draw() {
  root?.unmount()
  root = createRoot(place)
  const sandbox = createSandbox({ catalogs: { shop: given }, seed: 1 })
  const token = await sandbox.mintScopedToken()
  const { id } = sandbox.addSource({ source_template_id: templateIds.parcelpost })
  root.render(
    <EmbeddedProvider token={token} baseUrl={sandbox.baseUrl} fetch={(input, init) => sandbox.fetch(input, init)}>
      <CatalogBrowser sourceId={id} />
    </EmbeddedProvider>,
  )
  await drawn()
}

async function drawn(): Promise<void> {
  for (let look = 0; look < 500; look += 1) {
    if (place.querySelector('.airbyte-catalog-browser-count') !== null) return
    const refused = place.querySelector('[role="alert"]')
    if (refused !== null) throw new Error(refused.textContent ?? 'refused')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('The catalog was not drawn within five seconds.')
}
