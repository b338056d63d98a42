import process from 'node:process'
import type { Output } from './Output.js'

const inKilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`

/**
 * Tells how far a download is: in a terminal on one line that is written over, elsewhere by a plain line for each
 * quarter, so that logs of builds stay readable.
 */
export const createProgress = (total: number, { err }: Output): ((bytes: number) => void) => {
  const { stderr } = process
  let told = 0
  return (bytes) => {
    const share = bytes / total
    if (stderr.isTTY) {
      stderr.write(`\r${Math.round(share * 100)} % of ${inKilobytes(total)}${share < 1 ? '' : '\n'}`)
      return
    }
    const quarter = Math.floor(share * 4)
    if (quarter === told) return
    told = quarter
    err(`${quarter * 25} % of ${inKilobytes(total)}`)
  }
}
