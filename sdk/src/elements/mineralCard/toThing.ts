import type { ToThing } from '../core/definition.js'
import type { MineralDocument } from './types.js'

export const toThing: ToThing<MineralDocument, object> = ({ name, symbol, summary }) => ({
  '@type': 'ChemicalSubstance',
  name,
  alternateName: symbol,
  description: summary,
})
