export type Alias = { find: RegExp; replacement: string }
export const widgetAliases: Alias[]
