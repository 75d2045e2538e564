import { describe, expect, it } from 'vitest'
import { readOAuthAnswer } from '../../src/domain/oauthAnswer'

describe('how a sign-in ended', () => {
  it.each([
    ['connector_id=abc', { type: 'source', id: 'abc' }],
    ['secret_id=s%2F1', { type: 'secret', id: 's/1' }],
    ['error=access_denied', { type: 'error', code: 'access_denied', description: undefined }],
    [
      'error=creation_failed&error_description=+No+start_date+',
      { type: 'error', code: 'creation_failed', description: 'No start_date' },
    ],
    ['error=%3Cb%3E&error_description=', { type: 'error', code: 'unknown', description: undefined }],
    ['error=denied&connector_id=abc', { type: 'error', code: 'denied', description: undefined }],
    ['', { type: 'error', code: 'no_answer', description: undefined }],
    ['connector_id=&secret_id=', { type: 'error', code: 'no_answer', description: undefined }],
  ])('is read from ?%s', (query, answer) => {
    expect(readOAuthAnswer(new URLSearchParams(query))).toEqual(answer)
  })
})
