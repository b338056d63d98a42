import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Minerals', template: '%s · Minerals' },
  description: 'What minerals do, how certain that is, and where it is written.',
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <a className="skip" href="#content">
          Skip to the content
        </a>
        <header className="site">
          <Link href="/">Minerals</Link>
          <span>every statement with its sources</span>
        </header>
        <main id="content">{children}</main>
      </body>
    </html>
  )
}
