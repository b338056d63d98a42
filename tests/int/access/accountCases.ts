import { describe, expect, test } from 'vitest'
import { fieldMessages, valueAt } from '../../helpers/answer'
import { createUser, password } from '../../helpers/cofactor/users'
import { freshSlug } from '../../helpers/editing'
import type { Cofactor, Role, Session } from '../../helpers/startCofactor'
import { people, type Person } from './people'

type Setting = { readonly cofactor: Cofactor; readonly sessions: Readonly<Record<Person, Session>> }

/** Who may see, make and change accounts, and that somebody always can. */
export const accountCases = (setting: () => Setting): void => {
  const account = async (role: Role) => {
    const email = `${freshSlug('account')}@cofactor.test`
    return { email, id: await createUser(setting().cofactor.local, email, role) }
  }
  const roleOf = async (id: string) =>
    (await setting().cofactor.local.findByID({ collection: 'users', id }))['role']

  test('are made and deleted by admins', async () => {
    for (const person of people) {
      const data = {
        email: `${freshSlug('made')}@cofactor.test`,
        password,
        name: 'Made',
        role: 'editor',
      }
      const isAdmin = person === 'admin'
      expect((await setting().sessions[person]('POST', '/api/users', data)).status).toBe(isAdmin ? 201 : 403)
      const { id } = await account('editor')
      expect((await setting().sessions[person]('DELETE', `/api/users/${id}`)).status).toBe(
        isAdmin ? 200 : 403,
      )
    }
  })

  test('are known to all who work here by name and role, and to admins by address', async () => {
    const seen = async (person: Person) =>
      (await setting().sessions[person]('GET', '/api/users?limit=0')).body
    const addresses = async (person: Person) => {
      const docs = valueAt(await seen(person), 'docs')
      return (Array.isArray(docs) ? docs : []).map((doc) => valueAt(doc, 'email'))
    }
    const all = valueAt(await seen('admin'), 'totalDocs')
    expect(all).toBeGreaterThan(2)
    expect(await addresses('admin')).not.toContain(undefined)
    for (const person of ['editor', 'reviewer'] as const) {
      expect(valueAt(await seen(person), 'totalDocs')).toBe(all)
      expect(valueAt(await seen(person), 'docs.0.name')).toEqual(expect.any(String))
      expect((await addresses(person)).filter((address) => address !== undefined)).toHaveLength(1)
      expect(JSON.stringify(await seen(person))).not.toMatch(/"(hash|salt|resetPasswordToken)"/)
      const guess = await setting().sessions[person]('GET', '/api/users?where[email][contains]=a')
      expect(guess.status).toBe(400)
    }
    expect(valueAt(await seen('anonymous'), 'totalDocs')).toBeUndefined()
  })

  test('nobody gives himself a role, or changes somebody else', async () => {
    for (const role of ['editor', 'reviewer'] as const) {
      const self = await account(role)
      const session = await setting().cofactor.loginAs(self.email)
      await session('PATCH', `/api/users/${self.id}`, { role: 'admin', name: 'Promoted' })
      await session('POST', '/api/graphql', {
        query: `mutation { updateUser(id: "${self.id}", data: { role: admin }) { id } }`,
      })
      expect(await roleOf(self.id)).toBe(role)
      const other = await account('editor')
      expect((await session('PATCH', `/api/users/${other.id}`, { name: 'Taken over' })).status).toBe(403)
      expect(
        (await session('PATCH', `/api/users/${other.id}`, { password: 'a new password 1234' })).status,
      ).toBe(403)
      expect((await session('POST', '/api/users/unlock', { email: other.email })).status).toBe(403)
    }
  })

  test('the role in a token is worth nothing after it was taken away', async () => {
    const { id, email } = await account('admin')
    const session = await setting().cofactor.loginAs(email)
    expect((await session('GET', '/api/publications')).status).toBe(200)
    await setting().sessions.admin('PATCH', `/api/users/${id}`, { role: 'reviewer' })
    expect((await session('GET', '/api/publications')).status).toBe(403)
  })

  test('passwords and tokens are never shown', async () => {
    const { body } = await setting().sessions.admin('GET', '/api/users?limit=0&showHiddenFields=true&depth=2')
    expect(JSON.stringify(body)).not.toMatch(/"(hash|salt|resetPasswordToken|password)"/)
  })

  test('nobody registers as the first one while there are users', async () => {
    const data = { email: 'first@cofactor.test', password, name: 'First', role: 'admin' }
    expect((await setting().cofactor.request('POST', '/api/users/first-register', data)).status).toBe(403)
  })

  test('asking for a new password tells nobody who has an account, and holds up nobody', async () => {
    const { email } = await account('editor')
    const ask = (address: string) =>
      setting().cofactor.request('POST', '/api/users/forgot-password', { email: address })
    const [known, unknown] = [await ask(email), await ask('nobody@elsewhere.test')]
    expect(known).toMatchObject({ status: 200 })
    expect(unknown).toMatchObject({ status: 200, body: known.body })
    expect((await account('editor')).id).toEqual(expect.any(String))
  })

  describe('the last admin', () => {
    /** Leaves one admin, and gives the others back afterwards. */
    const alone = async (work: (id: string) => Promise<void>) => {
      const { docs } = await setting().cofactor.local.find({
        collection: 'users',
        where: { role: { equals: 'admin' } },
        limit: 0,
        pagination: false,
      })
      const [one, ...others] = docs.sort(
        (a, b) => Number(b['email'] === 'admin@cofactor.test') - Number(a['email'] === 'admin@cofactor.test'),
      )
      for (const { id } of others) await setting().cofactor.local.delete({ collection: 'users', id })
      await work(String(one?.id))
    }

    test('can be neither demoted nor deleted', () =>
      alone(async (id) => {
        const demoted = await setting().sessions.admin('PATCH', `/api/users/${id}`, { role: 'editor' })
        expect(fieldMessages(demoted)).toEqual({
          role: 'This is the last admin. Make somebody else an admin first.',
        })
        const deleted = await setting().sessions.admin('DELETE', `/api/users/${id}`)
        expect(deleted).toMatchObject({ status: 409 })
        expect(await roleOf(id)).toBe('admin')
      }))

    test('may step down once there is another', () =>
      alone(async (id) => {
        const { id: other, email } = await account('admin')
        expect((await setting().sessions.admin('PATCH', `/api/users/${id}`, { role: 'editor' })).status).toBe(
          200,
        )
        const successor = await setting().cofactor.loginAs(email)
        expect((await successor('PATCH', `/api/users/${id}`, { role: 'admin' })).status).toBe(200)
        expect((await setting().sessions.admin('DELETE', `/api/users/${other}`)).status).toBe(200)
      }))

    test('is kept when all admins are changed or deleted at once', async () => {
      await account('admin')
      const where = 'where[role][equals]=admin'
      expect(
        (await setting().sessions.admin('PATCH', `/api/users?${where}`, { role: 'editor' })).status,
      ).toBe(403)
      expect((await setting().sessions.admin('DELETE', `/api/users?${where}`)).status).toBe(403)
      expect((await setting().sessions.admin('GET', '/api/publications')).status).toBe(200)
    })
  })
}
