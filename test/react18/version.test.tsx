import { version } from 'react'
import { version as versionOfDom } from 'react-dom'
import { expect, it } from 'vitest'

it('draws with the oldest React that a host may have', () => {
  expect([version, versionOfDom]).toEqual(['18.3.1', '18.3.1'])
})
