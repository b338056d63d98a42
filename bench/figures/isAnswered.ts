import type { Side } from '../sides/side'

/** Whether a server answers an address, so that what it cannot do yet is told rather than measured. */
export const isAnswered = async (
  { origin, headers }: Pick<Side, 'origin' | 'headers'>,
  path: string,
): Promise<boolean> => {
  const response = await fetch(`${origin}${path}`, { headers })
  await response.arrayBuffer()
  return response.ok
}
