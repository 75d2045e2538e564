// The same journey put together without this library: rjsf with its default theme and ajv, react-query, jmespath.
// It draws a plain list of connectors, a connector's form when one is chosen, and a filter over a catalog.
import Form from '@rjsf/core'
import validator from '@rjsf/validator-ajv8'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { search } from 'jmespath'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

function useApi({ baseUrl, token }, path, enabled = true) {
  return useQuery({
    queryKey: [path],
    enabled,
    queryFn: async ({ signal }) => {
      const response = await fetch(baseUrl + path, { signal, headers: { Authorization: `Bearer ${token}` } })
      if (!response.ok) throw new Error(`${response.status}`)
      return response.json()
    },
  })
}

function Gallery({ api }) {
  const [chosen, setChosen] = useState()
  const templates = useApi(api, '/embedded/source-templates')
  const template = useApi(api, `/embedded/source-templates/${chosen}`, Boolean(chosen))
  if (templates.isPending) return <p>Loading</p>
  const schema = template.data?.user_config_spec?.connectionSpecification
  return (
    <div>
      {templates.data.data.map(({ id, name, icon }) => (
        <button key={id} type="button" onClick={() => setChosen(id)}>
          <img src={icon} alt="" width="24" height="24" />
          {name}
        </button>
      ))}
      {schema && <Form schema={schema} validator={validator} />}
    </div>
  )
}

function Streams({ catalog }) {
  const [expression, setExpression] = useState('streams[]')
  return (
    <div>
      <input value={expression} onChange={(event) => setExpression(event.target.value)} />
      {search(catalog, expression).map(({ name }) => (
        <p key={name}>{name}</p>
      ))}
    </div>
  )
}

export function mount(element, { catalog, ...api }) {
  createRoot(element).render(
    <QueryClientProvider client={new QueryClient()}>
      {catalog ? <Streams catalog={catalog} /> : <Gallery api={api} />}
    </QueryClientProvider>,
  )
}
