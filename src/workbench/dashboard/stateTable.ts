import { stateLabels, workflowStates } from '../../domain/workflow/states'
import { figureOf } from './figures'
import type { Overview } from './readOverview'
import type { StateTable } from './types'

/** How many documents of each type stand where on their way to readers. */
export const stateTableOf = (overview: Overview): StateTable => ({
  states: workflowStates.map((state) => ({ state, label: stateLabels[state] })),
  rows: overview.map((counted) => ({
    type: counted.type.type,
    label: counted.type.plural,
    figures: workflowStates.map((state) =>
      figureOf(counted, [{ field: 'workflow.state', operator: 'equals', value: state }], {
        singular: `${counted.type.singular}, ${stateLabels[state]}`,
        plural: `${counted.type.plural}, ${stateLabels[state]}`,
      }),
    ),
  })),
})
