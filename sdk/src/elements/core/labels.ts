// The labels of the vocabularies that the elements show, each an object of its own so that an element carries only its own.

import type { Pair } from './words.js'

type Labels = Readonly<Record<string, Pair>>

/** GRADE, as whole phrases: they stand in the badge alone. */
export const certainties: Labels = {
  high: ['High certainty', 'Certeza alta'],
  moderate: ['Moderate certainty', 'Certeza moderada'],
  low: ['Low certainty', 'Certeza baja'],
  'very-low': ['Very low certainty', 'Certeza muy baja'],
  'not-graded': ['Certainty not graded', 'Certeza sin graduar'],
}

export const directions: Labels = {
  beneficial: ['Beneficial', 'Beneficioso'],
  harmful: ['Harmful', 'Perjudicial'],
  'no-effect': ['No effect', 'Sin efecto'],
  mixed: ['Mixed', 'Mixto'],
  descriptive: ['Descriptive', 'Descriptivo'],
}

export const verdicts: Labels = {
  supported: ['Supported', 'Respaldada'],
  'supported-with-caveats': ['Supported with caveats', 'Respaldada con matices'],
  mixed: ['Mixed', 'Mixta'],
  insufficient: ['Insufficient evidence', 'Evidencia insuficiente'],
  contradicted: ['Contradicted', 'Contradicha'],
  'not-assessable': ['Not assessable', 'No evaluable'],
}

export const stances: Labels = {
  supports: ['Supports', 'Respalda'],
  refutes: ['Refutes', 'Refuta'],
  mixed: ['Mixed', 'Mixta'],
  background: ['Background', 'Contexto'],
}

export const evidenceModels: Labels = {
  human: ['Human', 'Humano'],
  animal: ['Animal', 'Animal'],
  'in-vitro': ['In vitro', 'In vitro'],
}

export const studyDesigns: Labels = {
  'systematic-review': ['Systematic review', 'Revisión sistemática'],
  'meta-analysis': ['Meta-analysis', 'Metaanálisis'],
  rct: ['Randomised controlled trial', 'Ensayo controlado aleatorizado'],
  'controlled-human-study': ['Controlled human study', 'Estudio controlado en humanos'],
  cohort: ['Cohort study', 'Estudio de cohortes'],
  'case-control': ['Case-control study', 'Estudio de casos y controles'],
  'cross-sectional': ['Cross-sectional study', 'Estudio transversal'],
  observational: ['Other observational study', 'Otro estudio observacional'],
  'case-series': ['Case series', 'Serie de casos'],
  animal: ['Animal study', 'Estudio en animales'],
  'in-vitro': ['In-vitro study', 'Estudio in vitro'],
  guideline: ['Guideline', 'Guía clínica'],
  'authoritative-report': ['Authoritative report', 'Informe de autoridad'],
  'narrative-review': ['Narrative review', 'Revisión narrativa'],
  'expert-opinion': ['Expert opinion', 'Opinión de expertos'],
  regulatory: ['Regulatory document', 'Documento regulatorio'],
  dataset: ['Data set', 'Conjunto de datos'],
}

/** What became of a work; `ok` says nothing and is not shown. */
export const integrityStatuses: Labels = {
  corrected: ['Corrected', 'Corregido'],
  'expression-of-concern': ['Expression of concern', 'Expresión de preocupación'],
  retracted: ['Retracted', 'Retractado'],
  withdrawn: ['Withdrawn', 'Retirado'],
  superseded: ['Superseded', 'Sustituido'],
}

/** How a figure without a number came about. */
export const valueTypes: Labels = {
  measured: ['Measured', 'Medido'],
  calculated: ['Calculated', 'Calculado'],
  label: ['From the label', 'De la etiqueta'],
  'assumed-zero': ['Assumed zero', 'Se asume cero'],
  trace: ['Trace', 'Trazas'],
  'below-loq': ['Below the limit of quantification', 'Bajo el límite de cuantificación'],
  missing: ['Missing', 'Sin dato'],
  'not-stated': ['Not stated by the source', 'No indicado por la fuente'],
}

export const mineralCategories: Labels = {
  macromineral: ['Macromineral', 'Macromineral'],
  'trace-element': ['Trace element', 'Oligoelemento'],
}

export const intakeAuthorities: Labels = {
  nasem: ['NASEM (United States and Canada)', 'NASEM (Estados Unidos y Canadá)'],
  fda: ['FDA (United States)', 'FDA (Estados Unidos)'],
  efsa: ['EFSA (European Union)', 'EFSA (Unión Europea)'],
  sacn: ['SACN (United Kingdom)', 'SACN (Reino Unido)'],
  nhmrc: ['NHMRC (Australia and New Zealand)', 'NHMRC (Australia y Nueva Zelanda)'],
}

export const intakeKinds: Labels = {
  EAR: ['Estimated Average Requirement', 'Requerimiento medio estimado'],
  RDA: ['Recommended Dietary Allowance', 'Ingesta dietética recomendada'],
  AI: ['Adequate Intake', 'Ingesta adecuada'],
  UL: ['Tolerable Upper Intake Level', 'Nivel de ingesta máxima tolerable'],
  CDRR: [
    'Chronic Disease Risk Reduction Intake',
    'Ingesta para la reducción del riesgo de enfermedad crónica',
  ],
  PRI: ['Population Reference Intake', 'Ingesta de referencia de la población'],
  DV: ['Daily Value', 'Valor diario'],
}

export const upperLevelScopes: Labels = {
  total: ['All sources', 'Todas las fuentes'],
  'supplements-only': ['Supplements and medicines only', 'Solo suplementos y medicamentos'],
}
