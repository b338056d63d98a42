import type { Access, PayloadRequest } from 'payload'

export type Role = 'admin' | 'editor' | 'reviewer'

/** A member of staff: a user of the admin. API keys of partners are never users and never pass. */
export const hasRole = (user: PayloadRequest['user'], ...roles: Role[]): boolean =>
  user?.collection === 'users' && roles.some((role) => role === user.role)

export const admins: Access = ({ req: { user } }) => hasRole(user, 'admin')

export const editors: Access = ({ req: { user } }) => hasRole(user, 'admin', 'editor')

/** Admins, editors and reviewers: everybody who works in the admin. */
export const staff: Access = ({ req: { user } }) => hasRole(user, 'admin', 'editor', 'reviewer')

/** The same rule in the shape that Payload's job queue asks for. */
export const adminRequests = ({ req: { user } }: { req: PayloadRequest }): boolean => hasRole(user, 'admin')
