import Link from 'next/link'
import { Notice } from '../components/Notice'
import { cofactor } from '../lib/cofactor'

export default async function Page() {
  const { items, meta } = await cofactor.minerals.list({
    fields: ['name', 'symbol', 'category', 'summary'],
    limit: 100,
  })
  return (
    <>
      <h1>Minerals</h1>
      <p className="lead">What they do in the body, how certain that is, and where it is written.</p>
      <ul className="tiles">
        {items.map(({ slug, name, symbol, category, summary }) => (
          <li key={slug}>
            <Link href={`/minerals/${slug}`}>
              <span className="symbol" aria-hidden="true">
                {symbol}
              </span>
              <strong>{name}</strong>
              <small>{category === 'macromineral' ? 'Macromineral' : 'Trace element'}</small>
              <span className="summary">{summary}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Notice meta={meta} />
    </>
  )
}
