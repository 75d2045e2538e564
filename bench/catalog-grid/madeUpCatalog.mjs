/** A body as discovery answers it: `count` streams of 20 fields each, a hundred to a namespace. */
export function madeUpCatalog(count) {
  // Parsed one by one, as the text of 50,000 streams would be 80 MB of the page's memory beside the catalog itself.
  return { streams: Array.from({ length: count }, (_, at) => JSON.parse(streamText(at))) }
}

const kinds = [
  { type: ['null', 'string'] },
  { type: ['null', 'integer'] },
  { type: ['null', 'string'], format: 'date-time', airbyte_type: 'timestamp_with_timezone' },
  { type: ['null', 'number'] },
]
const fields = JSON.stringify(
  Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`field_${at}`, kinds[at % kinds.length]])),
)

function streamText(at) {
  const modes = at % 3 === 0 ? '["full_refresh"]' : '["full_refresh","incremental"]'
  const key = at % 2 === 0 ? '[["field_1"]]' : '[]'
  return `{"name":"table_${at}","namespace":"schema_${Math.floor(at / 100)}","json_schema":{"type":"object","properties":${fields}},
"supported_sync_modes":${modes},"source_defined_cursor":false,"default_cursor_field":["field_2"],"source_defined_primary_key":${key}}`
}
