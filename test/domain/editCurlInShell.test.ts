import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { JsonPatchOperation } from '../../src/domain/streamPatch'
import { type CurlOptions, editCurl } from '../../src/headless/stream-selection/editCurl'

const options: CurlOptions = {
  sourceId: "it's; $(touch pwned)",
  baseUrl: 'https://api.example.test/api/v1',
  tokenVariable: 'SCOPED_TOKEN',
}

/** What a POSIX shell would hand to curl. */
function argumentsOf(command: string): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`
  const env = { PATH: process.env.PATH ?? '', SCOPED_TOKEN: 'secret' }
  return execFileSync('/bin/sh', ['-c', script], { env, encoding: 'utf8' }).split('\0').slice(0, -1)
}

const hostile = fc.oneof(
  fc.constantFrom(
    "'",
    "';touch pwned;'",
    '$(touch pwned)',
    '`id`',
    'a\nb',
    '\\',
    '"',
    '!!',
    '$SCOPED_TOKEN',
    '-X',
    '@/etc/passwd',
  ),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes('\0')),
)

it('reaches curl as it was written, whatever the stream and its fields are called', () => {
  fc.assert(
    fc.property(hostile, hostile, (stream_name, field) => {
      const stream = { stream_name, cursor_field: [field] }
      const patch: JsonPatchOperation[] = [{ op: 'add', path: '/cursor_field', value: [field] }]

      expect(argumentsOf(editCurl({ type: 'add', stream }, options) ?? '').at(-1)).toBe(JSON.stringify(stream))
      const sent = argumentsOf(editCurl({ type: 'patch', stream_name: `x${stream_name}`, patch }, options) ?? '')
      expect(sent.at(-1)).toBe(JSON.stringify(patch))
      expect(sent[2]).toContain(`/streams/${encodeURIComponent(`x${stream_name}`)}`)
      expect(sent).toContain('Authorization: Bearer secret')
    }),
    { numRuns: 40 },
  )
})
