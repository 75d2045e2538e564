import { expect, it } from 'vitest'
import { editCurl } from '../../src/headless/stream-selection/editCurl'

const options = { sourceId: 'abc', baseUrl: 'https://api.example.test/api/v1', tokenVariable: 'SCOPED_TOKEN' }

it('writes the token as a variable and encodes the stream in the address', () => {
  const command = editCurl(
    { type: 'patch', stream_name: 'a/b', patch: [{ op: 'replace', path: '/sync_mode', value: 'incremental' }] },
    options,
  )

  expect(command).toBe(
    [
      "curl -X PATCH 'https://api.example.test/api/v1/integrations/sources/abc/streams/a%2Fb'",
      '-H "Authorization: Bearer $SCOPED_TOKEN"',
      "-H 'Content-Type: application/json'",
      `-d '[{"op":"replace","path":"/sync_mode","value":"incremental"}]'`,
    ].join(' \\\n  '),
  )
})

it('runs nothing that is in a name', () => {
  const command = editCurl({ type: 'add', stream: { stream_name: "it's $(rm)" } }, options)

  expect(command).toContain(`'{"stream_name":"it'\\''s $(rm)"}'`)
})

it.each(['', '.', '..', 'a\ud800'])('gives no command for the stream %j, which no address can hold', (stream_name) => {
  expect(editCurl({ type: 'remove', stream_name }, options)).toBeUndefined()
  expect(editCurl({ type: 'add', stream: { stream_name } }, options)).toContain('curl -X POST')
})

it('gives a command for a name of dots that is no step up', () => {
  expect(editCurl({ type: 'remove', stream_name: '...' }, options)).toContain("streams/...'")
})
