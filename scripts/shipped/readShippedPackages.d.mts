export type ShippedPackage = {
  name: string
  version: string
  licence: string
  path: string
  hasScript: boolean
  askedForBy: string[]
  where: string[]
}
export function readShippedPackages(root: string): ShippedPackage[]
export function readScriptTagPackages(root: string): Set<string>
