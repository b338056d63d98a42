import type { Schema } from '../types'
import { objectSchema } from './objectSchema'

export const healthSchema = (): Schema =>
  objectSchema({
    title: 'Health',
    description: 'Whether the service answers and from which revision.',
    required: ['status', 'revision', 'database', 'version'],
    properties: {
      status: {
        type: 'string',
        enum: ['ok', 'starting'],
        description: '`starting` until the whole edition is loaded.',
      },
      revision: {
        type: 'integer',
        minimum: 0,
        description: 'Latest revision that is served.',
        examples: [128],
      },
      database: {
        type: 'string',
        enum: ['sqlite', 'mongodb', 'postgres'],
        description: 'Database behind the editors.',
      },
      version: { type: 'string', description: 'Version of the service.', examples: ['0.1.0'] },
      uptimeSeconds: {
        type: 'number',
        minimum: 0,
        description: 'Seconds since the service started.',
        examples: [3600],
      },
    },
  })
