import 'airbyte-embedded-react/styles.css'
import './page.css'
import type { ReactNode } from 'react'

export const metadata = { title: 'Data sources' }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
