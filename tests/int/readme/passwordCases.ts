import { expect, test } from 'vitest'
import { codeBlocks } from '../../helpers/docs/markdown'
import { readPage } from '../../helpers/docs/pages'
import { runNode } from '../../helpers/docs/runProgram'
import type { Cofactor } from '../../helpers/startCofactor'

/** The program between the quotes of the shown command. */
const shownProgram = (): string => {
  const { code } = codeBlocks(readPage('docs/operators.md')).find((block) =>
    block.code.includes('NEW_PASSWORD'),
  ) ?? {
    code: '',
  }
  return /"\n(.*)\n"\n$/s.exec(code)?.[1] ?? ''
}

/** The way back in for whoever has the machine. */
export const passwordCases = (cofactor: () => Cofactor): void => {
  test('the command of docs/operators.md sets a password with which its owner can sign in', async () => {
    const email = 'admin@cofactor.test'
    const password = 'another long one 2841'
    const args = ['--import', 'tsx', '--input-type=module', '-e', shownProgram()]
    const printed = await runNode(args, { ADDRESS: email, NEW_PASSWORD: password })
    expect(printed).toContain('1 password set')
    const signedIn = await cofactor().request('POST', '/api/users/login', { email, password })
    expect(signedIn.status).toBe(200)
  })
}
