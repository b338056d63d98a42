import type { PayloadRequest, RequestContext } from 'payload'

// Text, because Payload takes a context whose keys are all symbols for an empty one, and drops it.
const name = 'cofactorProgram'
const expected = 'cofactorExpectedState'

const textAt = (context: RequestContext, key: string): string | undefined => {
  const value: unknown = Reflect.get(context, key)
  return typeof value === 'string' ? value : undefined
}

/** Which part of the program acts in a request, in place of the person who is signed in there. */
export const programIn = (context: RequestContext): string | undefined => textAt(context, name)

/** The state in which that part left the document when it decided; it does nothing to one that is elsewhere by now. */
export const expectedStateIn = (context: RequestContext): string | undefined => textAt(context, expected)

/**
 * The context of a request that a part of the program makes for itself. Payload hands it on to the hooks.
 *
 * @param state what the document must still be in
 */
export const programContext = (part: string, state?: string): RequestContext => {
  const context: RequestContext = {}
  Reflect.set(context, name, part)
  if (state !== undefined) Reflect.set(context, expected, state)
  return context
}

/**
 * Runs what follows from somebody's act by rule, and not because they decided it: taking a claim back whose source was
 * retracted, moving references to the work that is kept. Such a change is nobody's contribution and needs no approval;
 * the rules of publishing hold all the same.
 */
export const asProgram = async <Result>(
  req: Pick<PayloadRequest, 'context'>,
  part: string,
  act: () => Promise<Result>,
): Promise<Result> => {
  const before: unknown = Reflect.get(req.context, name)
  Reflect.set(req.context, name, part)
  try {
    return await act()
  } finally {
    Reflect.set(req.context, name, before)
  }
}
