import type { ArrayField } from 'payload'
import { atomicWeights } from '../../src/domain/chemistry/atomicWeights'
import { elementalFraction, elementalFractionProblem } from '../../src/domain/chemistry/elementalFraction'
import { parseFormula } from '../../src/domain/chemistry/parseFormula'
import { casProblem, normaliseCas } from '../../src/domain/identifiers/cas'
import { citationReference } from './citationReference'
import { identifierText } from './identifierText'
import { localizedLine, localizedProse } from './localizedText'
import { wholeNumber } from './wholeNumber'
import { namedRows } from './namedRows'

const validateFormula = (value: unknown) => {
  if (typeof value !== 'string' || value === '')
    return 'A formula is needed, for example “MgO” or “MgCl2·6H2O”.'
  try {
    parseFormula(value)
    return true
  } catch (error) {
    return error instanceof Error ? error.message : 'This formula cannot be read.'
  }
}

const isElement = (symbol: unknown): symbol is string =>
  typeof symbol === 'string' && atomicWeights.has(symbol)

type Row = { formula?: unknown }
type Parent = { symbol?: unknown }

const validateElementalPercent = (
  value: unknown,
  { data, siblingData }: { data: Partial<Parent>; siblingData: Partial<Row> },
) => {
  if (typeof value !== 'number') return true
  if (typeof siblingData.formula !== 'string' || !isElement(data.symbol)) return true
  if (validateFormula(siblingData.formula) !== true) return true
  return (
    elementalFractionProblem({ formula: siblingData.formula, symbol: data.symbol, percent: value }) ?? true
  )
}

const percentOf = (formula: string, symbol: string): number =>
  Math.round(elementalFraction(formula, symbol) * 10_000) / 100

/**
 * Chemical forms in which a mineral is taken. The elemental percentage is computed from the formula where it is
 * left empty, and compared with it where it is entered.
 */
export const supplementForms = (): ArrayField => ({
  name: 'supplementForms',
  type: 'array',
  label: 'Supplement forms',
  custom: { search: 'text' },
  ...namedRows('form', 'forms'),
  fields: [
    {
      type: 'row',
      fields: [
        localizedLine('name', { required: true, width: '40%' }),
        {
          name: 'formula',
          type: 'text',
          required: true,
          validate: validateFormula,
          admin: { width: '30%', description: 'Hydrates with a dot: MgCl2·6H2O.' },
        },
        {
          name: 'elementalPercent',
          type: 'number',
          label: 'Elemental percentage',
          min: 0,
          max: 100,
          validate: validateElementalPercent,
          admin: { width: '30%', description: 'By mass. Computed from the formula when left empty.' },
          hooks: {
            beforeValidate: [
              ({ value, siblingData, data }) => {
                const { formula } = siblingData
                const symbol: unknown = data?.['symbol']
                if (typeof value === 'number' || typeof formula !== 'string' || !isElement(symbol))
                  return value
                return validateFormula(formula) === true ? percentOf(formula, symbol) : value
              },
            ],
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        identifierText('cas', {
          label: 'CAS number',
          system: 'cas',
          problem: casProblem,
          normalise: normaliseCas,
          width: '50%',
        }),
        wholeNumber('pubchemCid', { label: 'PubChem CID', min: 1, width: '50%', codeSystem: 'pubchem' }),
      ],
    },
    localizedProse('note', {
      description: 'What is known of its absorption and tolerance, with the limits of it.',
    }),
    citationReference(),
  ],
})
