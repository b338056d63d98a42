import type { ArrayField } from 'payload'
import { casProblem } from '../../src/domain/identifiers/cas'
import { icd10Problem } from '../../src/domain/identifiers/icd10'
import { identifierStatuses } from '../../src/domain/vocabulary/identifiers'
import type { Term } from '../../src/domain/vocabulary/term'
import { choice } from './choice'
import { namedRows } from './namedRows'

const problems: Record<string, (value: string) => string | undefined> = {
  cas: casProblem,
  icd10: icd10Problem,
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
          admin: { width: '35%' },
          validate: (value: unknown, { siblingData }: { siblingData: Partial<{ system: string }> }) => {
            if (typeof value !== 'string' || value.trim() === '') return 'A code is needed.'
            return problems[siblingData.system ?? '']?.(value) ?? true
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
