/**
 * Has axe read the colours that forced colours give to texts: it reads `-webkit-text-fill-color`, which Chromium leaves as
 * the author had it. `false` takes that back. Stands by itself, to be run in another page, and goes into shadow roots.
 */
export function tellForcedColors(isTold: boolean): void {
  if (!matchMedia('(forced-colors: active)').matches) return
  const styled = elementsIn(document).filter((element) => element instanceof HTMLElement)
  const colors = styled.map((element) => (isTold ? getComputedStyle(element).color : ''))
  styled.forEach((element, index) => {
    element.style.setProperty('-webkit-text-fill-color', colors[index] ?? '')
  })

  function elementsIn(root: ParentNode): Element[] {
    return [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
    ])
  }
}
