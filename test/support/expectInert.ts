import { expect } from 'vitest'

/** Nothing of what was drawn acts, loads, covers the page or leads anywhere but to a page or a mail. */
export function expectInert(container: Element): void {
  const acting =
    'script, iframe, form[action], object, embed, base, meta, link, template, noscript, math, video, [style*="fixed"]'
  expect(container.querySelectorAll(acting)).toHaveLength(0)
  expect(container.querySelectorAll('input[name="password"], svg a, svg animate')).toHaveLength(0)
  for (const element of container.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|^srcdoc$|^formaction$/)
      if (/^(?:xlink:)?href$|^src$|^action$/.test(name)) expect(value).toMatch(/^(?:https?:|mailto:|data:image\/|#)/)
    }
  }
  for (const link of container.querySelectorAll('a[target]')) expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  expect(Reflect.get(globalThis, 'hacked')).toBeUndefined()
}
