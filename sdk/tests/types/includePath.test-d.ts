import { expectTypeOf, test } from 'vitest'
import type { DocumentType, IncludePath } from '../../src/index.js'
import type { WalkedPath } from './WalkedPath.js'

type ByType<Kind extends 'listed' | 'walked'> = {
  [T in DocumentType]: Kind extends 'listed' ? IncludePath<T> : WalkedPath<T>
}

test('the include paths that the API lists are those that lead through the documents to a reference', () => {
  expectTypeOf<ByType<'listed'>>().toEqualTypeOf<ByType<'walked'>>()
})
