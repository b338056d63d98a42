import { isNotFoundError } from '@cofactor/sdk'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClaimList } from '../../../components/ClaimList'
import { FoodTable } from '../../../components/FoodTable'
import { Notice } from '../../../components/Notice'
import { SourceList } from '../../../components/SourceList'
import { UpperLevels } from '../../../components/UpperLevels'
import { cofactor } from '../../../lib/cofactor'
import { numberSources } from '../../../lib/numberSources'

type Props = { params: Promise<{ slug: string }> }

const read = async (slug: string) => {
  try {
    const include = ['claims.citations', 'intakeReferences'] as const
    return await cofactor.minerals.get(slug, { include }).withResponse()
  } catch (error) {
    if (isNotFoundError(error)) notFound()
    throw error
  }
}

/** None when the site is built: each page is made when it is first asked for, and then kept. */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data } = await read((await params).slug)
  return { title: data.name, description: data.summary }
}

export default async function Page({ params }: Props) {
  const { data: mineral, meta } = await read((await params).slug)
  const signs = mineral.claims.filter(({ predicate }) => predicate === 'deficiency-manifests-as')
  const others = mineral.claims.filter(({ predicate }) => predicate !== 'deficiency-manifests-as')
  const sources = numberSources([...signs, ...others])
  return (
    <article>
      <header className="title">
        <span className="symbol" aria-hidden="true">
          {mineral.symbol}
        </span>
        <h1>{mineral.name}</h1>
        <p className="lead">{mineral.summary}</p>
      </header>
      <p className={meta.review.signed ? 'review signed' : 'review'} role="note">
        {meta.review.notice}
      </p>
      <UpperLevels references={mineral.intakeReferences} />
      <ClaimList title="What a lack of it may show as" claims={signs} sources={sources} />
      <FoodTable mineral={mineral.slug} />
      <ClaimList title="What else is said of it" claims={others} sources={sources} />
      <SourceList sources={sources} />
      <Notice meta={meta} />
    </article>
  )
}
