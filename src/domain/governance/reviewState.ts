import { inLocale, type LocalisedText } from '../locale'
import { reviewStates, type ReviewState } from '../vocabulary/governance'

/** The weakest of several states, by the order of the vocabulary; undefined of none. */
export const weakestReviewState = (states: readonly ReviewState[]): ReviewState | undefined =>
  reviewStates.find((term) => states.includes(term.value))?.value

export const reviewNotices: Readonly<Record<ReviewState, LocalisedText>> = {
  'needs-review': {
    en: 'Something this content relies on has changed, and a qualified reviewer has to look at it again before it can be trusted.',
    es: 'Algo en lo que se apoya este contenido ha cambiado, y una persona cualificada debe revisarlo de nuevo antes de que sea fiable.',
  },
  'unreviewed-demo': {
    en: 'No qualified reviewer has signed this content yet. It is demonstration content and not medical advice.',
    es: 'Ninguna persona cualificada ha firmado todavía este contenido. Es contenido de demostración y no un consejo médico.',
  },
  'in-review': {
    en: 'A qualified reviewer is examining this content and has not signed it yet.',
    es: 'Una persona cualificada está examinando este contenido y todavía no lo ha firmado.',
  },
  reviewed: {
    en: 'A qualified reviewer has signed this content.',
    es: 'Una persona cualificada ha firmado este contenido.',
  },
}

export const staleNotice: LocalisedText = {
  en: 'Its next review is overdue, so newer evidence may be missing.',
  es: 'Su próxima revisión está vencida, por lo que puede faltar evidencia más reciente.',
}

/** What stands in place of the notice where drafts are shown. */
export const draftNotice: LocalisedText = {
  en: 'This is a preview of drafts: they may be incomplete or wrong, nobody has to have checked them, and they are not for readers.',
  es: 'Esta es una vista previa de borradores: pueden estar incompletos o ser erróneos, es posible que nadie los haya comprobado y no son para lectores.',
}

export type ReviewNoticeOptions = {
  state: ReviewState
  /** Whether the next review is overdue; see `isStale`. */
  stale: boolean
  /** `en` or `es`; anything else is answered in English. */
  locale: string
}

/** What readers have to know about the review of what they read, in plain words. */
export const reviewNotice = ({ state, stale, locale }: ReviewNoticeOptions): string => {
  const notice = inLocale(reviewNotices[state], locale)
  return stale ? `${notice} ${inLocale(staleNotice, locale)}` : notice
}

/** The general medical disclaimer that goes with all content: it supports, and does not replace, professional care. */
export const disclaimer: LocalisedText = {
  en:
    'This information supports, and does not replace, the relationship between you and your health professionals. ' +
    'It is general, it is not a diagnosis, and it is not advice about your own situation. Ask a health professional before you ' +
    'take supplements or change a treatment, above all during pregnancy or breastfeeding, for a child, with kidney disease ' +
    'or if you take medicines. In an emergency call your local emergency number.',
  es:
    'Esta información apoya, y no sustituye, la relación entre usted y los profesionales de la salud que le atienden. ' +
    'Es general, no es un diagnóstico ni un consejo sobre su situación. Consulte a un profesional de la salud antes de ' +
    'tomar suplementos o cambiar un tratamiento, sobre todo durante el embarazo o la lactancia, si son para un niño, si ' +
    'padece una enfermedad renal o si toma medicamentos. En caso de urgencia, llame al número de emergencias de su zona.',
}
