/**
 * Set-up of the stories as tests. Storybook's own add-on runs every rule of axe on each story in the light scheme. This
 * runs those whose answer the scheme can change again, in the dark one and in forced colours, as the browser emulates
 * them, on the story as its play left it.
 */
import axe from 'axe-core'
import { afterEach, expect } from 'vitest'
import { cdp } from 'vitest/browser'

const rulesOfColour = ['color-contrast', 'link-in-text-block']
const schemes = {
  'the dark scheme': { 'prefers-color-scheme': 'dark' },
  'forced colours': { 'forced-colors': 'active' },
}

afterEach(async () => {
  for (const [scheme, features] of Object.entries(schemes)) {
    await emulate(features)
    // At once to the end of what moves: a colour on its way from one scheme to the next is of neither.
    for (const animation of document.getAnimations()) animation.cancel()
    const faults = await findFaults()
    await emulate({})
    expect(faults, `axe in ${scheme}`).toEqual([])
  }
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
