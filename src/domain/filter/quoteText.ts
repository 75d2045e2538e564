/** A text as JMESPath writes it. In single quotes a backslash cannot be escaped, so that such a text is written as JSON. */
export function quoteText(text: string): string {
  if (!text.includes('\\')) return `'${text.replaceAll("'", "\\'")}'`
  return `\`${JSON.stringify(text).replaceAll('`', '\\u0060')}\``
}
