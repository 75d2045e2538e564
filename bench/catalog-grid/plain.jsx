// A table of all rows, as one writes it before anything is slow.
import { createRoot } from 'react-dom/client'
import { FieldRows, StreamCells, StreamSearch, useOpenStreams } from './StreamSearch.jsx'

export { actOnCatalog } from './actOnCatalog.mjs'
export { madeUpCatalog } from './madeUpCatalog.mjs'

export const readCatalog = (body) => body

export function mountCatalog(element, catalog) {
  createRoot(element).render(<StreamSearch catalog={catalog} Table={PlainTable} />)
}

function PlainTable({ streams }) {
  const { open, toggle } = useOpenStreams()
  return (
    <div data-scroller style={{ height: 576, overflow: 'auto' }}>
      <table style={{ width: '100%', borderCollapse: 'collapse' }}>
        <tbody>
          {streams.map((stream, at) => [
            <tr key={stream.name} data-index={at} data-name={stream.name} style={{ height: 41 }}>
              <StreamCells stream={stream} toggle={toggle} />
            </tr>,
            open.has(stream.name) && <FieldRows key="fields" stream={stream} />,
          ])}
        </tbody>
      </table>
    </div>
  )
}
