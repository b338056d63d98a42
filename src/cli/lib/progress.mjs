const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

/**
 * Shows that a step is under way: one line that moves on a terminal, one line that is completed at the end
 * elsewhere.
 *
 * @param {string} title
 * @param {number} [expectedSeconds] what the step took last time
 */
export const startProgress = (title, expectedSeconds) => {
  const out = process.stdout
  const started = performance.now()
  const elapsed = () => Math.round((performance.now() - started) / 1000)
  let frame = 0
  const draw = () => {
    frame += 1
    const line = `${frames[frame % frames.length]} ${progressLine(title, elapsed(), expectedSeconds)}`
    out.write(`\r\u001b[K${line}`)
  }
  const timer = out.isTTY ? setInterval(draw, 120) : undefined
  if (!timer) out.write(`${title} … `)
  return {
    /**
     * @param {boolean} succeeded
     * @returns {number} the seconds since the start
     */
    stop: (succeeded) => {
      clearInterval(timer)
      const result = `${succeeded ? 'done' : 'failed'} in ${elapsed()} s`
      out.write(timer ? `\r\u001b[K${title} … ${result}\n` : `${result}\n`)
      return elapsed()
    },
  }
}

/**
 * @param {string} title
 * @param {number} elapsed seconds
 * @param {number} [expected] seconds
 */
export const progressLine = (title, elapsed, expected) => {
  const left = expected === undefined ? 0 : expected - elapsed
  return left > 0 ? `${title} … ${elapsed} s, about ${left} s left` : `${title} … ${elapsed} s`
}
