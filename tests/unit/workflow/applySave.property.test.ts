import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Standing } from '../../../src/domain/workflow/decideStep'
import { stepNames } from '../../../src/domain/workflow/steps'
import { applySave, type Save } from '../../../src/workflow/applySave'

const people = [
  { id: 'ada', name: 'Ada', role: 'editor' },
  { id: 'eva', name: 'Eva', role: 'editor' },
  { id: 'rea', name: 'Rea', role: 'reviewer' },
  { id: 'ron', name: 'Ron', role: 'reviewer' },
  { id: 'amy', name: 'Amy', role: 'admin' },
] as const

const act = fc.record({
  actor: fc.constantFrom(...people),
  kind: fc.constantFrom('draft', 'draft', 'draft', 'publish', 'unpublish') satisfies fc.Arbitrary<
    Save['kind']
  >,
  isEdit: fc.boolean(),
  step: fc.option(fc.constantFrom(...stepNames), { nil: undefined }),
  note: fc.constantFrom('', 'Because.'),
  forged: fc.constantFrom('approved', 'published', 'scheduled', undefined),
})

const now = '2026-06-01T12:00:00.000Z'

const start = (isSafetyCritical: boolean): Standing => ({
  state: 'draft',
  isSafetyCritical,
  contributors: ['ada'],
  signOffs: [],
})

/** Who changed what stands there since anybody last signed it, kept apart from what the code keeps. */
type Told = { standing: Standing; writers: Set<string>; isPublic: boolean; publications: Standing[] }

type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never

const play = (acts: readonly Act[], isSafetyCritical: boolean): Told => {
  const told: Told = {
    standing: start(isSafetyCritical),
    writers: new Set(['ada']),
    isPublic: false,
    publications: [],
  }
  for (const { actor, kind, isEdit, step, note, forged } of acts) {
    const outcome = applySave({
      standing: told.standing,
      actor,
      kind,
      isEdit,
      isPublic: told.isPublic,
      stored: {},
      asked: {
        state: forged,
        signOffs: [],
        contributors: [],
        step,
        note,
        publishAt: '2026-07-01T00:00:00.000Z',
      },
      policy: 'required',
      now,
    })
    if (outcome.problems.length > 0) continue
    if (isEdit) told.writers.add(actor.id)
    if (kind === 'publish' && !(told.isPublic && !isEdit)) {
      told.publications.push({ ...told.standing, contributors: [...told.writers] })
      told.writers = new Set()
    }
    told.standing = outcome.standing
    told.isPublic = kind === 'publish' || (told.isPublic && kind === 'draft' && !isEdit && !step)
  }
  return told
}

describe('whatever people do, in whatever order, and whatever they write into a request', () => {
  test.each([
    [false, 1],
    [true, 2],
  ])(
    'what is published was signed by others than those who wrote it (safety-critical: %s)',
    (isCritical, needed) => {
      fc.assert(
        fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
          for (const { signOffs, contributors } of play(acts, isCritical).publications) {
            const signers = new Set(signOffs.filter(({ step }) => step === 'approve').map(({ user }) => user))
            expect(signers.size).toBeGreaterThanOrEqual(needed)
            expect(contributors.filter((writer) => signers.has(writer))).toEqual([])
            const roles = [...signers].map((signer) => people.find(({ id }) => id === signer)?.role)
            expect(roles).not.toContain('editor')
          }
        }),
        { numRuns: 2000 },
      )
    },
  )

  test('there is a way to publication', () => {
    const [ada, eva, rea] = [people[0], people[1], people[2]]
    const by = (
      actor: (typeof people)[number],
      step: (typeof stepNames)[number] | undefined,
      kind: Save['kind'] = 'draft',
    ): Act => ({
      actor,
      kind,
      isEdit: false,
      step,
      note: '',
      forged: undefined,
    })
    const way = [
      by(ada, 'submit'),
      by(eva, 'accept-evidence'),
      by(rea, 'approve'),
      by(ada, undefined, 'publish'),
    ]
    expect(play(way, false).publications).toHaveLength(1)
    expect(play(way, true).publications).toHaveLength(0)
  })
})
