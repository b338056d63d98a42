import type { ContentPlan } from '../content/addContent'

/** What most figures are measured over, beside the starter knowledge. */
export const standardContent: ContentPlan = {
  counts: () => ({ minerals: 25, symptoms: 60, citations: 500, claims: 1_000, foods: 10_000 }),
}
