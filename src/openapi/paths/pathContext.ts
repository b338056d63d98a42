import type { QueryModel } from '../../delivery/queryModel'
import type { OpenApiOptions, Schema } from '../types'

/** What the operations are written from. */
export type PathContext = OpenApiOptions & {
  readonly queryModel: QueryModel
  /** `components.schemas`, from which the examples are made. */
  readonly schemas: Readonly<Record<string, Schema>>
}
