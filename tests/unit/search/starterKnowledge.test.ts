import { beforeAll, describe, expect, test } from 'vitest'
import { seedStore } from '../../helpers/seedStore'
import { askable } from './searchHelpers'

let knowledge: ReturnType<typeof askable>
beforeAll(async () => {
  const { store, model } = await seedStore()
  knowledge = askable(store, model)
})

describe('over the starter knowledge', () => {
  test.each([
    { q: 'mag', first: 'Magnesium' },
    { q: 'magensium', first: 'Magnesium' },
    { q: 'Mg', first: 'Magnesium' },
    { q: 'magnesium oxide', first: 'Magnesium' },
    { q: 'iron', first: 'Iron' },
    { q: 'vitamin d', first: 'Vitamin D' },
    { q: 'tired', first: 'Fatigue' },
    { q: "can't sleep", first: 'Insomnia' },
    { q: 'cant sleep', first: 'Insomnia' },
    { q: 'twiching', first: 'Eyelid twitching' },
    { q: 'diarrhea', first: 'Diarrhoea' },
    { q: 'R25.2', first: 'Muscle cramps' },
    { q: 'https://doi.org/10.1002/14651858.CD009402.pub3', first: 'Magnesium for skeletal muscle cramps' },
    { q: 'calambre', locale: 'es', first: 'Calambres musculares' },
    { q: 'presion arterial', locale: 'es', first: 'Presión arterial elevada' },
    { q: 'cansada', locale: 'es', first: 'Cansancio' },
    { q: 'la jaqueca', locale: 'es', first: 'Migraña' },
  ])('“$q” finds $first first', async ({ q, first, locale = 'en' }) => {
    expect((await knowledge.titles(q, { locale }))[0]).toBe(first)
  })

  test('“wired but tired” finds the symptoms that people call so', async () => {
    expect((await knowledge.titles('wired but tired')).slice(0, 2).sort()).toEqual([
      'Fatigue',
      'Restlessness',
    ])
  })

  test('a mineral comes before reference intakes and foods that name it', async () => {
    const { results } = await knowledge.find('potassium', { limit: 100 })
    expect(results[0]?.type).toBe('minerals')
  })

  test('suggests the mineral while its name is typed', async () => {
    for (const q of ['m', 'ma', 'mag', 'magn', 'magnesiu']) {
      expect((await knowledge.suggested(q))[0]).toBe('Magnesium')
    }
  })
})
