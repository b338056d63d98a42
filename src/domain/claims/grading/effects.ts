import type { EffectForGrading, EvidenceForGrading } from '../bodyOfEvidence'

const ratios = /\b(ratio|relative risk|riesgo relativo|raz[oó]n|cociente|OR|RR|HR|IRR)\b/iu

/** A ratio compares with 1, a difference with 0. */
export const isRatio = ({ measure }: EffectForGrading): boolean => ratios.test(measure ?? '')

/** The value that means "no effect"; undefined where the measure is not named and cannot be told. */
export const nullValue = (effect: EffectForGrading): number | undefined =>
  effect.measure === undefined ? undefined : isRatio(effect) ? 1 : 0

/** Whether the 95% confidence interval includes "no effect"; undefined where the row does not tell. */
export const crossesNoEffect = ({ effect }: EvidenceForGrading): boolean | undefined => {
  if (effect?.ciLow === undefined || effect.ciHigh === undefined) return undefined
  const none = nullValue(effect)
  return none === undefined ? undefined : effect.ciLow <= none && none <= effect.ciHigh
}

/** How many times the risk is changed, at least 1; undefined of what is no ratio. */
export const foldChange = ({ effect }: EvidenceForGrading): number | undefined => {
  const value = effect && isRatio(effect) ? effect.value : undefined
  return value === undefined || value <= 0 ? undefined : Math.max(value, 1 / value)
}

/** `mean difference -17.4 min (95% CI -27.3 to -7.4)`; empty where there is no effect. */
export const effectInWords = (effect: EffectForGrading | undefined): string => {
  if (effect?.value === undefined) return ''
  const unit = effect.unit ? ` ${effect.unit}` : ''
  const interval =
    effect.ciLow === undefined || effect.ciHigh === undefined
      ? ''
      : ` (95% CI ${effect.ciLow} to ${effect.ciHigh})`
  return `${effect.measure ?? 'effect'} ${effect.value}${unit}${interval}`
}
