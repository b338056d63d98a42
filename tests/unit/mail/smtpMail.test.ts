import { createServer, type Server } from 'node:net'
import type { Payload } from 'payload'
import { afterEach, describe, expect, test } from 'vitest'
import { smtpMail } from '../../../src/mail/smtpMail'

let server: Server | undefined

afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())))

type Mailbox = { readonly url: string; received(): string }

/** A mail server that takes one message at a time and says what RFC 5321 asks, or refuses every recipient. */
const startMailServer = async (takes = true): Promise<Mailbox> => {
  let text = ''
  server = createServer((socket) => {
    let isMessage = false
    socket.write('220 mail.test ESMTP\r\n')
    socket.on('data', (chunk) => {
      const said = chunk.toString()
      text += said
      if (isMessage) {
        if (!said.endsWith('\r\n.\r\n')) return
        isMessage = false
        socket.write('250 taken\r\n')
      } else if (said.startsWith('DATA')) {
        isMessage = true
        socket.write('354 go on\r\n')
      } else if (said.startsWith('QUIT')) socket.end('221 bye\r\n')
      else socket.write(said.startsWith('RCPT') && !takes ? '550 no such box\r\n' : '250 fine\r\n')
    })
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `smtp://127.0.0.1:${port}`, received: () => text }
}

const sender = (url: string) => {
  // The adapter asks nothing of Payload.
  const payload: Payload = Object.create(null)
  return smtpMail({ url, from: 'cms@example.org' })({ payload })
}

describe('mail by a server', () => {
  test('is handed over with its sender, recipient and text', async () => {
    const mailbox = await startMailServer()
    const { sendEmail } = sender(mailbox.url)
    await sendEmail({ to: 'rea@work.example', subject: 'A review is due', text: 'Magnesium, by Friday.' })
    expect(mailbox.received()).toContain('MAIL FROM:<cms@example.org>')
    expect(mailbox.received()).toContain('RCPT TO:<rea@work.example>')
    expect(mailbox.received()).toContain('From: Cofactor <cms@example.org>')
    expect(mailbox.received()).toContain('Subject: A review is due')
    expect(mailbox.received()).toContain('Magnesium, by Friday.')
  })

  test('that the server refuses is an error, so that it is tried again', async () => {
    const { sendEmail } = sender((await startMailServer(false)).url)
    await expect(sendEmail({ to: 'nobody@work.example', subject: 'x', text: 'x' })).rejects.toThrow(
      /no such box/,
    )
  })

  test('is an error where no server answers', async () => {
    const { url } = await startMailServer()
    await new Promise<void>((resolve) => server?.close(() => resolve()))
    server = undefined
    await expect(sender(url).sendEmail({ to: 'rea@work.example', subject: 'x' })).rejects.toThrow(
      /ECONNREFUSED/,
    )
  })
})
