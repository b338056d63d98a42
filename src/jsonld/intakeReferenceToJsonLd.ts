import type {
  DoseScheduleLeaf,
  MaximumDoseScheduleLeaf,
  MedicalWebPage,
  RecommendedDoseScheduleLeaf,
  WithContext,
} from 'schema-dts'
import { numberOf, refOf, textOf } from '../delivery/readServed'
import type { ServedDocument } from '../delivery/servedDocument'
import { units } from '../domain/units'
import { labelIn } from '../domain/vocabulary/labelIn'
import { intakeAuthorities, intakeKinds } from '../domain/vocabulary/nutrition'
import { worksCited } from './citedWork'
import { entityAddress, type JsonLdContext } from './jsonLdContext'
import { pageParts } from './pageParts'
import { idOf } from './references'
import { words } from './words'

/**
 * A reference intake as a schedule of doses. Only what an authority recommends to people is a recommended one, and
 * only an upper level a maximum: an average requirement, a daily value of labels or a level that lowers the risk of
 * disease is neither.
 */
export const intakeReferenceToJsonLd = (
  intake: ServedDocument,
  context: JsonLdContext,
): WithContext<MedicalWebPage> => {
  const nutrient = refOf(intake.nutrient)
  const name = textOf(intake.title) ?? intake.slug
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    ...pageParts(intake, name, context),
    about: nutrient && idOf(nutrient, context),
    citation: worksCited([intake], context),
    mainEntity: scheduleOf(intake, name, context),
  }
}

type Schedule = DoseScheduleLeaf | MaximumDoseScheduleLeaf | RecommendedDoseScheduleLeaf

const scheduleOf = (intake: ServedDocument, name: string, context: JsonLdContext): Schedule => {
  const { locale } = context
  const kind = textOf(intake.kind)
  const authority = labelIn(intakeAuthorities, textOf(intake.authority), locale)
  const shared = {
    '@id': entityAddress(context, intake),
    name,
    alternateName: labelIn(intakeKinds, kind, locale),
    description: textOf(intake.note) ?? textOf(intake.criticalEffect),
    doseValue: numberOf(intake.value),
    doseUnit: labelIn(units, textOf(intake.unit), locale),
    frequency: words(locale).perDay,
    targetPopulation: textOf(intake.lifeStage),
    recognizingAuthority: authority ? { '@type': 'Organization' as const, name: authority } : undefined,
  } satisfies Partial<DoseScheduleLeaf>
  if (kind === 'UL') return { '@type': 'MaximumDoseSchedule', ...shared }
  if (kind === 'RDA' || kind === 'AI' || kind === 'PRI')
    return { '@type': 'RecommendedDoseSchedule', ...shared }
  return { '@type': 'DoseSchedule', ...shared }
}
