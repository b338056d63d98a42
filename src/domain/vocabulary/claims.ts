import { terms } from './term'

export const jurisdictions = terms([
  ['eu', 'European Union', 'Unión Europea'],
  ['us', 'United States', 'Estados Unidos'],
  ['ca', 'Canada', 'Canadá'],
  ['uk', 'United Kingdom', 'Reino Unido'],
])

/** How a jurisdiction treats the wording of a claim. */
export const jurisdictionStatuses = terms([
  ['authorised', 'Authorised wording', 'Redacción autorizada'],
  ['structure-function', 'Structure/function claim', 'Declaración de estructura/función'],
  ['qualified', 'Qualified health claim', 'Declaración cualificada'],
  ['not-permitted', 'Not permitted', 'No permitida'],
])

/** What a prevalence figure counts: a low intake is not a clinical deficiency. */
export const prevalenceMetrics = terms([
  ['below-ear', 'Intake below the EAR', 'Ingesta por debajo del EAR'],
  ['low-serum', 'Low serum level', 'Nivel sérico bajo'],
  ['clinical-deficiency', 'Clinical deficiency', 'Deficiencia clínica'],
])
