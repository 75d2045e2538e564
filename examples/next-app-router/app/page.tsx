import { DataSources } from './DataSources'

// Read at each request, so that one build serves every environment.
export const dynamic = 'force-dynamic'

/** A server component: what crosses over to the browser is data, and the token comes by the route. */
export default function Page() {
  return (
    <main>
      <h1>Data sources</h1>
      <DataSources baseUrl={process.env.AIRBYTE_BASE_URL} />
    </main>
  )
}
