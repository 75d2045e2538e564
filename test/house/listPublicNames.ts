import { type Parsed, parseModule, resolveImport } from './readModules'

type Kind = 'class' | 'function' | 'namespace' | 'type' | 'value'

/** The exports of a module with their kinds, by name; what a namespace holds as `Name.Part`. */
export function listPublicNames(path: string): Record<string, Kind> {
  const names: [string, Kind][] = parseModule(path).module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry): [string, Kind][] => {
      const name = entry.exportName.name ?? '*'
      const target = entry.moduleRequest && resolveImport(path, entry.moduleRequest.value)
      if (entry.importName.kind === 'All' && target) {
        const parts = Object.entries(listPublicNames(target))
        return [[name, 'namespace'], ...parts.map(([part, kind]): [string, Kind] => [`${name}.${part}`, kind])]
      }
      if (entry.isType) return [[name, 'type']]
      return [[name, kindOf(target ?? path, entry.importName.name ?? entry.localName.name ?? name)]]
    }),
  )
  return Object.fromEntries(names.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** What a name is where it is declared, followed through re-exports. */
function kindOf(path: string, name: string): Kind {
  const parsed = parseModule(path)
  for (const { entries } of parsed.module.staticExports) {
    for (const entry of entries) {
      if (entry.exportName.name !== name || !entry.moduleRequest) continue
      const target = resolveImport(path, entry.moduleRequest.value)
      if (target) return kindOf(target, entry.importName.name ?? name)
    }
  }
  return declaredKind(parsed, name)
}

function declaredKind(parsed: Parsed, name: string): Kind {
  for (const node of parsed.program.body) {
    const declaration = node.type === 'ExportNamedDeclaration' && node.declaration ? node.declaration : node
    if (
      (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') &&
      declaration.id?.name === name
    ) {
      return declaration.type === 'ClassDeclaration' ? 'class' : 'function'
    }
  }
  return 'value'
}
