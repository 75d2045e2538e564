import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { DataSources } from './DataSources'
import './page.css'

const app = document.getElementById('app')
if (app === null) throw new Error('The page has no element "app".')
createRoot(app).render(
  <StrictMode>
    <main>
      <h1>Data sources</h1>
      <DataSources />
    </main>
  </StrictMode>,
)
