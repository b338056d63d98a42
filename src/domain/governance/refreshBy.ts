import { calendarDay } from './freshness'

/** Days for which content may be shown without asking again, at most. */
export const maxAgeDays = 7

const dayInMilliseconds = 86_400_000

/**
 * The last day, `YYYY-MM-DD` in UTC, on which content that was taken today may be shown without asking again: a week
 * from today, or the day until which its review holds when that comes before. What is overdue for review is to be
 * asked for every day.
 */
export const refreshBy = (today: string, nextReviewDue: string | undefined): string => {
  const limit = latestDay(today)
  const due = nextReviewDue === undefined ? undefined : calendarDay(nextReviewDue)
  const earliest = due !== undefined && due < limit ? due : limit
  return earliest < today ? today : earliest
}

let known = { today: '', latest: '' }

/** Worked out once a day: each answer says it. */
const latestDay = (today: string): string => {
  if (known.today !== today) {
    const latest = new Date(Date.parse(`${today}T00:00:00Z`) + maxAgeDays * dayInMilliseconds)
    known = { today, latest: latest.toISOString().slice(0, 10) }
  }
  return known.latest
}
