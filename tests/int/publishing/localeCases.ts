import { expect, test } from 'vitest'
import { fieldMessages } from '../../helpers/answer'
import { freshSlug, partnersSee } from '../../helpers/editing'
import { smallestDocument } from '../../helpers/makeDocuments'
import type { Setting } from './setting'

/** English is the default language; what has no translation falls back to it. */
export const localeCases = (setting: () => Setting): void => {
  const bilingual = async () => {
    const { editing } = setting()
    const slug = freshSlug('locale')
    const id = await editing.createPublished('minerals', { slug, summary: 'In English.' })
    await editing.session('PATCH', `/api/minerals/${id}?locale=es`, {
      name: 'Magnesio',
      summary: 'En español.',
      _status: 'published',
    })
    return { id, path: `minerals/${slug}` }
  }
  const see = async (path: string) => {
    const { cofactor } = setting()
    const [en, es] = [await partnersSee(cofactor, path), await partnersSee(cofactor, `${path}?locale=es`)]
    return { en: en.body, es: es.body }
  }

  test('each language is served by itself', async () => {
    const { path } = await bilingual()
    const { en, es } = await see(path)
    expect(en).toMatchObject({ data: { name: 'Magnesium', summary: 'In English.' } })
    expect(es).toMatchObject({ data: { name: 'Magnesio', summary: 'En español.' }, meta: { locale: 'es' } })
  })

  test('publishing one language leaves the draft of the other alone', async () => {
    const { editing } = setting()
    const { id, path } = await bilingual()
    await editing.saveDraft('minerals', id, { summary: 'Unfinished English.' })
    await editing.session('PATCH', `/api/minerals/${id}?locale=es&draft=true`, { summary: 'Terminado.' })
    const query = 'locale=es&publishSpecificLocale=es'
    const answer = await editing.session('PATCH', `/api/minerals/${id}?${query}`, { _status: 'published' })
    expect(answer).toMatchObject({ status: 200 })
    const { en, es } = await see(path)
    expect(en).toMatchObject({ data: { summary: 'In English.' } })
    expect(es).toMatchObject({ data: { summary: 'Terminado.' } })
    expect(await editing.latest('minerals', id)).toMatchObject({ summary: 'Unfinished English.' })
  })

  test('a document written in another language only cannot be published', async () => {
    const { cofactor, editing } = setting()
    const slug = freshSlug('solo')
    const data = { ...smallestDocument('symptoms'), slug, _status: 'published' }
    const answer = await editing.session('POST', '/api/symptoms?locale=es', data)
    expect(answer).toMatchObject({ status: 400 })
    expect(Object.keys(fieldMessages(answer)).sort()).toEqual(['name', 'redFlags.0.text', 'summary'])
    expect(fieldMessages(answer)['name']).toContain('is needed in the default language (en)')
    expect(await partnersSee(cofactor, `symptoms/${slug}`)).toMatchObject({ status: 404 })
  })

  test('nor can one language be published while the default one was never written', async () => {
    const { cofactor, editing } = setting()
    const slug = freshSlug('solo')
    const data = { ...smallestDocument('minerals'), slug, _status: 'published' }
    const answer = await editing.session('POST', '/api/minerals?locale=es&publishSpecificLocale=es', data)
    expect(Object.keys(fieldMessages(answer)).sort()).toEqual(['name', 'summary'])
    expect(await partnersSee(cofactor, `minerals/${slug}`)).toMatchObject({ status: 404 })
  })

  test('a row added in another language waits for its text in the default one', async () => {
    const { editing } = setting()
    const slug = freshSlug('rows')
    const id = await editing.createPublished('symptoms', { slug })
    const rows = { redFlags: [{ text: 'Solo en español' }] }
    const answer = await editing.session('PATCH', `/api/symptoms/${id}?locale=es`, {
      name: 'Calambre',
      summary: 'Contracción.',
      seekCareAdvice: 'Consulte.',
      ...rows,
      _status: 'published',
    })
    expect(fieldMessages(answer)).toHaveProperty(['redFlags.0.text'])
  })
}
