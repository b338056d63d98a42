import { parameterOf, staffEndpoint } from '../shared/staffEndpoint'
import { readCoverage } from './readCoverage'
import { coverageClaims, coverageObjects, type CoverageClaims, type CoverageObject } from './types'

type Asked = { readonly objects: CoverageObject; readonly claims: CoverageClaims }

/** What an address asks for; what it says otherwise is what most people want. */
export const coverageAsked = (parameter: (name: string) => string | undefined): Asked => ({
  objects: coverageObjects.find((known) => known === parameter('objects')) ?? 'symptoms',
  claims: coverageClaims.find((known) => known === parameter('claims')) ?? 'latest',
})

/** `GET /api/workbench/coverage?objects=symptoms|functions&claims=latest|published` */
export const coverageEndpoint = staffEndpoint({
  path: '/workbench/coverage',
  read: (req) =>
    readCoverage(
      req,
      coverageAsked((name) => parameterOf(req, name)),
    ),
})
