import type { SelectField } from 'payload'
import { units } from '../../src/domain/units'
import { choice } from './choice'

/** A unit from the closed list of `src/domain/units`. */
export const unitChoice = (name = 'unit', options: Parameters<typeof choice>[2] = {}): SelectField =>
  choice(name, units, options)
