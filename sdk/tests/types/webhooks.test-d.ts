import { expectTypeOf, test } from 'vitest'
import type { DocumentType } from '../../src/index.js'
import { unwrap, WebhookVerificationError, type WebhookEvent } from '../../src/webhooks/index.js'

declare const event: WebhookEvent

test('the type tells what the data are', () => {
  if (event.type === 'edition.changed') {
    expectTypeOf(event.data.documents[0]?.type).toEqualTypeOf<DocumentType | undefined>()
    expectTypeOf(event.data.tags).toEqualTypeOf<readonly string[]>()
  }
  if (event.type === 'edition.reset') {
    expectTypeOf(event.data.code).toEqualTypeOf<'cursor-too-old' | 'model-changed' | 'edition-replaced'>()
    // @ts-expect-error -- only a change has documents
    void event.data.documents
  }
  if (event.type === 'unknown') expectTypeOf(event.data).toBeUnknown()
  // @ts-expect-error -- there is no such type
  void (event.type === 'edition.exploded')
})

test('errors have literal codes', () => {
  const { code } = new WebhookVerificationError('too-old', 'late')
  // @ts-expect-error -- there is no such code
  void (code === 'too-late')
})

test('a parsed body is refused by the compiler', () => {
  // @ts-expect-error -- bodies are text or bytes
  void unwrap({ type: 'webhook.test' }, new Headers(), 'whsec_')
})
