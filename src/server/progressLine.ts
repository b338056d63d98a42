type Progress = { done: number; total: number; type: string }

export type ProgressLine = {
  update(progress: Progress): void
  end(summary: string): void
}

/** Seconds as people say them: “45 s”, “2 min 5 s”. */
const duration = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`

/** One line that moves on a terminal; elsewhere a plain line at every tenth of the work. */
export const createProgressLine = (title: string, out: NodeJS.WriteStream = process.stdout): ProgressLine => {
  const started = performance.now()
  let lastTenth = -1
  const seconds = () => (performance.now() - started) / 1000
  const describe = ({ done, total, type }: Progress): string => {
    const rate = done / Math.max(seconds(), 0.001)
    const left = Math.ceil((total - done) / Math.max(rate, 0.001))
    return `${title}: ${done} of ${total} (${type}), ${rate.toFixed(0)} a second, ${duration(left)} left`
  }
  return {
    update: (progress) => {
      if (out.isTTY) {
        out.write(`\r\u001b[K${describe(progress)}`)
        return
      }
      const tenth = Math.floor((progress.done / progress.total) * 10)
      if (tenth === lastTenth) return
      lastTenth = tenth
      out.write(`${describe(progress)}\n`)
    },
    end: (summary) => {
      out.write(
        `${out.isTTY ? '\r\u001b[K' : ''}${title}: ${summary} in ${duration(Math.round(seconds()))}\n`,
      )
    },
  }
}
