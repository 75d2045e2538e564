import type { ReactNode, Ref } from 'react'

export type HostPageProps = {
  /** What stands in the page itself, among the host's own elements and styles. */
  children?: ReactNode
  /** An element for the script tag to mount in. */
  widgetRef?: Ref<HTMLDivElement> | undefined
}

/** A host's page: its own bar, form and table, and below them places for what is embedded. */
export function HostPage({ children, widgetRef }: HostPageProps) {
  return (
    <>
      <div className="host">
        <header className="bar">
          <strong>Parcel Post</strong>
          <a href="#orders">Orders</a>
          <a href="#returns">Returns</a>
        </header>
        <div className="page">
          <h1>Connections</h1>
          <p>
            What we bring together for you. Read <a href="#help">how it works</a>.
          </p>
          <form className="panel" onSubmit={(event) => event.preventDefault()}>
            <label className="field">
              Name <input defaultValue="Warehouse" />
            </label>
            <label className="field">
              Region{' '}
              <select defaultValue="eu">
                <option value="eu">Europe</option>
                <option value="us">America</option>
              </select>
            </label>
            <button type="submit" className="button">
              Save
            </button>{' '}
            <button type="button" className="button button-quiet">
              Cancel
            </button>
          </form>
          <table className="table">
            <thead>
              <tr>
                <th>Destination</th>
                <th>Rows</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>Warehouse</td>
                <td>12,000</td>
              </tr>
            </tbody>
          </table>
        </div>
      </div>
      <main className="page">
        {children !== undefined && <section className="panel ours">{children}</section>}
        {widgetRef !== undefined && <section className="panel ours" ref={widgetRef} />}
      </main>
    </>
  )
}
