import { cases } from './cases.js'
import { runCases } from './runCases.js'
import type { CaseResult } from './runCases.js'

/** All cases against the server at `baseUrl`. */
export const runSuite = (baseUrl: string): Promise<CaseResult[]> => runCases(cases, baseUrl)
