import { codeSystemOf, codeSystems } from '../domain/identifiers/codeSystems'
import type { CodeForm } from '../domain/identifiers/codeForm'
import type { CodeField } from './deriveCodeFields'

/** A register by whose codes the documents of this content model can be looked up. */
export type LookupSystem = CodeForm & {
  readonly id: string
  /** By locale. */
  readonly title: Readonly<Record<string, string>>
  /** A code that shows the form; absent of a register of which we do not know it. */
  readonly example?: string
  readonly usedBy: readonly { readonly type: string; readonly path: string }[]
}

/** The registers that occur in some places: those we know first, in our order, then those we do not. */
export const lookupSystems = (fields: readonly CodeField[]): LookupSystem[] => {
  const used = new Map(fields.flatMap(({ systems }) => systems.map((system) => [system.id, system] as const)))
  const known = codeSystems.map(({ id }) => id)
  const ids = [...known.filter((id) => used.has(id)), ...[...used.keys()].filter((id) => !known.includes(id))]
  return ids.map((id) => {
    const { title, example, ...form } = codeSystemOf(id) ?? {
      ...unknownForm,
      title: used.get(id)?.title ?? {},
      example: undefined,
    }
    return {
      id,
      title,
      ...(example !== undefined && { example }),
      normalise: form.normalise,
      problem: form.problem,
      usedBy: fields
        .filter(({ systems }) => systems.some((system) => system.id === id))
        .map(({ type, path }) => ({ type, path })),
    }
  })
}

/** A register of which we do not know how it writes its codes: they are compared without regard to case. */
const unknownForm: CodeForm = {
  normalise: (input) => input.trim().toLowerCase() || undefined,
  problem: (input) => (input.trim() === '' ? 'The code is empty.' : undefined),
}
