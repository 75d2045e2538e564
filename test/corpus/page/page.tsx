import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { EmbeddedProvider } from '../../../src/components/EmbeddedProvider'
import { SourceConfigForm } from '../../../src/components/SourceConfigForm'
import type { JsonObject } from '../../../src/domain/json'
import { readConnectorSpec } from '../../../src/domain/readConnectorSpec'
import { createFormStore } from '../../../src/headless/source-form/createFormStore'
import { createSandbox, type Sandbox } from '../../../src/sandbox/createSandbox'
import type { SandboxTemplate } from '../../../src/sandbox/store/SandboxTemplate'
import { SourceFormView } from '../../../src/ui/source-form/SourceFormView'
import { WordsContext } from '../../../src/ui/words/WordsContext'
import '../../../src/ui/styles.css'
import type { CorpusPage, Opened, Wanted } from './CorpusPage'
import { findNextInput } from './findNextInput'
import { readFields } from './readFields'
import { readProblems } from './readProblems'

// The page of the corpus test. What it draws is asked for by its address, so that its own script draws it: what a
// debugger calls would run outside of the page's policy.

const violations: string[] = []
document.addEventListener('securitypolicyviolation', (event) => {
  violations.push(`${event.violatedDirective} refused ${event.blockedURI || 'inline'} ${event.sample}`)
})

const element = document.querySelector('#root')
if (element === null) throw new Error('The page has no #root to draw into.')
const place = element
let root: Root | undefined
let opened: Opened = { state: 'empty' }
let current: { sandbox: Sandbox; sourceId: string | undefined } | undefined
let wanted: Wanted = { config: {}, choices: [] }
const asked = new Map<string, JsonObject>()

const page: CorpusPage = {
  give: (key, value) => {
    asked.clear()
    asked.set(key, value)
  },
  getOpened: () => opened,
  want(next) {
    wanted = next
  },
  findNextInput: () => findNextInput(place, wanted),
  readFields: () => readFields(place),
  readProblems: () => readProblems(place),
  readSent() {
    const sent = current?.sandbox.requests.filter(
      ({ method, path }) => (method === 'POST' || method === 'PUT') && /\/sources(?:\/[^/]+)?$/.test(path),
    )
    return sent?.map(({ method, body, status }) => ({ method, body: body as JsonObject, status })) ?? []
  },
  takeViolations: () => violations.splice(0),
}
Object.assign(globalThis, { corpusPage: page })

window.addEventListener('hashchange', () => void open(decodeURIComponent(location.hash.slice(1))))

async function open(key: string) {
  root?.unmount()
  root = createRoot(place)
  opened = { state: 'opening' }
  document.querySelector<HTMLElement>('#start')?.focus()
  const given = asked.get(key)
  if (given === undefined) return
  const { template, config, kind } = given as unknown as {
    template: SandboxTemplate
    config?: JsonObject
    kind: 'new' | 'stored' | 'check'
  }
  try {
    if (kind === 'check') openView(template, config ?? {})
    else await openForm(template, kind === 'stored' ? config : undefined)
  } catch (error) {
    opened = { state: 'failed', reason: String(error) }
  }
}

/** The whole component on a sandbox of its own, as a host has it. */
async function openForm(template: SandboxTemplate, config: JsonObject | undefined) {
  const sandbox = createSandbox({ templates: [template], keepSecretsInRequests: true, seed: 1 })
  const token = await sandbox.mintScopedToken()
  const sourceId =
    config === undefined ? undefined : sandbox.addSource({ source_template_id: template.id, source_config: config }).id
  current = { sandbox, sourceId }
  const events = {
    onSaved: () => {
      opened = { state: 'saved' }
    },
  }
  root?.render(
    <EmbeddedProvider token={token} baseUrl={sandbox.baseUrl} fetch={(input, init) => sandbox.fetch(input, init)}>
      <div className="airbyte-root">
        {sourceId === undefined ? (
          <SourceConfigForm sourceTemplateId={template.id} {...events} />
        ) : (
          <SourceConfigForm sourceId={sourceId} {...events} />
        )}
      </div>
    </EmbeddedProvider>,
  )
  opened = { state: 'drawn' }
}

/** The form alone, opened with values that no one could have saved. */
function openView(template: SandboxTemplate, config: JsonObject) {
  const store = createFormStore(readConnectorSpec(template.spec), config)
  flushSync(() =>
    root?.render(
      <WordsContext.Provider value={{ locale: 'en' }}>
        <div className="airbyte-root">
          <SourceFormView
            store={store}
            label={template.name}
            onSubmit={() => {
              const problems = store.submit()
              opened = { state: problems.length > 0 ? 'refused' : 'saved' }
            }}
            foot={<button type="submit">Connect source</button>}
          />
        </div>
      </WordsContext.Provider>,
    ),
  )
  opened = { state: 'drawn' }
}
