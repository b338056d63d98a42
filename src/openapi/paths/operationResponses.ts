import type { JsonObject } from '../../model/types'
import { responseRef } from '../responses/jsonResponse'
import { problemStatuses, responseName } from '../responses/problemResponses'
import type { ProblemCatalogue } from '../types'

export type OperationAnswers = {
  /** The response with status 200. */
  readonly good: JsonObject
  /** Answers that are neither the good one nor a refusal (304, 308), and refusals that few addresses give. */
  readonly others?: readonly number[]
  readonly problems: ProblemCatalogue
  /** Statuses of the catalogue that this address never gives. */
  readonly never?: readonly number[]
}

/** Refusals that only those addresses give which say so. */
const rare: readonly number[] = [406, 410, 412, 413, 415, 416]

/** All responses of an operation: the good one and, by reference, every other one that the address may give. */
export const operationResponses = ({
  good,
  others = [],
  problems,
  never = [],
}: OperationAnswers): JsonObject => {
  const refusals = problemStatuses(problems).filter(
    (status) => !never.includes(status) && !rare.includes(status),
  )
  return {
    200: good,
    ...Object.fromEntries(
      [...others, ...refusals].map((status) => [String(status), responseRef(responseName(status))]),
    ),
  }
}
