import { terms, type ValueOf } from './term'

/** GRADE certainty of a body of evidence; `not-graded` where GRADE does not apply (textbook physiology, rhetoric). */
export const certainties = terms([
  [
    'high',
    'High',
    'Alta',
    {
      en: 'The true effect very probably lies close to what the evidence shows.',
      es: 'Es muy probable que el efecto real esté cerca de lo que muestra la evidencia.',
    },
  ],
  [
    'moderate',
    'Moderate',
    'Moderada',
    {
      en: 'The true effect is probably close to what the evidence shows, and may be substantially different.',
      es: 'El efecto real probablemente está cerca de lo que muestra la evidencia, pero podría ser bastante distinto.',
    },
  ],
  [
    'low',
    'Low',
    'Baja',
    {
      en: 'The true effect may be substantially different from what the evidence shows.',
      es: 'El efecto real podría ser bastante distinto de lo que muestra la evidencia.',
    },
  ],
  [
    'very-low',
    'Very low',
    'Muy baja',
    {
      en: 'The true effect is likely to be substantially different from what the evidence shows.',
      es: 'Es probable que el efecto real sea bastante distinto de lo que muestra la evidencia.',
    },
  ],
  [
    'not-graded',
    'Not graded',
    'Sin graduar',
    {
      en: 'GRADE does not apply, as to textbook physiology or to a description.',
      es: 'GRADE no se aplica, como en la fisiología de manual o en una descripción.',
    },
  ],
])
export type Certainty = ValueOf<typeof certainties>

/** What the evidence says happens, apart from how sure it is. */
export const directions = terms([
  ['beneficial', 'Beneficial', 'Beneficioso'],
  ['harmful', 'Harmful', 'Perjudicial'],
  ['no-effect', 'No effect', 'Sin efecto'],
  ['mixed', 'Mixed', 'Mixto'],
  [
    'descriptive',
    'Descriptive',
    'Descriptivo',
    {
      en: 'It describes something and says nothing about benefit or harm.',
      es: 'Describe algo y no dice nada sobre beneficios ni daños.',
    },
  ],
])
export type Direction = ValueOf<typeof directions>

export const verdicts = terms([
  [
    'supported',
    'Supported',
    'Respaldada',
    {
      en: 'The evidence bears the claim out as it stands.',
      es: 'La evidencia respalda la afirmación tal como está.',
    },
  ],
  [
    'supported-with-caveats',
    'Supported with caveats',
    'Respaldada con matices',
    {
      en: 'The evidence bears the claim out within limits that have to be said along with it.',
      es: 'La evidencia respalda la afirmación dentro de unos límites que deben indicarse con ella.',
    },
  ],
  ['mixed', 'Mixed', 'Mixta'],
  [
    'insufficient',
    'Insufficient evidence',
    'Evidencia insuficiente',
    {
      en: 'There is too little evidence to say whether the claim holds.',
      es: 'Hay demasiada poca evidencia para saber si la afirmación se sostiene.',
    },
  ],
  [
    'contradicted',
    'Contradicted',
    'Contradicha',
    {
      en: 'The evidence speaks against the claim.',
      es: 'La evidencia contradice la afirmación.',
    },
  ],
  [
    'not-assessable',
    'Not assessable',
    'No evaluable',
    {
      en: 'The claim is worded so that no evidence could decide it.',
      es: 'La afirmación está formulada de modo que ninguna evidencia podría resolverla.',
    },
  ],
])
export type Verdict = ValueOf<typeof verdicts>

/** What kind of statement a claim is. */
export const bases = terms([
  ['established-physiology', 'Established physiology', 'Fisiología establecida'],
  ['authoritative-reference', 'Authoritative reference', 'Referencia autorizada'],
  ['clinical-evidence', 'Clinical evidence', 'Evidencia clínica'],
  ['composition-data', 'Composition data', 'Datos de composición'],
  ['mechanistic', 'Mechanistic', 'Mecanismo'],
  ['descriptive', 'Descriptive', 'Descriptiva'],
  ['advice', 'Advice', 'Consejo'],
  ['marketing', 'Marketing', 'Publicitaria'],
  ['rhetorical', 'Rhetorical', 'Retórica'],
])
export type Basis = ValueOf<typeof bases>

