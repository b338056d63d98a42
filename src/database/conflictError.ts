/**
 * True when a write failed only because another one was under way: SQLite was busy or locked, MongoDB reported a
 * write conflict, or Postgres a serialisation failure or a deadlock. Repeating the whole operation may succeed.
 */
export const isWriteConflict = (error: unknown): boolean =>
  causes(error).some((cause) =>
    [isSqliteBusy, isMongoConflict, isPostgresConflict].some((test) => test(cause)),
  )

/** The error and what caused it, outermost first: drivers and query builders wrap the telling one. */
const causes = (error: unknown): object[] => {
  const found: object[] = []
  for (let next = error; typeof next === 'object' && next !== null && !found.includes(next);) {
    found.push(next)
    next = property(next, 'cause')
  }
  return found
}

const property = (of: object, name: string): unknown => Reflect.get(of, name)

const isSqliteBusy = (error: object): boolean =>
  /^SQLITE_(BUSY|LOCKED)/.test(String(property(error, 'code'))) ||
  /\bSQLITE_(BUSY|LOCKED)|database (table )?is locked/.test(String(property(error, 'message')))

/** https://www.mongodb.com/docs/manual/reference/error-codes/ : 112 is WriteConflict. */
const isMongoConflict = (error: object): boolean => {
  const labels = property(error, 'errorLabels')
  return (
    (property(error, 'code') === 112 && /mongo/i.test(String(property(error, 'name')))) ||
    property(error, 'codeName') === 'WriteConflict' ||
    (Array.isArray(labels) && labels.includes('TransientTransactionError')) ||
    hasLabelSet(error)
  )
}

/** The driver keeps labels behind a method; asking it is the documented way. */
const hasLabelSet = (error: object): boolean => {
  const ask = property(error, 'hasErrorLabel')
  return typeof ask === 'function' && Reflect.apply(ask, error, ['TransientTransactionError']) === true
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html : serialization_failure, deadlock_detected. */
const isPostgresConflict = (error: object): boolean =>
  ['40001', '40P01'].includes(String(property(error, 'code')))
