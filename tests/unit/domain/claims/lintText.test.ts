import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from '../../../../src/domain/claims/lint/english'
import { lintText } from '../../../../src/domain/claims/lint/lintText'
import { spanish } from '../../../../src/domain/claims/lint/spanish'

const found = (text: string, locale = 'en', origins: string[] = []) =>
  lintText(text, { locale, origins }).map((finding) => finding.text)

describe('what the lint finds', () => {
  test.each([
    ['Magnesium cures cramps.', 'cures'],
    ['A miracle for sleep.', 'miracle'],
    ['A gentle detox for the body.', 'detox'],
    ['It boosts your energy.', 'boosts'],
    ['Results are guaranteed.', 'guaranteed'],
    ['Magnesium treats migraine.', 'treats migraine'],
    ['It prevents type 2 diabetes.', 'prevents type 2 diabetes'],
    ['A clinically proven mineral.', 'clinically proven'],
    ['This is the best form of magnesium.', 'the best form'],
    ['There are no side effects.', 'no side effects'],
    ['Act now and feel it.', 'Act now'],
    ['It works in just 3 days.', 'in just 3 days'],
    ['Stress literally empties cells.', 'literally'],
    ['If you twitch, you have a magnesium deficiency.', 'you have a magnesium deficiency'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test.each([
    ['El magnesio cura los calambres.', 'cura'],
    ['Un remedio milagroso.', 'milagroso'],
    ['Depura el organismo.', 'Depura'],
    ['Está clínicamente demostrado.', 'clínicamente demostrado'],
    ['El magnesio previene la migraña.', 'previene la migraña'],
    ['Combate la hipertensión.', 'Combate la hipertensión'],
    ['Resultados garantizados.', 'garantizados'],
    ['Es la mejor forma de magnesio.', 'la mejor forma'],
    ['Sin efectos secundarios.', 'Sin efectos secundarios'],
    ['¡Actúa ya!', 'Actúa ya'],
    ['Si tienes calambres, tienes una deficiencia.', 'tienes una deficiencia'],
  ])('%s', (text, expected) => {
    expect(found(text, 'es')).toEqual([expected])
  })

  test('says why, and what to write in its place', () => {
    for (const finding of lintText('Magnesium cures and boosts.', { locale: 'en' })) {
      expect(finding.reason).toMatch(/\.$/)
      expect(finding.instead).not.toBe('')
    }
  })
})

describe('what it leaves alone', () => {
  test.each([
    'Magnesium does not cure cramps.',
    'No study shows that it treats migraine.',
    'It isn’t a miracle.',
    'Magnesium contributes to normal muscle function.',
    'Secure packaging and manicured lawns.',
    'In one trial, 94 people with cramps took 520 mg a day.',
    'Such twitches are nearly always harmless.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  test.each([
    'No cura los calambres.',
    'Ningún estudio muestra que prevenga o trate la migraña.',
    'Queso curado.',
  ])('%s', (text) => {
    expect(found(text, 'es')).toEqual([])
  })

  test('a denial reaches no further than its clause', () => {
    expect(found('It does not help sleep. It cures cramps.')).toEqual(['cures'])
    expect(found('It does not help sleep but cures cramps.')).toEqual(['cures'])
    expect(found('It not only helps, it cures.')).toEqual(['cures'])
  })

  test('words quoted from a sentence that the claim answers, and only those', () => {
    const origins = ['Magnesium literally boosts every cell']
    expect(found('That it “literally boosts every cell” is not known.', 'en', origins)).toEqual([])
    expect(found('That it “literally boosts every cell” is not known.')).toEqual(['literally', 'boosts'])
    expect(found('It literally boosts every cell.', 'en', origins)).toEqual(['literally', 'boosts'])
  })
})

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    'cures',
    'cura',
    'miracle',
    'previene la migraña',
    'treats migraine',
    'not',
    'no',
    '“',
    '”',
    '. ',
    '🧪',
    'é',
    'e\u0301',
    ' ',
    'boosts',
    '\n',
  )
  const anyText = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  )

  test('positions are those of the passage, in order and apart', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'es'), (text, locale) => {
        let last = 0
        for (const { start, end, text: passage } of lintText(text, { locale })) {
          expect(text.slice(start, end)).toBe(passage)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('what comes before moves the positions by its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (before) => {
        const prefix = `${before.replace(/[“«"]/gu, '')}. `
        const [finding] = lintText(`${prefix}Magnesium cures.`, { locale: 'en' }).slice(-1)
        expect(finding?.start).toBe(prefix.length + 'Magnesium '.length)
      }),
    )
  })

  test('both languages look for the same kinds of wording', () => {
    const kinds = (rules: typeof english) => [...new Set(rules.map(({ kind }) => kind))].sort()
    expect(kinds(spanish)).toEqual(kinds(english))
    expect(spanish).toHaveLength(english.length)
  })
})
