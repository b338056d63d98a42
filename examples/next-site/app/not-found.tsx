import Link from 'next/link'

export default function NotFound() {
  return (
    <>
      <h1>There is no such page</h1>
      <p className="lead">It may have been withdrawn.</p>
      <p>
        <Link href="/">All minerals</Link>
      </p>
    </>
  )
}
