export type Component = {
  'bom-ref': string
  name: string
  version: string
  scope: string
  purl: string
  hashes: { alg: string; content: string }[]
  licenses: object[]
}
export type Sbom = {
  bomFormat: string
  specVersion: string
  serialNumber: string
  metadata: { component: Omit<Component, 'hashes'> }
  components: Component[]
  dependencies: { ref: string; dependsOn: string[] }[]
}
export function createSbom(root: string): Promise<Sbom>
