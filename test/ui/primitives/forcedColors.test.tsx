import { render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { Button } from '../../../src/ui/primitives/Button'

const force = (value: 'active' | 'none') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] })
afterEach(() => force('none'))

/** System colours as the browser computes them. */
function systemColours(background: string, color: string) {
  const probe = document.createElement('p')
  probe.style.cssText = `forced-color-adjust: none; background: ${background}; color: ${color}`
  document.body.append(probe)
  const computed = coloursOf(probe)
  probe.remove()
  return computed
}

function coloursOf(element: Element) {
  const { backgroundColor, color } = getComputedStyle(element)
  return { backgroundColor, color }
}

it('shows with forced colours which button comes first, and which cannot be pressed yet', async () => {
  await force('active')
  render(
    <div className="airbyte-root">
      <Button variant="primary">Apply changes</Button>
      <Button variant="primary" unavailable>
        Retry
      </Button>
    </div>,
  )
  for (const animation of document.getAnimations()) animation.finish()

  expect(coloursOf(screen.getByRole('button', { name: 'Apply changes' }))).toEqual(
    systemColours('Highlight', 'HighlightText'),
  )
  expect(coloursOf(screen.getByRole('button', { name: 'Retry' }))).toEqual(systemColours('Canvas', 'GrayText'))
})
