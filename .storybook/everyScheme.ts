/**
 * Set-up of the stories as tests. Storybook's own add-on runs every rule of axe on each story in the light scheme. This
 * runs those whose answer the scheme can change again, in the dark one and in forced colours, as the browser emulates
 * them, on the story as its play left it.
 */
import axe from 'axe-core'
import { afterEach, expect } from 'vitest'
import { cdp } from 'vitest/browser'
import { tellForcedColors } from '../test/support/tellForcedColors'

const rulesOfColour = ['color-contrast', 'link-in-text-block']
const schemes = {
  'dark scheme': { 'prefers-color-scheme': 'dark' },
  'forced colours': { 'forced-colors': 'active' },
}

/** The fiftieth tile of a registry has the colours of the first. */
const withoutMany = new CSSStyleSheet()
withoutMany.replaceSync('li:nth-child(n + 50) { display: none }')

afterEach(async () => {
  document.adoptedStyleSheets = [withoutMany]
  const faults: string[] = []
  for (const [scheme, features] of Object.entries(schemes)) {
    // With less motion: a colour on its way from one scheme to the next is of neither.
    await emulate({ ...features, 'prefers-reduced-motion': 'reduce' })
    tellForcedColors(true)
    faults.push(...(await findFaults()).map((fault) => `${scheme}: ${fault}`))
    tellForcedColors(false)
  }
  await emulate({})
  document.adoptedStyleSheets = []
  expect(faults).toEqual([])
})

async function emulate(features: Record<string, string>) {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  })
}

async function findFaults(): Promise<string[]> {
  axe.reset()
  const { violations } = await axe.run(document.body, { runOnly: rulesOfColour, resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
  )
}
