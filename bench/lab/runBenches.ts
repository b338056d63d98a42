import type { Bench, Figure, Lab } from './types'

export type Progress = {
  /** What is measured now, and how many seconds are about left. */
  begin(title: string, left: number): void
  end(figures: readonly Figure[]): void
}

/** Runs one after the other. How long the first ones took corrects what was estimated for those left. */
export const runBenches = async (
  benches: readonly Bench[],
  lab: Lab,
  progress: Progress,
): Promise<Figure[]> => {
  const figures: Figure[] = []
  let [expected, taken] = [0, 0]
  for (const [index, bench] of benches.entries()) {
    const pace = expected > 0 ? taken / expected : 1
    const left = benches.slice(index).reduce((sum, { seconds }) => sum + seconds(lab), 0)
    progress.begin(bench.title, left * pace)
    const started = performance.now()
    const found = await bench.run(lab)
    taken += (performance.now() - started) / 1000
    expected += bench.seconds(lab)
    progress.end(found)
    figures.push(...found)
  }
  return figures
}
