import { render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Button } from '../../../src/ui/primitives/Button'
import { Chip } from '../../../src/ui/primitives/Chip'

const onePixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })

/** Red, green and blue from 0 to 255, whatever colour space the browser computed in. */
function pixelOf(color: string): [number, number, number] {
  if (onePixel === null) throw new Error('This browser draws nothing.')
  onePixel.fillStyle = color
  onePixel.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = onePixel.getImageData(0, 0, 1, 1).data
  return [red, green, blue]
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: string): number {
  const [red, green, blue] = pixelOf(color).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Everything that takes its colour from the accent, and how its colours stand to each other under an accent. */
function drawInScheme(scheme: 'light' | 'dark') {
  const atOnce = new CSSStyleSheet()
  atOnce.replaceSync('* { transition: none !important } .hover { background: var(--_accent-hover) }')
  document.adoptedStyleSheets = [atOnce]
  onTestFinished(() => {
    document.adoptedStyleSheets = []
  })
  const { container } = render(
    <div className="airbyte-provider" data-color-scheme={scheme}>
      <div className="airbyte-root" data-testid="root">
        <div data-testid="surface" style={{ background: 'var(--_surface)', color: 'var(--_border-strong)' }} />
        <div data-testid="raised" style={{ background: 'var(--_raised)', color: 'var(--_accent)' }} />
        <Button variant="primary">Connect</Button>
        <span data-testid="hover" className="hover" />
        <Chip tone="accent">Incremental</Chip>
        <a href="https://docs.example">Setup guide</a>
        <input className="airbyte-checkbox" type="checkbox" aria-label="Users" />
      </div>
    </div>,
  )
  const root = screen.getByTestId('root')
  const styles = {
    surface: getComputedStyle(screen.getByTestId('surface')),
    raised: getComputedStyle(screen.getByTestId('raised')),
    button: getComputedStyle(screen.getByRole('button')),
    hover: getComputedStyle(screen.getByTestId('hover')),
    chip: getComputedStyle(screen.getByText('Incremental')),
    link: getComputedStyle(screen.getByRole('link')),
    checkbox: getComputedStyle(screen.getByRole('checkbox')),
  }
  screen.getByRole('button').focus()
  expect(container.querySelector(':focus-visible')).not.toBeNull()
  return (accent: string) => {
    root.style.setProperty('--airbyte-accent', accent)
    const { surface, raised, button, hover, chip, link, checkbox } = styles
    return {
      accent: raised.color,
      text: {
        'on the accent': contrast(button.color, button.backgroundColor),
        'on the accent, pointed at': contrast(button.color, hover.backgroundColor),
        'in a chip': contrast(chip.color, chip.backgroundColor),
        'of a link': contrast(link.color, surface.backgroundColor),
        'of a link in a dialog': contrast(link.color, raised.backgroundColor),
      },
      marks: {
        'focus ring': contrast(button.outlineColor, surface.backgroundColor),
        'focus ring in a dialog': contrast(button.outlineColor, raised.backgroundColor),
        'ticked box': contrast(checkbox.accentColor, surface.backgroundColor),
        'edge of a control': contrast(surface.color, surface.backgroundColor),
      },
    }
  }
}

const part = fc.integer({ min: 0, max: 255 })
const anyAccent = fc
  .tuple(part, part, part)
  .map((parts) => `#${parts.map((each) => each.toString(16).padStart(2, '0')).join('')}`)

/** Where the text on the accent turns from white to black, for pure hues and greys; and the brightest there are. */
const hardAccents = ['#767676', '#757575', '#777777', '#ea0000', '#008a00', '#0000ff', '#ffff00', '#00ffff', '#ff00ff']
const others = [
  '#000000',
  '#ffffff',
  '#b8e34a',
  '#ff9900',
  'color(display-p3 0.2 0.4 0.9)',
  'oklch(0.9 0.4 100)',
  'tomato',
  '#0d6efd',
]

describe.each(['light', 'dark'] as const)('whatever the accent, in the %s scheme', (scheme) => {
  it('text reaches 4.5:1, and rings, ticks and edges 3:1', () => {
    const look = drawInScheme(scheme)

    const check = (accent: string) => {
      const { text, marks } = look(accent)
      for (const [where, ratio] of Object.entries(text))
        expect(ratio, `${accent}: ${where}`).toBeGreaterThanOrEqual(4.5)
      for (const [where, ratio] of Object.entries(marks)) expect(ratio, `${accent}: ${where}`).toBeGreaterThanOrEqual(3)
    }

    for (const accent of [...hardAccents, ...others]) check(accent)
    fc.assert(fc.property(anyAccent, check), { numRuns: 300 })
  })

  it('an accent that has contrast of its own is used as it is', () => {
    const look = drawInScheme(scheme)

    const { accent, text } = look(scheme === 'light' ? '#0b6b61' : '#7fd1c7')

    expect(pixelOf(accent)).toEqual(pixelOf(scheme === 'light' ? '#0b6b61' : '#7fd1c7'))
    expect(pixelOf(getComputedStyle(screen.getByRole('link')).color)).toEqual(pixelOf(accent))
    expect(text['on the accent']).toBeGreaterThan(6)
  })
})

it('takes the text on the accent from the host where the host names it', () => {
  drawInScheme('light')

  screen.getByTestId('root').style.setProperty('--airbyte-on-accent', '#123456')

  expect(pixelOf(getComputedStyle(screen.getByRole('button')).color)).toEqual([0x12, 0x34, 0x56])
})
