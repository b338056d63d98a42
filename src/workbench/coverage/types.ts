import type { Certainty, Direction } from '../../domain/vocabulary/evidence'
import type { PanelPath } from '../shared/links'

/** What the map has its rows of. */
export const coverageObjects = ['symptoms', 'functions'] as const
export type CoverageObject = (typeof coverageObjects)[number]

/** Of which claims: those that readers see, or the latest version of each, drafts too. */
export const coverageClaims = ['latest', 'published'] as const
export type CoverageClaims = (typeof coverageClaims)[number]

export type Node = { readonly id: string; readonly name: string }

/** The claims that join a mineral to a symptom or function. */
export type CoverageCell = {
  readonly mineral: string
  readonly object: string
  readonly count: number
  /** The surest among them. */
  readonly certainty: Certainty | undefined
  /** `several`: they point different ways. */
  readonly direction: Direction | 'several' | undefined
  readonly path: PanelPath
}

export type Coverage = {
  readonly objects: CoverageObject
  readonly claims: CoverageClaims
  readonly columns: readonly Node[]
  readonly rows: readonly Node[]
  /** Pairs without a claim have none. */
  readonly cells: readonly CoverageCell[]
}
