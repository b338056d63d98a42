import type { ArrayField } from 'payload'
import { casProblem, normaliseCas } from '../../src/domain/identifiers/cas'
import { icd10Problem, normaliseIcd10 } from '../../src/domain/identifiers/icd10'
import { identifierStatuses } from '../../src/domain/vocabulary/identifiers'
import type { Term } from '../../src/domain/vocabulary/term'
import { choice } from './choice'
import { namedRows } from './namedRows'

const problems: Record<string, (value: string) => string | undefined> = {
  cas: casProblem,
  icd10: icd10Problem,
}

/** Forms in which registers write their codes. */
const normalForms: Record<string, (value: string) => string | undefined> = {
  cas: normaliseCas,
  icd10: normaliseIcd10,
}

/** Codes of one thing in outside registers; each is marked as compared with its register or not. */
export const identifierList = (name: string, label: string, systems: readonly Term[]): ArrayField => ({
  name,
  type: 'array',
  label,
  ...namedRows('code', 'codes'),
  fields: [
    {
      type: 'row',
      fields: [
        choice('system', systems, { label: 'Register', required: true, admin: { width: '35%' } }),
        {
          name: 'code',
          type: 'text',
          required: true,
          custom: { search: 'codes', codeSystem: { from: 'system' } },
          admin: { width: '35%' },
          validate: (value: unknown, { siblingData }: { siblingData: Partial<{ system: string }> }) => {
            if (typeof value !== 'string' || value.trim() === '') return 'A code is needed.'
            return problems[siblingData.system ?? '']?.(value) ?? true
          },
          hooks: {
            beforeValidate: [
              ({ value, siblingData }) =>
                typeof value === 'string'
                  ? (normalForms[String(siblingData['system'])]?.(value) ?? value.trim())
                  : value,
            ],
          },
        },
        choice('status', identifierStatuses, {
          label: 'Checked',
          required: true,
          defaultValue: 'unverified',
          admin: { width: '30%' },
        }),
      ],
    },
  ],
})
