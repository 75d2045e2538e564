export function writeIntoReadme(readme: string, table: string): string
