import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { EmbeddedError } from '../../../src/domain/errors'
import { TemplateGalleryView } from '../../../src/ui/template-gallery/TemplateGalleryView'
import { connector, connectors, manyConnectors } from '../../../stories/support/connectors'

const searchBox = () => screen.getByRole('searchbox', { name: 'Search connectors' })
const tileNames = () =>
  within(screen.getByRole('list', { name: 'Connectors' }))
    .getAllByRole('button')
    .map((tile) => tile.textContent)

describe('TemplateGalleryView', () => {
  it('offers one button per connector, named by it and described by its tags', () => {
    render(<TemplateGalleryView templates={connectors} connected={new Set(['template-postgres'])} onSelect={vi.fn()} />)

    expect(screen.getByRole('button', { name: 'Postgres' })).toHaveAccessibleDescription(/Connected.*database · sql/)
    expect(screen.getByRole('button', { name: 'Webflow' })).not.toHaveAccessibleDescription()
    expect(screen.getByRole('status')).toHaveTextContent('14 connectors')
  })

  it('narrows to what the person types, and says how many are left', async () => {
    const user = userEvent.setup()
    render(<TemplateGalleryView templates={connectors} onSelect={vi.fn()} />)

    await user.type(searchBox(), 'goo')

    expect(tileNames()).toEqual(['Google Sheets', 'Google Analytics 4'])
    expect(screen.getByRole('status')).toHaveTextContent('2 of 14 connectors')
  })

  it('offers to clear a search that finds nothing, and puts the caret back', async () => {
    const user = userEvent.setup()
    render(<TemplateGalleryView templates={connectors} onSelect={vi.fn()} />)

    await user.type(searchBox(), 'nonesuch')
    expect(screen.getByText('No connector matches “nonesuch”.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show all connectors' }))

    expect(tileNames()).toHaveLength(14)
    expect(searchBox()).toHaveFocus()
    expect(searchBox()).toHaveValue('')
  })

  it('filters by tags, all of which must be there', async () => {
    const user = userEvent.setup()
    render(<TemplateGalleryView templates={connectors} onSelect={vi.fn()} />)

    await user.click(screen.getByRole('button', { name: 'marketing' }))
    await user.click(screen.getByRole('button', { name: 'crm' }))

    expect(screen.getByRole('button', { name: 'crm', pressed: true })).toBeVisible()
    expect(tileNames()).toEqual(['HubSpot'])
  })

  it('shows the rarer tags on demand', async () => {
    const user = userEvent.setup()
    render(<TemplateGalleryView templates={connectors} onSelect={vi.fn()} />)

    expect(screen.queryByRole('button', { name: 'sql' })).toBeNull()
    await user.click(screen.getByRole('button', { name: '4 more' }))

    expect(screen.getByRole('button', { name: 'sql' })).toBeVisible()
  })

  it('is operated with the keyboard alone', async () => {
    const user = userEvent.setup()
    const onSelect = vi.fn()
    render(<TemplateGalleryView templates={connectors} onSelect={onSelect} />)

    await user.tab()
    expect(searchBox()).toHaveFocus()
    await user.keyboard('s{ArrowDown}')
    expect(screen.getByRole('button', { name: 'Salesforce' })).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: 'Stripe' })).toHaveFocus()
    await user.keyboard('{End}{Home}{Tab}{Enter}')

    expect(onSelect).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'Stripe' }))
  })

  it('moves against the reading direction with the same keys where pages run right to left', async () => {
    const user = userEvent.setup()
    render(
      <div dir="rtl">
        <TemplateGalleryView templates={connectors} onSelect={vi.fn()} />
      </div>,
    )

    screen.getByRole('button', { name: 'Postgres' }).focus()
    await user.keyboard('{ArrowLeft}')

    expect(screen.getByRole('button', { name: 'MySQL' })).toHaveFocus()
  })

  it('chooses the only match on Enter, and clears the search on Escape', async () => {
    const user = userEvent.setup()
    const onSelect = vi.fn()
    render(<TemplateGalleryView templates={connectors} onSelect={onSelect} />)

    await user.type(searchBox(), 'g{Enter}')
    expect(onSelect).not.toHaveBeenCalled()
    await user.type(searchBox(), 'oogle sh{Enter}')
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'Google Sheets' }))
    await user.keyboard('{Escape}')

    expect(searchBox()).toHaveValue('')
  })

  it('keeps the typed search when the host draws it again with new values', async () => {
    const user = userEvent.setup()
    const { rerender } = render(<TemplateGalleryView templates={connectors} onSelect={() => undefined} />)

    await user.type(searchBox(), 'jira')
    rerender(<TemplateGalleryView templates={connectors.map((one) => ({ ...one }))} onSelect={() => undefined} />)

    expect(searchBox()).toHaveValue('jira')
    expect(tileNames()).toEqual(['Jira'])
  })

  it('takes focus only when asked to', () => {
    const { rerender } = render(<TemplateGalleryView templates={connectors} onSelect={vi.fn()} />)

    expect(document.body).toHaveFocus()
    rerender(<TemplateGalleryView templates={connectors} onSelect={vi.fn()} focusSearch />)

    expect(searchBox()).toHaveFocus()
  })

  it('tells connectors of one name apart by their slug', () => {
    const twins = [
      { ...connector('Postgres'), id: 'own', connector_name: 'postgres-replica' },
      { ...connector('Postgres'), id: 'global', connector_name: 'postgres' },
    ]
    render(<TemplateGalleryView templates={twins} onSelect={vi.fn()} />)

    expect(screen.getByRole('button', { name: 'Postgres postgres-replica' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Postgres postgres' })).toBeVisible()
  })

  it('loads pictures from http and data addresses only, and falls back to a letter', async () => {
    const picture = (icon: string) => ({ ...connector(icon), icon })
    const { container } = render(
      <TemplateGalleryView
        templates={[picture('javascript:alert(1)'), picture('file:///x.svg'), picture('data:image/png;base64,AAAA')]}
        onSelect={vi.fn()}
      />,
    )

    await vi.waitFor(() => expect(container.querySelectorAll('img')).toHaveLength(0))
    expect(screen.getAllByText('D', { exact: true })).toHaveLength(1)
  })

  it('shows what went wrong in place of connectors, with a way to try again', async () => {
    const user = userEvent.setup()
    const onRetry = vi.fn()
    render(
      <TemplateGalleryView
        templates={undefined}
        error={new EmbeddedError('network', 'lost')}
        onRetry={onRetry}
        onSelect={vi.fn()}
      />,
    )

    expect(screen.getByRole('alert')).toHaveTextContent('The connectors could not be loaded')
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(onRetry).toHaveBeenCalledOnce()
  })

  it('says that it is loading, once', () => {
    render(<TemplateGalleryView templates={undefined} onSelect={vi.fn()} />)

    expect(screen.getByRole('status')).toHaveTextContent('Loading connectors…')
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('skips the drawing of tiles that are off screen in a whole registry', async () => {
    render(<TemplateGalleryView templates={manyConnectors} onSelect={vi.fn()} />)

    const [first, ...others] = screen.getAllByRole('listitem')
    const last = others[others.length - 1]
    expect(screen.getByRole('status')).toHaveTextContent('584 connectors')
    await vi.waitFor(() =>
      expect(first?.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })).toBe(true),
    )
    expect(last?.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })).toBe(false)
  })
})
