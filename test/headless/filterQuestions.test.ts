import { describe, expect, it } from 'vitest'
import { compileFilter } from '../../src/domain/compileFilter'
import { chooseNamespace, readQuestions, toggleQuestion } from '../../src/headless/catalog-filter/filterQuestions'

const incremental = "contains(supported_sync_modes, 'incremental')"

describe('readQuestions', () => {
  it.each([
    [`streams[?${incremental}]`, ['incremental']],
    ["streams[? contains( supported_sync_modes,'incremental' ) ]", ['incremental']],
    ['streams[?contains(supported_sync_modes, `"incremental"`)]', ['incremental']],
    ['streams[?(source_defined_primary_key)]', ['key']],
    [
      `streams[?source_defined_cursor && ((source_defined_primary_key) && ${incremental})]`,
      ['incremental', 'key', 'cursor'],
    ],
    ['streams[?source_defined_cursor==`true` && name]', ['cursor']],
    ['streams[?`true` == source_defined_cursor].name', ['cursor']],
    ['sort_by(streams[?source_defined_cursor], &name)', ['cursor']],
    ['sort_by(streams, &name) | [?source_defined_cursor]', ['cursor']],
    [`streams[?${incremental} || source_defined_cursor]`, []],
    ['streams[?!source_defined_cursor]', []],
    ['streams[?source_defined_cursor == `false`]', []],
    ['source_defined_cursor', []],
    ['streams[?source_defined_cursor', []],
    ['', []],
  ])('lights what %s asks', (expression, questions) => {
    expect(readQuestions(expression).questions).toEqual(questions)
  })

  it.each([
    ["streams[?namespace == 'shop']", 'shop'],
    ["streams[?('shop'==namespace) && name]", 'shop'],
    ['streams[?namespace==`shop`]', 'shop'],
    ['streams[?!namespace]', null],
    ['streams[?namespace == `null`]', null],
    ["streams[?namespace != 'shop']", undefined],
    ['streams[?namespace]', undefined],
  ])('tells the namespace of %s', (expression, namespace) => {
    expect(readQuestions(expression).namespace).toBe(namespace)
  })
})

describe('toggleQuestion', () => {
  it.each([
    ['', `streams[?${incremental}]`],
    ['streams', `streams[?${incremental}]`],
    ['streams[*]', `streams[?${incremental}]`],
    ['streams[*].name', `streams[?${incremental}].name`],
    ["streams[?name == 'a']", `streams[?name == 'a' && ${incremental}]`],
    ["streams[?name == 'a' || name == 'b'].name", `streams[?(name == 'a' || name == 'b') && ${incremental}].name`],
    ["streams[?(name == 'a' || name == 'b')]", `streams[?(name == 'a' || name == 'b') && ${incremental}]`],
    ['sort_by(streams, &name)', `sort_by(streams, &name) | [?${incremental}]`],
    ['streams[0:5]', `streams[0:5] | [?${incremental}]`],
    ['length(streams)', `streams[?${incremental}]`],
    ['streams[?name', `streams[?${incremental}]`],
  ])('asks it beside what %s asks', (expression, expected) => {
    const asked = toggleQuestion(expression, 'incremental')

    expect(asked).toBe(expected)
    expect(compileFilter(asked).ok).toBe(true)
    expect(readQuestions(asked).questions).toContain('incremental')
  })

  it.each([
    [`streams[?${incremental}]`, ''],
    [`streams[?${incremental}].name`, 'streams[*].name'],
    [`streams[? source_defined_cursor && (${incremental}) ]`, 'streams[?source_defined_cursor]'],
    [`sort_by(streams, &name) | [?${incremental}]`, 'sort_by(streams, &name)'],
    [`streams[?${incremental} && (name == 'a' || name == 'b')]`, "streams[?(name == 'a' || name == 'b')]"],
    [`streams[?${incremental}] | [?name && ${incremental}]`, 'streams[*] | [?name]'],
  ])('no longer asks it in %s', (expression, expected) => {
    expect(toggleQuestion(expression, 'incremental')).toBe(expected)
  })
})

describe('chooseNamespace', () => {
  it('asks for one at a time, beside the rest', () => {
    const shop = chooseNamespace('streams[?source_defined_cursor]', "shop's")
    const none = chooseNamespace(shop, null)

    expect(shop).toBe("streams[?source_defined_cursor && namespace == 'shop\\'s']")
    expect(none).toBe('streams[?source_defined_cursor && !namespace]')
    expect(chooseNamespace(none, undefined)).toBe('streams[?source_defined_cursor]')
  })
})
