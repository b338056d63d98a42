import type { ApiContext } from '../apiContext'
import type { Read } from '../read'
import { prepareResponse } from '../respond/prepareResponse'

/** `GET /v1/openapi.json`: the contract, which does not change while the process runs. */
export const openapiRead = ({ openapi }: ApiContext): Read => {
  const prepared = prepareResponse(openapi)
  return () => prepared
}
