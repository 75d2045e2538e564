import { render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { Button } from '../../../src/ui/primitives/Button'
import { Skeleton } from '../../../src/ui/primitives/Skeleton'

const emulateMotion = (value: 'reduce' | 'no-preference') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] })
afterEach(() => emulateMotion('no-preference'))

function drawWhatMoves() {
  render(
    <div className="airbyte-root">
      <Button>Connect a source</Button>
      <p data-testid="waiting">
        <Skeleton />
      </p>
    </div>,
  )
  const [bar] = screen.getByTestId('waiting').children
  return { button: screen.getByRole('button'), bar: bar as Element }
}

it('moves nothing for a person who has asked for less motion', async () => {
  await emulateMotion('reduce')
  const { button, bar } = drawWhatMoves()

  expect(new Set(getComputedStyle(button).transitionDuration.split(', '))).toEqual(new Set(['0s']))
  expect(getComputedStyle(bar).animationName).toBe('none')
  expect(document.getAnimations()).toEqual([])
})

it('moves what waits, and what is pressed, for everybody else', async () => {
  await emulateMotion('no-preference')
  const { button, bar } = drawWhatMoves()

  expect(getComputedStyle(button).transitionDuration).not.toBe('0s')
  expect(getComputedStyle(bar).animationName).toBe('airbyte-pulse')
})
