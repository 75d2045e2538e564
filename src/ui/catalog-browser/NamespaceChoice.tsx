'use client'
import { memo, useMemo } from 'react'
import type { Catalog } from '../../domain/catalog'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'

export type NamespaceChoiceProps = {
  catalog: Catalog
  /** undefined: any; null: the streams that have none. */
  namespace: string | null | undefined
  onChange: (namespace: string | null | undefined) => void
}

/** A namespace and how many streams it has. */
type Counted = [name: string | null, count: number]

/** More of them are no menu. */
const most = 500
/** Values of the options: a namespace may be called anything, so that each is told by its place. */
const any = 'any'

/** Which namespace the streams are of. Drawn only where there are several to choose from. */
export function NamespaceChoice({ catalog, namespace, onChange }: NamespaceChoiceProps) {
  const words = useWords(catalogSection)
  const namespaces = useMemo(() => countNamespaces(catalog), [catalog])
  if (namespaces.length < 2) return null
  const chosen = namespaces.findIndex(([name]) => name === namespace)
  return (
    <select
      className="airbyte-catalog-browser-chip"
      aria-label={words.namespace}
      data-on={namespace !== undefined || undefined}
      value={chosen < 0 ? any : chosen}
      onChange={(event) => {
        const choice = namespaces[Number(event.target.value)]
        onChange(choice?.[0])
      }}
    >
      <option value={any}>{words.anyNamespace}</option>
      <NamespaceOptions namespaces={namespaces} />
    </select>
  )
}

/** Up to five hundred, and none of them changes with what is typed. */
const NamespaceOptions = memo(function NamespaceOptions({ namespaces }: { namespaces: readonly Counted[] }) {
  const words = useWords(catalogSection)
  return namespaces.map(([name, count], at) => (
    <option key={name ?? ''} value={at}>
      {words.namespaceOption(name, count)}
    </option>
  ))
})

/** Those with most streams first, once there are too many to offer all. */
function countNamespaces({ streams }: Catalog): Counted[] {
  const counts = new Map<string | null, number>()
  for (const { namespace = null } of streams) counts.set(namespace, (counts.get(namespace) ?? 0) + 1)
  const all = [...counts]
  return all.length <= most ? all : all.sort((left, right) => right[1] - left[1]).slice(0, most)
}
