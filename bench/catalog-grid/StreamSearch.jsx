// What both tables put together by hand share: the box with the same filter, the count, the cells.
import { search } from 'jmespath'
import { useCallback, useMemo, useRef, useState } from 'react'

/** `Table` draws the streams that the text asks for. */
export function StreamSearch({ catalog, Table }) {
  const [text, setText] = useState('')
  const last = useRef(catalog.streams)
  const streams = useMemo(() => {
    last.current = findStreams(catalog, text) ?? last.current
    return last.current
  }, [catalog, text])
  const number = (value) => value.toLocaleString('en')
  return (
    <>
      <input value={text} onChange={(event) => setText(event.target.value)} />
      <p role="status">{`${number(streams.length)} of ${number(catalog.streams.length)} streams`}</p>
      <Table streams={streams} />
    </>
  )
}

/** Undefined while an expression is not finished. */
function findStreams(catalog, text) {
  if (!text.startsWith('streams')) return catalog.streams.filter(({ name }) => name.includes(text))
  try {
    return search(catalog, text)
  } catch {
    return undefined
  }
}

export function useOpenStreams() {
  const [open, setOpen] = useState(() => new Set())
  const toggle = useCallback((name) => {
    setOpen((before) => {
      const after = new Set(before)
      if (!after.delete(name)) after.add(name)
      return after
    })
  }, [])
  return { open, toggle }
}

export function StreamCells({ stream, toggle }) {
  const isIncremental = stream.supported_sync_modes.includes('incremental')
  return (
    <>
      <td>
        <button type="button" data-part="chevron" onClick={() => toggle(stream.name)}>
          ›
        </button>
        {stream.namespace}.{stream.name}
      </td>
      <td>{isIncremental ? 'Incremental' : 'Full refresh'}</td>
      <td>{stream.source_defined_primary_key.join(', ')}</td>
      <td>{fieldsOf(stream).length} fields</td>
    </>
  )
}

export function fieldsOf(stream) {
  return Object.entries(stream.json_schema.properties)
}

export function FieldRows({ stream }) {
  return fieldsOf(stream).map((field) => (
    <tr key={field[0]} data-level={2} style={{ height: 41 }}>
      <FieldCells field={field} />
    </tr>
  ))
}

export function FieldCells({ field: [name, schema] }) {
  return (
    <>
      <td>{name}</td>
      <td colSpan={3}>{schema.type.join(' or ')}</td>
    </>
  )
}
