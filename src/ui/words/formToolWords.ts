import type { Formatters } from './Formatters'

/** Words of the source form's tools: pasting, key files, lists, what the host set. Part of the section `sourceForm`. */
export function formToolWords(format: Formatters) {
  const fields = (count: number) => format.plural(count, { one: '1 field', other: `${format.number(count)} fields` })
  return {
    pasteSettings: 'Paste settings',
    pasteLabel: 'Settings to paste',
    pasteHelp:
      'A connection URL, a JSON object or KEY=value lines. You see what it would fill in before anything changes.',
    pastePreview: 'Preview',
    pasteUnreadable: 'This is neither a connection URL nor a JSON object nor KEY=value lines.',
    pasteNothingFits: 'Nothing in this text belongs to a field of this form.',
    pasteFound: (count: number) => `Found ${fields(count)}`,
    pasteFill: (count: number) => `Fill in ${fields(count)}`,
    /** `more`: how many further names there are. */
    pasteUnused: (names: readonly string[], more: number) =>
      more === 0
        ? `Not used: ${format.list(names)}`
        : `Not used: ${format.list([...names, `${format.number(more)} more`])}`,
    pasteHidden: 'hidden',
    pasteSeveral: 'several values',
    pasteReplaces: 'in place of what is there',
    pasteFilled: (count: number) => `Filled in ${fields(count)}.`,
    undo: 'Undo',
    chooseFile: 'Choose a file',
    chooseFileFor: (label: string) => `Choose a file for ${label}`,
    dropFile: 'or drop it here',
    fileProblem: {
      too_large: 'This file is larger than 1 MB. Choose the key file itself.',
      not_text: 'This file does not hold text. Choose a text file, such as .json or .pem.',
      empty: 'This file is empty.',
      unreadable: 'This file could not be read. Choose it again.',
    },
    fileRead: (name: string) => `Read from ${name}.`,
    moveUp: (name: string) => `Move ${name} up`,
    moveDown: (name: string) => `Move ${name} down`,
    movedTo: (name: string, position: number, count: number) =>
      `${name} is now ${format.number(position)} of ${format.number(count)}.`,
    removed: (name: string) => `Removed ${name}.`,
    undoRemove: (name: string) => `Put ${name} back`,
    setByProvider: 'Set by your provider',
    tagsLabel: 'Connections to set up',
    tagsHelpNone: 'Choose none to set up all that there are.',
    tagsModeLabel: 'Set up connections that have',
    tagsModeAny: 'any of these',
    tagsModeAll: 'all of these',
  }
}
