/** The path a field's id stands for, without the start that all ids of a form share. Undoes `fieldId`. */
export function readPath(id: string): (string | number)[] {
  return id
    .replace(/--inner$/, '')
    .split('-')
    .slice(1)
    .map((segment) => (segment.startsWith('n') ? Number(segment.slice(1)) : readKey(segment.slice(1))))
}

function readKey(text: string): string {
  return text.replace(/_([0-9a-f]+)_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
