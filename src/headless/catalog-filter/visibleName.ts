/**
 * A name as it can be told from every other by eye and by ear: characters that nobody sees are written out, and spaces that
 * nobody sees, or no name at all, stand in quotes. Joiners stay, since emoji and some scripts are made with them.
 */
export function visibleName(name: string): string {
  const written = name.replace(unseen, escapeCharacter)
  return /^\s|\s$|\s\s|^$/.test(written) ? `"${written}"` : written
}

/** Controls, soft hyphen, zero-width space, marks and overrides of direction, byte order mark. */
const unseen = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

function escapeCharacter(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
}
