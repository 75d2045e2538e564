// The same table on react-virtuoso: only the rows in sight are there.
import { useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { TableVirtuoso } from 'react-virtuoso'
import { FieldCells, fieldsOf, StreamCells, StreamSearch, useOpenStreams } from './StreamSearch.jsx'

export { actOnCatalog } from './actOnCatalog.mjs'
export { madeUpCatalog } from './madeUpCatalog.mjs'

export const readCatalog = (body) => body

export function mountCatalog(element, catalog) {
  createRoot(element).render(<StreamSearch catalog={catalog} Table={VirtualTable} />)
}

function VirtualTable({ streams }) {
  const { open, toggle } = useOpenStreams()
  const rows = useMemo(() => {
    if (open.size === 0) return streams
    return streams.flatMap((stream) => [stream, ...(open.has(stream.name) ? fieldsOf(stream) : [])])
  }, [streams, open])
  return (
    <TableVirtuoso
      data-scroller
      style={{ height: 576 }}
      data={rows}
      overscan={246}
      components={{ Table, TableRow }}
      itemContent={(_, row) =>
        Array.isArray(row) ? <FieldCells field={row} /> : <StreamCells stream={row} toggle={toggle} />
      }
    />
  )
}

function Table({ style, ...props }) {
  return <table {...props} style={{ ...style, width: '100%', borderCollapse: 'collapse' }} />
}

function TableRow({ item, context: _, style, ...props }) {
  const name = Array.isArray(item) ? undefined : item.name
  return <tr {...props} data-name={name} data-level={name ? 1 : 2} style={{ ...style, height: 41 }} />
}
