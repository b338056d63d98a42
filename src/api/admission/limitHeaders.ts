import { windowSeconds, type Usage } from '../../limits/limiter'

/** Seconds until the next minute begins, at least one. */
export const secondsLeft = ({ remainingMs }: Usage): number => Math.max(1, Math.ceil(remainingMs / 1000))

/** `RateLimit-Policy` for each limit that was met; there are a few at most, one for each of the keys'. */
const mostPolicies = 1000

/**
 * Headers that tell a caller its limit and what is left of it, names and values in turn, as structured fields of
 * draft-ietf-httpapi-ratelimit-headers-10: `"default";q=600;w=60` and `"default";r=599;t=60`.
 */
export const createLimitHeaders = (): ((limit: number, usage: Usage) => readonly string[]) => {
  const policies = new Map<number, string>()
  const policyOf = (limit: number): string => {
    const known = policies.get(limit)
    if (known !== undefined) return known
    const policy = `"default";q=${limit};w=${windowSeconds}`
    if (policies.size < mostPolicies) policies.set(limit, policy)
    return policy
  }
  return (limit, usage) => [
    'RateLimit-Policy',
    policyOf(limit),
    'RateLimit',
    `"default";r=${Math.max(0, limit - usage.used)};t=${secondsLeft(usage)}`,
  ]
}
