import { createFakeServer, makeMineral, webhookRequest } from '@cofactor/sdk/testing'
import { isWebhookVerificationError, unwrap } from '@cofactor/sdk/webhooks'
import type { Case } from './Case.js'
import { refusal, same } from './check.js'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

/** Signed by the library of the standard for another language. */
const vector = {
  body: '{"test": 2432232314}',
  now: 1614265330_000,
  headers: {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  },
}

const codeOf = (error: unknown): unknown => isWebhookVerificationError(error) && error.code

export const webhooks: Case[] = [
  {
    name: 'a webhook is unwrapped from the request of the platform',
    run: async () => {
      const event = await createFakeServer().publish(makeMineral())
      const request = await webhookRequest('https://site.example/hook', event, secret)
      const unwrapped = await unwrap(await request.arrayBuffer(), request.headers, secret)
      same([unwrapped.type, unwrapped.data], ['edition.changed', event.data])
    },
  },
  {
    name: 'a known signature is right, and only for its own body',
    run: async () => {
      const { body, headers, now } = vector
      same(codeOf(await refusal(unwrap(body, headers, secret, { now }))), 'invalid-payload')
      same(codeOf(await refusal(unwrap(`${body} `, headers, secret, { now }))), 'no-matching-signature')
      same(codeOf(await refusal(unwrap(body, headers, secret))), 'too-old')
    },
  },
]
