import type { ListedMisses } from './schemaSuite'

/** The suite's files on keywords that a connector may write, by Airbyte's rules for specifications, and their `allOf` and `anyOf`. */
export const formFiles =
  'default enum exclusiveMaximum exclusiveMinimum items maxItems maxLength maxProperties maximum minItems minLength minProperties minimum multipleOf pattern properties ref required type uniqueItems allOf anyOf oneOf'.split(
    ' ',
  )

/** Where a form says otherwise than the bare validator would, and why it is to. */
export const formMisses: ListedMisses = {
  'Null is a value left out, and a value left out is at fault only where it is required.': [
    'type › integer type matches integers › null is not an integer',
    'type › number type matches numbers › null is not a number',
    'type › string type matches strings › null is not a string',
    'type › object type matches objects › null is not an object',
    'type › array type matches arrays › null is not an array',
    'type › boolean type matches booleans › null is not a boolean',
    'type › multiple types can be specified in an array › null is invalid',
    'enum › heterogeneous enum validation › something else is invalid',
    'allOf › allOf with base schema › valid',
  ],
  'An optional object in which nothing was entered is not sent, so nothing is missing in it.': [
    'enum › enums in properties › missing required property is invalid',
    'enum › enums in properties › missing all properties is invalid',
  ],
  'What no control fits is edited as JSON, and the API has the last word on what is in it.': [
    'items › an array of schemas for items › wrong types',
    'items › items with boolean schema (false) › any non-empty array is invalid',
    'items › items with boolean schemas › array with two items is invalid',
    "properties › properties with boolean schema › only 'false' property present is invalid",
    'properties › properties with boolean schema › both properties present is invalid',
    'ref › relative pointer ref to array › mismatch array',
    'ref › remote ref, containing refs itself › remote ref invalid',
    'ref › $ref to boolean schema false › any value is invalid',
    'ref › Recursive references between schemas › invalid tree',
    'allOf › allOf with boolean schemas, some false › any value is invalid',
    'allOf › allOf with boolean schemas, all false › any value is invalid',
    'anyOf › anyOf › neither anyOf valid',
    'anyOf › anyOf with boolean schemas, all false › any value is invalid',
    'oneOf › oneOf › both oneOf valid',
    'oneOf › oneOf › neither oneOf valid',
    'oneOf › oneOf with boolean schemas, all true › any value is invalid',
    'oneOf › oneOf with boolean schemas, more than one true › any value is invalid',
    'oneOf › oneOf with boolean schemas, all false › any value is invalid',
  ],
  'Alternatives of limits are no shapes to choose from; of a choice only the chosen shape counts. The API checks the rest.':
    [
      'anyOf › anyOf with base schema › both anyOf invalid',
      'oneOf › oneOf with base schema › both oneOf valid',
      'oneOf › oneOf complex types › both oneOf valid (complex)',
    ],
  'Keys the form does not know are kept and not judged: a newer connector may know them.': [
    'properties › properties, patternProperties, additionalProperties interaction › patternProperty invalidates property',
    'properties › properties, patternProperties, additionalProperties interaction › patternProperty invalidates nonproperty',
    'properties › properties, patternProperties, additionalProperties interaction › additionalProperty invalidates others',
    'ref › root pointer ref › mismatch',
    'ref › root pointer ref › recursive mismatch',
  ],
  'A title or a limit beside a reference is meant, though draft 7 would pass it over; later drafts do not.': [
    'ref › ref overrides any sibling keywords › ref valid, maxItems ignored',
  ],
}
