import type { AdminViewServerProps } from 'payload'
import { coverageAsked } from '../../../workbench/coverage/coverageEndpoint'
import { readCoverage } from '../../../workbench/coverage/readCoverage'
import { coverageClaims, coverageObjects, type Coverage } from '../../../workbench/coverage/types'
import { PageFrame } from '../PageFrame'
import { CoverageTable } from './CoverageTable'
import { Legend } from './Legend'
import { MapPicture } from './MapPicture'
import './index.css'

const objectNames = { symptoms: 'Symptoms', functions: 'Functions' } as const
const claimNames = { latest: 'Latest versions, drafts too', published: 'What readers see' } as const

/** Which minerals and symptoms, or functions, there are claims about, how sure those are, and where there is a gap. */
export const CoverageMap = (view: AdminViewServerProps) => (
  <PageFrame
    hint="Each square is a pair of a mineral and a symptom or function. It shows which way the claims about it point, and how sure the surest of them is. Empty squares are gaps: nobody has written a claim yet."
    title="Coverage map"
    view={view}
  >
    {async () => {
      const { req } = view.initPageResult
      const given = view.searchParams ?? {}
      const asked = coverageAsked((name) => {
        const value = given[name]
        return Array.isArray(value) ? value[0] : value
      })
      const coverage = await readCoverage(req, asked)
      const { admin } = req.payload.config.routes
      return (
        <>
          <Choices admin={admin} coverage={coverage} />
          <p>{summaryOf(coverage)}</p>
          <Legend />
          <MapPicture admin={admin} coverage={coverage} label={summaryOf(coverage)} />
          <CoverageTable admin={admin} coverage={coverage} />
        </>
      )
    }}
  </PageFrame>
)

const summaryOf = ({ columns, rows, cells, objects }: Coverage): string => {
  const pairs = columns.length * rows.length
  return `${columns.length} minerals and ${rows.length} ${objects}: ${cells.length} of ${pairs} pairs have claims, ${pairs - cells.length} are gaps.`
}

const Choices = ({ admin, coverage }: { readonly admin: string; readonly coverage: Coverage }) => {
  const { objects, claims } = coverage
  const link = (to: Pick<Coverage, 'objects' | 'claims'>) =>
    `${admin}/coverage?${new URLSearchParams(to).toString()}`
  return (
    <nav aria-label="What the map shows">
      <ul className="workbench__choices">
        {coverageObjects.map((name) => (
          <li key={name}>
            <a aria-current={name === objects ? 'true' : undefined} href={link({ objects: name, claims })}>
              {objectNames[name]}
            </a>
          </li>
        ))}
        <li aria-hidden="true">|</li>
        {coverageClaims.map((name) => (
          <li key={name}>
            <a aria-current={name === claims ? 'true' : undefined} href={link({ objects, claims: name })}>
              {claimNames[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
