import type { FilterScope } from '../../headless/catalog-filter/useFilterScopes'
import type { Formatters } from './Formatters'

/** Words of the filter box that go beyond its text: chips, completion, saved filters, and why a list is empty. */
export function catalogFilterWords(format: Formatters) {
  const streamCount = (count: number) =>
    format.plural(count, { one: `${format.number(count)} stream`, other: `${format.number(count)} streams` })
  return {
    questions: { incremental: 'Incremental', key: 'Has a key', cursor: 'Source-defined cursor' },
    fieldsToo: 'Search fields too',
    matchedField: (path: readonly string[]) => `field ${path.join('.')}`,
    namespace: 'Namespace',
    anyNamespace: 'Any namespace',
    namespaceOption: (name: string | null, count: number) => `${name ?? 'No namespace'} (${format.number(count)})`,
    scopes: 'Beside the filter',
    scopesHelp: 'The catalog does not know this, so it stands beside the expression and not in it.',
    scope: { selected: 'Selected', changed: 'Changed' } satisfies Record<FilterScope, string>,
    scopeNotice: (scopes: readonly FilterScope[]): string =>
      scopes.length > 1
        ? 'The list is narrowed to streams that are selected and changed.'
        : scopes.includes('selected')
          ? 'The list is narrowed to selected streams.'
          : 'The list is narrowed to changed streams.',
    scopeEmpty: {
      selected: 'No stream is selected here.',
      changed: 'No stream changed here.',
    } satisfies Record<FilterScope, string>,
    leaveScope: 'Show the others too',

    suggestionCount: (count: number) =>
      count === 0 ? '' : format.plural(count, { one: '1 suggestion', other: `${format.number(count)} suggestions` }),
    readAsWords: 'Look for these words in names instead',
    resultNull: 'This expression gives nothing (null).',
    noMatchInFields: 'No stream matches these words, by its name or by a field.',

    examplesTitle: 'Examples',
    examples: (name: string) => [
      { label: 'One stream by its name', expression: `streams[?name==${name}]` },
      {
        label: 'Streams that sync incrementally',
        expression: "streams[?contains(supported_sync_modes, 'incremental')]",
      },
      {
        label: 'Incremental, with a cursor from the source',
        expression: "streams[?source_defined_cursor==`true` && contains(supported_sync_modes, 'incremental')]",
      },
      { label: 'Streams with a primary key', expression: 'streams[?source_defined_primary_key]' },
      { label: 'Names only', expression: 'streams[*].name' },
      {
        label: 'Names of incremental streams',
        expression: "streams[?contains(supported_sync_modes, 'incremental')].name",
      },
    ],
    savedTitle: 'Saved filters',
    historyTitle: 'Used before',
    library: 'Saved filters and examples',
    closeLibrary: 'Close saved filters and examples',
    saveFilter: 'Save this filter',
    filterName: 'Name of the filter',
    save: 'Save',
    cancel: 'Cancel',
    rename: (name: string) => `Rename ${name}`,
    remove: (name: string) => `Remove ${name}`,
    replaces: (name: string) => `A filter is called ${name} already. Saving replaces it.`,

    /** One line on each of JMESPath's functions, by its name. */
    functionHelp: {
      abs: 'The number without its sign',
      avg: 'The average of a list of numbers',
      ceil: 'The next whole number upwards',
      contains: 'Whether a list holds a value, or a text another text',
      ends_with: 'Whether a text ends with another',
      floor: 'The next whole number downwards',
      join: 'The texts of a list, with another text between them',
      keys: 'The keys of an object, such as the names of fields',
      length: 'How many items, keys or characters there are',
      map: 'What an expression gives for each item, null included',
      max: 'The largest of a list',
      max_by: 'The item for which an expression gives the most',
      merge: 'Objects laid over each other, the later ones on top',
      min: 'The smallest of a list',
      min_by: 'The item for which an expression gives the least',
      not_null: 'The first value that is not null',
      reverse: 'The list, or the text, back to front',
      sort: 'The list in order',
      sort_by: 'The list ordered by what an expression gives',
      starts_with: 'Whether a text begins with another',
      sum: 'The sum of a list of numbers',
      to_array: 'The value as a list, if it is none',
      to_number: 'The number that a text spells',
      to_string: 'The value as text',
      type: 'The type of a value, such as array',
      values: 'The values of an object, without their keys',
    } as Readonly<Record<string, string>>,

    /** What the signs between two parts of an expression mean. */
    operatorHelp: {
      '==': 'is equal to',
      '!=': 'is not equal to',
      '&&': 'and: both hold',
      '||': 'or: one of them holds',
      '<': 'is less than',
      '<=': 'is at most',
      '>': 'is greater than',
      '>=': 'is at least',
      '|': 'hands the result on',
      '.': 'a member of it',
      '[*]': 'each item of the list',
      '[?': 'items that pass a test',
    } as Readonly<Record<string, string>>,

    resultRows: (streams: number) =>
      `This expression gives a value. The list shows the ${streamCount(streams)} it speaks about.`,
  }
}
