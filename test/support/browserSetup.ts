import '@testing-library/jest-dom/vitest'
import '../../src/ui/styles.css'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// A busy machine may take its time: what is waited for decides, not how long.
configure({ asyncUtilTimeout: 5000 })

// A component that makes React or the browser complain is broken, whatever else the test asserts.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  cleanup()
  const complaints = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls]
  vi.restoreAllMocks()
  expect(complaints, 'the console stays silent').toEqual([])
})
