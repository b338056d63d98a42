import type { Access } from 'payload'
import { hasRole } from './staff'

/** Admins change every account, everybody else their own only. */
export const adminsOrSelf: Access = ({ req: { user } }) => {
  if (hasRole(user, 'admin')) return true
  if (user?.collection !== 'users') return false
  return { id: { equals: user.id } }
}
