import { gathersStudies, isCounted, isNonHuman, type ClaimForGrading } from '../bodyOfEvidence'
import { crossesNoEffect } from './effects'
import type { PlacedRow, StartLevel } from './startLevel'
import { rowsInWords, type Suggestion } from './Suggestion'

/** Looks for one reason to lower the level; undefined where the rows do not speak for it. */
type Look = (claim: ClaimForGrading, start: StartLevel) => Suggestion | undefined

const biasWords = /\b(high|serious|unclear|inadequate|poor|some concerns|advocacy)\b|no random/iu
const biasWordsInSpanish =
  /\b(alt[oa]|grave|baja calidad|calidad baja|poco clar[oa]|inadecuad[oa]|sin aleator)/iu
const gravestBias = /\b(very serious|critical|very high|cr[ií]tico|muy grave|muy alto)\b/iu
const deniesBias =
  /\b(not|no|low) (high|serious)|\blow (risk|in all)|\b(no|nada) (alt[oa]|grave)|riesgo bajo|bajo riesgo/iu

const isBiased = ({ item }: PlacedRow): boolean => {
  const text = item.riskOfBias ?? ''
  if (gravestBias.test(text)) return true
  return (biasWords.test(text) || biasWordsInSpanish.test(text)) && !deniesBias.test(text)
}

const riskOfBias: Look = (_claim, { leading }) => {
  const biased = leading.filter(isBiased)
  if (biased.length === 0 || biased.length * 2 < leading.length) return undefined
  const isGrave = biased.every(({ item }) => gravestBias.test(item.riskOfBias ?? ''))
  return {
    code: 'RiskOfBias',
    effect: 'lowers',
    steps: isGrave ? 2 : 1,
    because: `What is said of the risk of bias in ${rowsInWords(biased)} is a concern, and the level rests on them.`,
  }
}

const counted = (claim: ClaimForGrading): PlacedRow[] =>
  claim.evidence
    .map((item, index) => ({ row: index + 1, item }))
    .filter(({ item }) => isCounted(item) && item.stance !== 'background')

const inconsistency: Look = (claim) => {
  const rows = counted(claim).filter(({ item }) => !isNonHuman(item))
  const withStance = (stance: string) => rows.filter(({ item }) => item.stance === stance)
  const [supporting, refuting, mixed] = [withStance('supports'), withStance('refutes'), withStance('mixed')]
  const disagree = supporting.length > 0 && refuting.length > 0
  if (!disagree && mixed.length === 0) return undefined
  const said = [
    ...(disagree ? [`${rowsInWords(supporting)} support it and ${rowsInWords(refuting)} refute it`] : []),
    ...(mixed.length > 0 ? [`${rowsInWords(mixed)} found mixed results`] : []),
  ]
  return {
    code: 'Inconsistency',
    effect: 'lowers',
    steps: 1,
    because: `Results differ: ${said.join('; ')}. Keep it unless the difference is explained.`,
  }
}

const indirectness: Look = (claim) => {
  const rows = counted(claim)
  const distant = rows.filter(({ item }) => isNonHuman(item))
  if (distant.length === 0 || distant.length * 2 < rows.length) return undefined
  const isAll = distant.length === rows.length
  return {
    code: 'Indirectness',
    effect: 'lowers',
    steps: isAll ? 2 : 1,
    because: isAll
      ? `All of it (${rowsInWords(distant)}) was found in animals or cells, not in people.`
      : `At least half of it (${rowsInWords(distant)}) was found in animals or cells, not in people.`,
  }
}

/** Below this, GRADE's rule of thumb for a continuous outcome calls a body of evidence too small. */
const enoughParticipants = 400
const veryFewParticipants = 100

/** People in the leading rows. A review counts those of its trials, so that the larger of both is taken. */
const participantsOf = (leading: readonly PlacedRow[]): number | undefined => {
  if (leading.some(({ item }) => item.participants === undefined)) return undefined
  const sizes = (rows: readonly PlacedRow[]) => rows.map(({ item }) => item.participants ?? 0)
  const reviews = leading.filter(({ item }) => gathersStudies(item))
  const studies = leading.filter(({ item }) => !gathersStudies(item))
  return Math.max(
    0,
    ...sizes(reviews),
    sizes(studies).reduce((sum, size) => sum + size, 0),
  )
}

/**
 * Guyatt et al., J Clin Epidemiol 2011; 64: 1283–1293 (doi:10.1016/j.jclinepi.2011.01.012): an interval that includes
 * no effect, or fewer people than about 400.
 */
const imprecision: Look = (claim, { leading }) => {
  const answers = leading.map((placed) => ({ ...placed, crosses: crossesNoEffect(placed.item) }))
  const told = answers.filter(({ crosses }) => crosses !== undefined)
  const claimsEffect = claim.direction === 'beneficial' || claim.direction === 'harmful'
  const crosses = claimsEffect && told.length > 0 && told.every((answer) => answer.crosses === true)
  const participants = participantsOf(leading)
  const isSmall = participants !== undefined && participants > 0 && participants < enoughParticipants
  if (!crosses && !isSmall) return undefined
  const isVery = crosses && participants !== undefined && participants < veryFewParticipants
  const said = [
    ...(crosses ? [`the confidence interval of ${rowsInWords(told)} includes no effect`] : []),
    ...(isSmall ? [`${participants} people took part, fewer than about ${enoughParticipants}`] : []),
  ]
  return {
    code: 'Imprecision',
    effect: 'lowers',
    steps: isVery ? 2 : 1,
    because: `${sentence(said.join(' and '))}.`,
  }
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const paidByMaker =
  /\b(industry|manufacturer|company|sponsor|supplement maker|industria|fabricante|empresa|patrocin)/iu
const deniesMaker =
  /\b(no|not|none|without|sin|ningun[oa]?) [^.;]*(industry|company|sponsor|industria|empresa)/iu
const smallStudy = 100

/** GRADE suspects it where a few small studies all point one way and those who sell paid for them. */
const publicationBias: Look = (claim, { leading }) => {
  const rows = counted(claim)
  const isOneSided = rows.length > 1 && rows.every(({ item }) => item.stance === 'supports')
  const areSmall = leading.every(
    ({ item }) => item.participants !== undefined && item.participants < smallStudy,
  )
  const paid = leading.filter(
    ({ item }) => paidByMaker.test(item.funding ?? '') && !deniesMaker.test(item.funding ?? ''),
  )
  if (!isOneSided || !areSmall || paid.length === 0) return undefined
  return {
    code: 'PublicationBias',
    effect: 'lowers',
    steps: 1,
    because: `Only small studies, all in favour, and ${rowsInWords(paid)} were paid for by those who sell.`,
  }
}

/** The reasons to lower the level that the rows speak for, in GRADE's order. */
export const lowering: Look[] = [riskOfBias, inconsistency, indirectness, imprecision, publicationBias]
