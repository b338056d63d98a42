import type { LocalisedText } from '../locale'
import { units } from '../units'
import { noteTones } from './articles'
import { jurisdictions, jurisdictionStatuses, prevalenceMetrics } from './claims'
import * as evidence from './evidence'
import * as governance from './governance'
import * as identifiers from './identifiers'
import * as nutrition from './nutrition'
import type { Term } from './term'

/** A vocabulary as partners see it: it keeps its id and title wherever it is used. */
export type Vocabulary = {
  /** Part of an address: never renamed. */
  readonly id: string
  readonly title: LocalisedText
  readonly terms: readonly Term[]
}

const vocabulary = (id: string, terms: readonly Term[], en: string, es: string): Vocabulary => ({
  id,
  title: { en, es },
  terms,
})

/** Every vocabulary that a collection may offer. */
export const vocabularies: readonly Vocabulary[] = [
  vocabulary('body-systems', nutrition.bodySystems, 'Body systems', 'Sistemas del cuerpo'),
  vocabulary('food-groups', nutrition.foodGroups, 'Food groups', 'Grupos de alimentos'),
  vocabulary('mineral-categories', nutrition.mineralCategories, 'Kinds of mineral', 'Tipos de mineral'),
  vocabulary('symptom-kinds', nutrition.symptomKinds, 'Kinds of symptom', 'Tipos de síntoma'),
  vocabulary('specificities', nutrition.specificities, 'Specificity', 'Especificidad'),
  vocabulary('factor-kinds', nutrition.factorKinds, 'Kinds of factor', 'Tipos de factor'),
  vocabulary(
    'interaction-severities',
    nutrition.interactionSeverities,
    'Severity of interactions',
    'Gravedad de las interacciones',
  ),
  vocabulary('therapy-routes', nutrition.therapyRoutes, 'Routes', 'Vías de administración'),
  vocabulary('care-settings', nutrition.careSettings, 'Settings of care', 'Ámbitos de atención'),
  vocabulary('predicates', evidence.predicates, 'What claims state', 'Qué enuncian las afirmaciones'),
  vocabulary('certainty-levels', evidence.certainties, 'Certainty (GRADE)', 'Certeza (GRADE)'),
  vocabulary('directions', evidence.directions, 'Direction of effect', 'Dirección del efecto'),
  vocabulary('verdicts', evidence.verdicts, 'Verdicts', 'Veredictos'),
  vocabulary('bases', evidence.bases, 'Basis of claims', 'Base de las afirmaciones'),
  vocabulary('study-designs', evidence.studyDesigns, 'Study designs', 'Diseños de estudio'),
  vocabulary('stances', evidence.stances, 'Stance of evidence', 'Postura de la evidencia'),
  vocabulary('evidence-models', evidence.evidenceModels, 'Models studied', 'Modelos estudiados'),
  vocabulary('grade-reasons', evidence.gradeReasonCodes, 'Reasons for a grade', 'Motivos de la graduación'),
  vocabulary(
    'editorial-decisions',
    evidence.editorialDecisions,
    'Editorial decisions',
    'Decisiones editoriales',
  ),
  vocabulary('jurisdictions', jurisdictions, 'Jurisdictions', 'Jurisdicciones'),
  vocabulary(
    'jurisdiction-statuses',
    jurisdictionStatuses,
    'Status of wordings',
    'Situación de las redacciones',
  ),
  vocabulary('prevalence-metrics', prevalenceMetrics, 'Measures of prevalence', 'Medidas de prevalencia'),
  vocabulary(
    'intake-kinds',
    nutrition.intakeKinds,
    'Kinds of reference intake',
    'Tipos de ingesta de referencia',
  ),
  vocabulary('intake-authorities', nutrition.intakeAuthorities, 'Authorities', 'Autoridades'),
  vocabulary(
    'upper-level-scopes',
    nutrition.upperLevelScopes,
    'What an upper level counts',
    'Qué cuenta un nivel máximo',
  ),
  vocabulary('sexes', nutrition.sexes, 'Sex', 'Sexo'),
  vocabulary(
    'reproductive-states',
    nutrition.reproductiveStates,
    'Pregnancy and lactation',
    'Embarazo y lactancia',
  ),
  vocabulary('preparations', nutrition.preparationStates, 'Preparation of foods', 'Preparación de alimentos'),
  vocabulary('value-types', nutrition.valueTypes, 'How amounts came about', 'Origen de las cantidades'),
  vocabulary(
    'food-databases',
    nutrition.foodSourceDatabases,
    'Food composition databases',
    'Bases de datos de composición de alimentos',
  ),
  vocabulary('units', units, 'Units', 'Unidades'),
  vocabulary('work-types', identifiers.cslTypes, 'Types of cited work', 'Tipos de obra citada'),
  vocabulary(
    'integrity-statuses',
    governance.integrityStatuses,
    'Integrity of works',
    'Integridad de las obras',
  ),
  vocabulary(
    'identity-check-statuses',
    governance.identityCheckStatuses,
    'Checks of identifiers',
    'Comprobación de los identificadores',
  ),
  vocabulary(
    'identifier-statuses',
    identifiers.identifierStatuses,
    'Status of identifiers',
    'Estado de los identificadores',
  ),
  vocabulary(
    'registers',
    identifiers.identifierSystems,
    'Registers of substances',
    'Registros de sustancias',
  ),
  vocabulary('medical-registers', identifiers.medicalCodeSystems, 'Medical codes', 'Códigos médicos'),
  vocabulary('review-states', governance.reviewStates, 'States of review', 'Estados de revisión'),
  vocabulary('audiences', governance.audiences, 'Audiences', 'Públicos'),
  vocabulary('ai-assistance', governance.aiAssistanceLevels, 'AI assistance', 'Ayuda de IA'),
  vocabulary('person-roles', governance.personRoles, 'Roles of people', 'Funciones de las personas'),
  vocabulary('note-tones', noteTones, 'Tone of notes', 'Tono de las notas'),
]

/** The vocabulary that has these terms. */
export const vocabularyOf = (terms: readonly Term[]): Vocabulary | undefined =>
  vocabularies.find((candidate) => candidate.terms === terms)
