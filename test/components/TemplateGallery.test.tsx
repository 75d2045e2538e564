import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { TemplateGallery } from '../../src/components/TemplateGallery'
import { createSandbox } from '../../src/sandbox/createSandbox'
import { templateIds } from '../../src/sandbox/fixtures/templateIds'
import { renderWithSandbox } from '../support/renderWithSandbox'

const searchBox = () => screen.getByRole('searchbox', { name: 'Search connectors' })

describe('TemplateGallery', () => {
  it('tells the host which connector the person chose', async () => {
    const user = userEvent.setup()
    const onSelect = vi.fn()
    const { events } = renderWithSandbox(<TemplateGallery onSelect={onSelect} />)

    await user.click(await screen.findByRole('button', { name: 'Postgres' }))

    expect(onSelect).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: templateIds.postgres }))
    expect(events).toEqual([{ type: 'template_selected', source_template_id: templateIds.postgres, name: 'Postgres' }])
  })

  it('marks connectors that already have a source', async () => {
    const sandbox = createSandbox()
    sandbox.addSource({ source_template_id: templateIds.postgres })
    renderWithSandbox(<TemplateGallery onSelect={vi.fn()} />, { sandbox })

    await screen.findByText('Connected')

    expect(screen.getByRole('button', { name: 'Postgres' })).toHaveAccessibleDescription(/Connected/)
    expect(screen.getByRole('button', { name: 'Parcelpost' })).not.toHaveAccessibleDescription(/Connected/)
  })

  it('offers only what the host asks for', async () => {
    renderWithSandbox(<TemplateGallery tags={['database']} onSelect={vi.fn()} />)

    await screen.findByRole('button', { name: 'Postgres' })

    expect(screen.queryByRole('button', { name: 'Parcelpost' })).toBeNull()
  })

  it('keeps the search, fetches nothing and takes no focus when the host draws it again', async () => {
    const user = userEvent.setup()
    const { sandbox, redraw } = renderWithSandbox(<TemplateGallery tags={[]} onSelect={() => undefined} />)
    await screen.findByRole('button', { name: 'Postgres' })
    expect(document.body).toHaveFocus()
    await user.type(searchBox(), 'post')
    const asked = sandbox.requests.length

    redraw(<TemplateGallery tags={[]} onSelect={() => undefined} />)

    expect(searchBox()).toHaveValue('post')
    expect(sandbox.requests).toHaveLength(asked)
  })

  it('keeps what was typed while loading, and after an error and a second try', async () => {
    const user = userEvent.setup()
    const sandbox = createSandbox()
    const endFault = sandbox.addFault({ path: '/embedded/source-templates', status: 500 })
    const { events } = renderWithSandbox(<TemplateGallery onSelect={vi.fn()} />, { sandbox })
    await user.type(searchBox(), 'post')
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('The connectors could not be loaded')
    expect(events).toContainEqual(expect.objectContaining({ type: 'error', code: 'server_error', status: 500 }))

    endFault()
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))

    expect(await screen.findByRole('button', { name: 'Postgres' })).toBeVisible()
    expect(searchBox()).toHaveValue('post')
  })
})
