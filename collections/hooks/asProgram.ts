import type { PayloadRequest, RequestContext } from 'payload'

const name = Symbol.for('cofactor.program')

/** Which part of the program acts in a request, in place of the person who is signed in there. */
export const programIn = (context: RequestContext): string | undefined => {
  const value: unknown = Reflect.get(context, name)
  return typeof value === 'string' ? value : undefined
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
