import { isRecord } from './isRecord.js'
import { readJson } from './readJson.js'
import type { Send } from './transport/createTransport.js'
import type { CallOptions } from './types/options.js'
import type { Health } from './types/results.js'

const isHealth = (value: unknown): value is Health => isRecord(value) && 'status' in value

/** @throws ParseError when what answers is no Cofactor server. */
export const healthReader =
  (send: Send) =>
  async (call?: CallOptions): Promise<Health> =>
    readJson(await send('/v1/health', call), isHealth)
