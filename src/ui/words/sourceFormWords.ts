import { isSentence } from '../../domain/expectedForm'
import type { FieldProblem } from '../../domain/fieldProblem'
import type { Formatters } from './Formatters'
import { formDraftWords } from './formDraftWords'
import { formToolWords } from './formToolWords'
import { signInWords } from './signInWords'

/** Words of the source form. Texts of a connector's specification are not in here: they come from the API. */
export function sourceFormWords(format: Formatters) {
  const count = (value: number | undefined) => format.number(value ?? 0)
  return {
    ...formDraftWords(format),
    ...formToolWords(format),
    ...signInWords(),
    loading: 'Loading the form…',
    couldNotLoad: 'The form could not be loaded',
    couldNotSave: 'The source could not be saved',
    nameLabel: 'Source name',
    nameRequired: 'Enter a name for this source.',
    connect: 'Connect source',
    save: 'Save changes',
    saveAnyway: 'Save anyway',
    checking: 'Checking the connection…',
    checkingLong: 'Still checking. Some systems take a minute or more to answer.',
    saving: 'Saving…',
    checkFailed: 'The connection did not work',
    checkFailedHelp: 'Change what is wrong and try again. Nothing was saved.',
    checkUnknown: 'The connection could not be checked',
    checkUnknownHelp: 'The service gave no clear answer. Try again in a moment.',
    checkStopped: 'The check was stopped. Nothing was saved.',
    inputKept: 'What you entered is still here.',
    lostTitle: 'The source seems to be saved',
    lostHelp: (name: string) =>
      `The service reported a problem, yet “${name}” is among your sources now. Connecting again would make a second one.`,
    useLost: 'Go on with it',
    refusedTitle: 'The service did not accept this',
    documentation: 'Setup guide',
    optionalFields: (fields: number) =>
      format.plural(fields, {
        one: `${format.number(fields)} optional field`,
        other: `${format.number(fields)} optional fields`,
      }),
    problemsTitle: (problems: number) =>
      format.plural(problems, {
        one: '1 field needs your attention',
        other: `${format.number(problems)} fields need your attention`,
      }),
    problemLink: (label: string, text: string) => `${label}: ${text}`,
    /** Connectors write forms, `YYYY-MM-DD`, and whole sentences. */
    expectedForm: (form: string) => (isSentence(form) ? form : `Format: ${form}`),
    choose: 'Choose…',
    notSet: 'Not set',
    /** Takes an answer back, so that none is sent. */
    clear: 'Clear',
    clearAnswer: (label: string) => `Clear ${label}`,
    unnamedOption: (position: number) => `Option ${format.number(position)}`,
    unknownOption: (value: string) => `${value} (no longer offered)`,
    emptyOption: '(empty)',
    noMatches: 'Nothing matches',
    arrowKeysHelp: 'Move from one to the next with the arrow keys.',
    filterOptions: (options: number) => `Search ${format.number(options)} options`,
    kind: 'Type',
    openOptions: (label: string) => `Show the options of ${label}`,
    showValue: (label: string) => `Show ${label}`,
    hideValue: (label: string) => `Hide ${label}`,
    stored: 'Stored',
    replace: 'Replace',
    replaceValue: (label: string) => `Replace ${label}`,
    keepStored: 'Keep the stored value',
    keepStoredOf: (label: string) => `Keep the stored value of ${label}`,
    pickDate: (label: string) => `Pick a date for ${label}`,
    pickMonth: (label: string) => `Pick a month for ${label}`,
    picked: (date: string) => `Picked ${date}.`,
    tagsHelp: 'Press Enter after each one, or paste a list.',
    removeTag: (tag: string) => `Remove ${tag}`,
    tagsAdded: (tags: number) => `Added ${format.number(tags)}.`,
    chosenCount: (chosen: number) => `${format.number(chosen)} chosen`,
    addItem: 'Add',
    addItemTo: (label: string) => `Add to ${label}`,
    item: (position: number) => `Item ${format.number(position)}`,
    removeItem: (name: string) => `Remove ${name}`,
    mapKey: 'Name',
    mapValue: 'Value',
    mapKeyAt: (label: string, position: number) => `${label}: name ${format.number(position)}`,
    mapValueAt: (label: string, position: number) => `${label}: value ${format.number(position)}`,
    /** What is wrong with a field and how to mend it. */
    problem(problem: FieldProblem): string {
      const { limit } = problem
      switch (problem.code) {
        case 'required':
          return 'This is required.'
        case 'choose_one':
          return 'Choose one of the options.'
        case 'not_a_number':
          return 'Enter a number.'
        case 'not_an_integer':
          return 'Enter a whole number.'
        case 'too_long_number':
          return 'This number is too long to be sent unchanged.'
        case 'not_json':
          return problem.line === undefined
            ? 'Enter valid JSON.'
            : `This is not valid JSON: see line ${count(problem.line)}, column ${count(problem.column)}.`
        case 'not_json_object':
          return 'Enter a JSON object, such as {"name": "value"}.'
        case 'not_json_list':
          return 'Enter a JSON list, such as ["one", "two"].'
        case 'unnamed_entries':
          return 'Give each entry a name that no other has.'
        case 'only_mask':
          return 'Asterisks stand for a stored value. Enter the value itself.'
        case 'wrong_type':
          return 'This does not have the form the connector needs.'
        case 'not_an_option':
          return 'Choose one of the options offered.'
        case 'pattern':
          if (problem.descriptor !== undefined) {
            return isSentence(problem.descriptor) ? problem.descriptor : `Use the format ${problem.descriptor}.`
          }
          return problem.example === undefined
            ? 'This does not have the form the connector needs.'
            : `This does not have the form the connector needs. For example: ${problem.example}`
        case 'date':
          return 'Enter a date as YYYY-MM-DD.'
        case 'date_time':
          return 'Enter a date and time as YYYY-MM-DDTHH:mm:ssZ.'
        case 'too_small':
          return `Enter ${count(limit)} or more.`
        case 'too_large':
          return `Enter ${count(limit)} or less.`
        case 'not_above':
          return `Enter more than ${count(limit)}.`
        case 'not_below':
          return `Enter less than ${count(limit)}.`
        case 'not_a_multiple':
          return `Enter a multiple of ${count(limit)}.`
        case 'too_short':
          return `Enter at least ${format.plural(limit ?? 0, { one: '1 character', other: `${count(limit)} characters` })}.`
        case 'too_long':
          return `Enter at most ${format.plural(limit ?? 0, { one: '1 character', other: `${count(limit)} characters` })}.`
        case 'too_few':
          return `Add at least ${count(limit)}.`
        case 'too_many':
          return `Keep at most ${count(limit)}.`
        case 'repeated':
          return 'Each entry may appear only once.'
        case 'refused':
          return problem.message ?? 'The service did not accept this value.'
      }
    },
  }
}

/** The section that these words are, for `useWords`. */
export const sourceFormSection = { name: 'sourceForm', english: sourceFormWords } as const
