import { checkView } from './checkView'
import { createInline, type Widget } from './createInline'
import { findTarget } from './findTarget'
import type { WidgetOptions } from './WidgetOptions'

/**
 * Puts the journey into a page, inside the given element, in a shadow root of its own. What the element held before stays.
 *
 * @param target An element, or a selector of one.
 * @throws EmbeddedError `context_missing` when the selector finds nothing, or `view` is none of ours.
 */
export function mount(target: Element | string, options: WidgetOptions): Widget {
  checkView(options, 'AirbyteEmbedded.mount()')
  const parent = findTarget(target, 'AirbyteEmbedded.mount()')
  const host = parent.ownerDocument.createElement('div')
  parent.append(host)
  const widget = createInline(host, options)
  return {
    update(changes) {
      checkView(changes, 'update() of AirbyteEmbedded.mount()')
      widget.update(changes)
    },
    unmount() {
      widget.unmount()
      host.remove()
    },
  }
}
