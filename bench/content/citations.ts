import { authorsLine } from '../../src/domain/citations/authorsLine'
import { cslItem } from '../../src/domain/citations/cslItem'
import { studyDesigns } from '../../src/domain/vocabulary/evidence'
import { both, isTranslated, prose } from './prose'
import { createRandom } from './random'
import type { MadeNode } from './nodes'
import { governanceOf, recordOf, type Anchors } from './types'
import { complaints, familyNames, journals, populations } from './words'

/** A work that nobody wrote: its DOI is below 10.5555, which stands for no publisher. */
export const makeCitation = (seed: string, index: number, anchors: Anchors): MadeNode => {
  const random = createRandom(`${seed} citation ${index}`)
  const id = random.uuid()
  const design = random.pick(studyDesigns)
  const title = `Mineral intake and ${random.pick(complaints)[0]} in ${random.pick(populations)[0]}: ${design.label.en.toLowerCase()} ${index}`
  const slug = `work-${index}`
  const authors = Array.from({ length: random.integer(1, 7) }, () => ({
    family: random.pick(familyNames),
    given: random.pick(['A', 'BC', 'D', 'EF', 'GH', 'J']),
  }))
  const page = random.integer(1, 900)
  const work = {
    title,
    cslType: 'article-journal',
    containerTitle: random.pick(journals),
    year: random.integer(1985, 2025),
    volume: String(random.integer(1, 120)),
    issue: String(random.integer(1, 12)),
    pages: `${page}-${page + random.integer(3, 20)}`,
    language: 'en',
    doi: `10.5555/cofactor.bench.${index}`,
    pmid: String(90_000_000 + index),
  }
  const record = recordOf({ random, type: 'citations', slug }, id, {
    ...work,
    studyDesign: design.value,
    authorsText: authorsLine(authors) ?? '',
    authors,
    hasMoreAuthors: false,
    findings: both(prose(random, 2), isTranslated(random)),
    csl: cslItem({ ...work, authors, slug }),
    identityCheck: { status: 'verified', checkedAt: '2026-01-15' },
    integrity: { status: 'ok' },
    governance: governanceOf(random, anchors),
  })
  return { node: { id, slug, name: [title, title] }, record }
}
