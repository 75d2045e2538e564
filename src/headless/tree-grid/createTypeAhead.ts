import type { TreeRows } from './createTreeRows'

export type TypedKey = {
  key: string
  rows: TreeRows
  /** Index of the active row. */
  index: number
  /** Milliseconds, from any start. */
  at: number
}

/** Finds the stream whose name begins with what is typed. */
export type TypeAhead = {
  /** Index of the row to go to, -1 when no name begins so; undefined when the key is no letter of a name. */
  find(typed: TypedKey): number | undefined
}

/** Letters that come within this many milliseconds make one word. */
const pause = 700

/** Remembers what was just typed. The same letter again and again goes through the names that begin with it. */
export function createTypeAhead(): TypeAhead {
  let word = ''
  let lastAt = Number.NEGATIVE_INFINITY

  return {
    find({ key, rows, index, at }) {
      const isGoingOn = at - lastAt < pause
      // A space belongs to a name that is being typed; otherwise it is a key of the tree.
      if ([...key].length !== 1 || (key === ' ' && !(isGoingOn && word !== ''))) return undefined
      lastAt = at
      word = (isGoingOn ? word : '') + key.toLowerCase()
      const letters = [...word]
      const isOneLetter = letters.every((letter) => letter === letters[0])
      const beginning = isOneLetter ? (letters[0] ?? '') : word
      // A longer word may still be about the row that its first letters found.
      return rows.findStream(
        ({ name }) => name.slice(0, beginning.length).toLowerCase() === beginning,
        isOneLetter ? index + 1 : index,
      )
    },
  }
}
