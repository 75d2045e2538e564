import type { JsonObject } from '../../../src/domain/json'

export type Opened =
  | { state: 'empty' | 'opening' | 'drawn' | 'refused' | 'saved' }
  | { state: 'failed'; reason: string }

/** What a person at the keyboard does next, with the focus where it is now. */
export type NextInput = {
  path: (string | number)[] | undefined
  /** The control with the focus holds text, which is to go first. */
  holdsText?: boolean
} & Act

type Act =
  /** Nothing to do here: Tab. */
  | { do: 'move' }
  /** Keys to press, then look again without moving on. */
  | { do: 'press'; keys: string[] }
  /** Text to put in place of what the control holds. */
  | { do: 'type'; text: string; after: string[] }
  /** The button that sends the form. */
  | { do: 'submit' }
  /** The focus has left the form. */
  | { do: 'lost' }

/** What to enter. */
export type Wanted = {
  config: JsonObject
  /** The shape to choose at each path, by the name it goes by and its place among the shapes. */
  choices: WantedChoice[]
}

export type WantedChoice = { path: (string | number)[]; name: string | undefined; index: number }

export type FieldControl = {
  /** Where the field is in the configuration. */
  path: (string | number)[]
  /** Names of the controls and groups that stand for the field as a whole, as the browser computes them. */
  names: string[]
  /** The control shows dots in place of what it holds. */
  isMasked: boolean
}

export type ReportedProblem = { path: (string | number)[]; text: string; isDescribed: boolean }

export type SentRequest = { method: string; body: JsonObject; status: number | null }

/** What the page of the corpus test lets the test process ask. */
export type CorpusPage = {
  give(key: string, value: JsonObject): void
  getOpened(): Opened
  want(wanted: Wanted): void
  findNextInput(): NextInput
  readFields(): FieldControl[]
  readProblems(): ReportedProblem[]
  readSent(): SentRequest[]
  takeViolations(): string[]
}
