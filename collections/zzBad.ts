import type { Express } from 'express'
