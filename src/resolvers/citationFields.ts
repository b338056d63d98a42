import { decidingNotice, wholeDate } from '../domain/citations/integrityNotices'
import type { Notice, Work } from '../domain/citations/work'

type Fields = Readonly<Record<string, unknown>>

/** The notice that decides, as the field `integrity` of a citation holds it. */
export const integrityFields = (notice: Notice): Fields => ({
  status: notice.kind,
  noticeDate: wholeDate(notice.date) ?? null,
  noticeDoi: notice.doi ?? null,
  source: notice.source,
})

/** A work as the fields of the citations collection, without those that nothing is known of. */
export const citationFields = (work: Work, notices: readonly Notice[]): Fields => {
  const notice = decidingNotice(notices)
  const known = Object.entries(work).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return { ...Object.fromEntries(known), ...(notice && { integrity: integrityFields(notice) }) }
}
