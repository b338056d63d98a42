import type { Progress } from '../lab/runBenches'
import { comparedInWords, valueInWords } from './words'

/** On a terminal one line that moves; elsewhere a line for each thing measured. */
export const createProgress = (
  out: NodeJS.WriteStream = process.stdout,
): Progress & { say(text: string): void } => {
  let title = ''
  let end = 0
  const line = (text: string): void => {
    out.write(out.isTTY ? `\r\u001b[K${text}\n` : `${text}\n`)
  }
  return {
    begin: (next, left) => {
      title = next
      end = performance.now() + left * 1000
      line(`${title} (${timeLeft(left)})`)
    },
    say: (text) => {
      if (!out.isTTY) return
      const left = timeLeft((end - performance.now()) / 1000)
      out.write(`\r\u001b[K  ${text} … ${left}`.slice(0, out.columns))
    },
    end: (figures) => {
      for (const figure of figures) {
        const compared = comparedInWords(figure)
        line(`  ${figure.name}: ${valueInWords(figure)}${compared && `, ${compared}`}`)
      }
    },
  }
}

const timeLeft = (seconds: number): string => {
  if (seconds < 90) return `about ${Math.max(1, Math.round(seconds))} s left`
  return `about ${Math.round(seconds / 60)} min left`
}
