import { EmbeddedError } from '../domain/errors'
import type { WidgetOptions } from './WidgetOptions'

const views: readonly unknown[] = ['connect', 'sources', 'streams', undefined]

/** Pages without TypeScript learn of a misspelt `view` here. `caller` is what the developer wrote. */
export function checkView({ view }: Pick<WidgetOptions, 'view'>, caller: string): void {
  if (views.includes(view)) return
  throw new EmbeddedError(
    'context_missing',
    `${caller} got view ${JSON.stringify(view)}, which is none of "connect", "sources" and "streams". ` +
      'Leave it out to start with choosing a connector.',
  )
}
