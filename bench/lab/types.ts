import type { ContentPlan } from '../content/addContent'
import type { LoadRequest, LoadResult } from '../load/types'
import type { CofactorOptions, CofactorSide } from '../sides/startCofactor'
import type { Side } from '../sides/side'

export type Figure = {
  /** `hot-get`, or with what it differs from others of its kind: `hot-get-br`. */
  readonly name: string
  readonly value: number
  readonly unit: string
  /** The value as a multiple of what it is compared with. */
  readonly ratio?: number
  /** What it is compared with, with its own value. */
  readonly against?: string
  /** In words: `≥ 0.85 × bare node:http`. Absent where the figure is for information. */
  readonly target?: string
  readonly isMet?: boolean
  readonly note?: string
}

/** What a bench may use. Everything that it starts through this is ended when the run is, whatever happens. */
export type Lab = {
  readonly rounds: number
  /** Seconds of one round of load. */
  readonly seconds: number
  readonly connections: number
  /** Seconds of load before the first round: compiled code and caches are then what they will be. */
  readonly warmUp: number
  readonly signal: AbortSignal
  /** Tells what is being done just now. */
  say(text: string): void
  load(request: LoadRequest): Promise<LoadResult>
  /** A folder for files of this run. */
  readonly folder: string
  /** The server over the starter knowledge with 10,000 foods and 1,000 claims more, started once. */
  standard(): Promise<CofactorSide>
  /** A data folder with its own copy of the starter knowledge and what the plan adds. */
  dataFolder(name: string, plan: ContentPlan): Promise<string>
  start(options: CofactorOptions): Promise<CofactorSide>
  /** Takes care that a side is stopped in the end. */
  keep<Started extends Pick<Side, 'stop'>>(side: Started): Started
}

export type Bench = {
  /** By which it is chosen: `npm run bench -- hot-get`. */
  readonly name: string
  readonly title: string
  /** About how long it takes, for the time that is left. */
  seconds(lab: Pick<Lab, 'rounds' | 'seconds'>): number
  run(lab: Lab): Promise<Figure[]>
}
