import { terms, type ValueOf } from './term'

/** Weakest first: a page that carries several documents shows the weakest state among them. */
export const reviewStates = terms([
  ['needs-review', 'Needs review', 'Necesita revisión'],
  ['unreviewed-demo', 'Not reviewed (demonstration content)', 'Sin revisar (contenido de demostración)'],
  ['in-review', 'In review', 'En revisión'],
  ['reviewed', 'Reviewed', 'Revisado'],
])
export type ReviewState = ValueOf<typeof reviewStates>

export const audiences = terms([
  ['consumer', 'Consumers', 'Público general'],
  ['professional', 'Health professionals', 'Profesionales de la salud'],
])

export const aiAssistanceLevels = terms([
  ['none', 'None', 'Ninguna'],
  ['language', 'Language and translation only', 'Solo lenguaje y traducción'],
  [
    'unedited',
    'Drafted with AI assistance, not yet edited by people',
    'Redactado con ayuda de IA, aún sin editar por personas',
  ],
  [
    'drafted',
    'Drafted with AI assistance, edited by people',
    'Redactado con ayuda de IA, editado por personas',
  ],
])

export const integrityStatuses = terms([
  ['ok', 'No notice known', 'Sin avisos conocidos'],
  ['corrected', 'Corrected', 'Corregido'],
  ['expression-of-concern', 'Expression of concern', 'Expresión de preocupación'],
  ['retracted', 'Retracted', 'Retractado'],
  ['withdrawn', 'Withdrawn', 'Retirado'],
  ['superseded', 'Superseded', 'Sustituido'],
])
export type IntegrityStatus = ValueOf<typeof integrityStatuses>

export const identityCheckStatuses = terms([
  ['unverified', 'Not verified', 'Sin verificar'],
  ['verified', 'Verified', 'Verificada'],
  ['conflict', 'Conflict found', 'Conflicto detectado'],
])

export const personRoles = terms([
  ['author', 'Author', 'Autoría'],
  ['reviewer', 'Reviewer', 'Revisión'],
])
