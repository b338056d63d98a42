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
      runner: objectSchema({
        description:
          'What runs by itself, such as scheduled publishing. Answers do not depend on it. Absent until it has begun.',
        required: ['status'],
        properties: {
          status: {
            type: 'string',
            enum: ['ok', 'late', 'starting'],
            description: '`late` when there was no sign of life for two minutes, in any process.',
          },
          heartbeatAt: {
            type: 'string',
            format: 'date-time',
            description: 'Its last sign of life.',
            examples: ['2026-11-25T09:30:00.000Z'],
          },
        },
      }),
    },
  })