export const studyDesigns = terms([
  ['systematic-review', 'Systematic review', 'Revisión sistemática'],
  ['meta-analysis', 'Meta-analysis', 'Metaanálisis'],
  ['rct', 'Randomised controlled trial', 'Ensayo controlado aleatorizado'],
  ['controlled-human-study', 'Controlled human study', 'Estudio controlado en humanos'],
  ['cohort', 'Cohort study', 'Estudio de cohortes'],
  ['case-control', 'Case-control study', 'Estudio de casos y controles'],
  ['cross-sectional', 'Cross-sectional study', 'Estudio transversal'],
  ['observational', 'Other observational study', 'Otro estudio observacional'],
  ['case-series', 'Case series', 'Serie de casos'],
  ['animal', 'Animal study', 'Estudio en animales'],
  ['in-vitro', 'In-vitro study', 'Estudio in vitro'],
  ['guideline', 'Guideline', 'Guía clínica'],
  ['authoritative-report', 'Authoritative report', 'Informe de autoridad'],
  ['narrative-review', 'Narrative review', 'Revisión narrativa'],
  ['expert-opinion', 'Expert opinion', 'Opinión de expertos'],
  ['regulatory', 'Regulatory document', 'Documento regulatorio'],
  ['dataset', 'Data set', 'Conjunto de datos'],
])
export type StudyDesign = ValueOf<typeof studyDesigns>

export const stances = terms([
  ['supports', 'Supports', 'Respalda'],
  ['refutes', 'Refutes', 'Refuta'],
  ['mixed', 'Mixed', 'Mixta'],
  ['background', 'Background', 'Contexto'],
])
export type Stance = ValueOf<typeof stances>

export const evidenceModels = terms([
  ['human', 'Human', 'Humano'],
  ['animal', 'Animal', 'Animal'],
  ['in-vitro', 'In vitro', 'In vitro'],
])
export type EvidenceModel = ValueOf<typeof evidenceModels>

/** FHIR certainty-type codes (http://hl7.org/fhir/certainty-type), so that GRADE reasons interoperate. */
export const gradeReasonCodes = terms([
  ['RiskOfBias', 'Risk of bias', 'Riesgo de sesgo'],
  ['Inconsistency', 'Inconsistency', 'Inconsistencia'],
  ['Indirectness', 'Indirectness', 'Evidencia indirecta'],
  ['Imprecision', 'Imprecision', 'Imprecisión'],
  ['PublicationBias', 'Publication bias', 'Sesgo de publicación'],
  ['DoseResponseGradient', 'Dose-response gradient', 'Gradiente dosis-respuesta'],
  ['PlausibleConfounding', 'Plausible confounding', 'Confusión plausible'],
  ['LargeEffect', 'Large effect', 'Efecto grande'],
])
export type GradeReason = ValueOf<typeof gradeReasonCodes>

export const predicates = terms([
  ['has-role-in', 'has a role in', 'interviene en'],
  ['deficiency-manifests-as', 'deficiency manifests as', 'su deficiencia se manifiesta como'],
  ['excess-manifests-as', 'excess manifests as', 'su exceso se manifiesta como'],
  ['supplementation-affects', 'supplementation affects', 'su suplementación afecta a'],
  ['treats', 'is used to treat', 'se usa para tratar'],
  ['interacts-with', 'interacts with', 'interactúa con'],
  ['regulates', 'regulates', 'regula'],
  ['increases-absorption-of', 'increases absorption of', 'aumenta la absorción de'],
  ['decreases-absorption-of', 'decreases absorption of', 'reduce la absorción de'],
  ['increases-loss-of', 'increases loss of', 'aumenta la pérdida de'],
  ['lowers-intake-of', 'lowers intake of', 'reduce la ingesta de'],
  ['raises-risk-of-deficiency-of', 'raises the risk of deficiency of', 'eleva el riesgo de deficiencia de'],
  ['is-found-in', 'is found in', 'se encuentra en'],
  ['contains', 'contains', 'contiene'],
  ['has-prevalence', 'has a prevalence of', 'tiene una prevalencia de'],
  ['is-described-as', 'is described as', 'se describe como'],
])
export type Predicate = ValueOf<typeof predicates>

/** What an editor decided about a sentence found elsewhere. */
export const editorialDecisions = terms([
  ['publish', 'Publish', 'Publicar'],
  ['publish-with-caveat', 'Publish with a caveat', 'Publicar con matices'],
  ['rewrite', 'Rewrite', 'Reescribir'],
  ['do-not-publish-as-fact', 'Do not publish as fact', 'No publicar como hecho'],
])
