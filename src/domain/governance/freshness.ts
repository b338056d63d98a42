/**
 * The calendar day of an ISO 8601 date or instant as `YYYY-MM-DD`; undefined when the text does not start with a day
 * that exists. Days are compared as text, so that no time zone can move a review to the day before.
 */
export const calendarDay = (date: string): string | undefined => {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/u.exec(date)?.[0]
  return day !== undefined && exists(day) ? day : undefined
}

/** By the Gregorian calendar; in figures, because reviews are looked at in every answer and a `Date` costs more. */
const exists = (day: string): boolean => {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = month === 2 && isLeap ? 29 : lengths[month - 1]
  return length !== undefined && date >= 1 && date <= length
}

/** Days of each month in a common year. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

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
