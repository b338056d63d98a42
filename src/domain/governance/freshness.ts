/**
 * The calendar day of an ISO 8601 date or instant as `YYYY-MM-DD`; undefined when the text does not start with a day
 * that exists. Days are compared as text, so that no time zone can move a review to the day before.
 */
export const calendarDay = (date: string): string | undefined => {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/u.exec(date)?.[0]
  if (day === undefined) return undefined
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) ? day : undefined
}

/** Whether a review was due before today; a document without a due date is not overdue. Both are ISO 8601. */
export const isStale = (nextReviewDue: string | undefined, today: string): boolean => {
  const due = nextReviewDue === undefined ? undefined : calendarDay(nextReviewDue)
  const now = calendarDay(today)
  return due !== undefined && now !== undefined && due < now
}

/**
 * The earliest calendar day of several dates, `YYYY-MM-DD`; absent and unreadable ones are passed over. As text they
 * stand in the order of their days, so that all but the first few need not be read.
 */
export const earliestDate = (dates: readonly (string | undefined)[]): string | undefined => {
  const sorted = [...new Set(dates)].filter((date) => date !== undefined).sort()
  for (const date of sorted) {
    const day = calendarDay(date)
    if (day !== undefined) return day
  }
  return undefined
}
