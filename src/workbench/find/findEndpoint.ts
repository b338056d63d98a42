import { parameterOf, staffEndpoint } from '../shared/staffEndpoint'
import { findDocuments } from './findDocuments'

/** `GET /api/workbench/find?q=`: `{ found }`, at most twenty. */
export const findEndpoint = staffEndpoint({
  path: '/workbench/find',
  read: async (req) => ({ found: await findDocuments(req, parameterOf(req, 'q') ?? '') }),
})
