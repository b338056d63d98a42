import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { lifeStageLabel } from '../../src/domain/intake/lifeStage'
import { lifeStageOf } from '../fields/lifeStage'

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const nutrientName = async (nutrient: unknown, req: PayloadRequest): Promise<string | undefined> => {
  if (
    typeof nutrient !== 'object' ||
    nutrient === null ||
    !('relationTo' in nutrient) ||
    !('value' in nutrient)
  )
    return
  if (nutrient.relationTo !== 'minerals' && nutrient.relationTo !== 'factors') return
  const id = text(nutrient.value)
  if (!id) return
  const found = await req.payload.findByID({
    collection: nutrient.relationTo,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    req,
  })
  return text(found?.name)
}

/** Names a reference value by what identifies it: “Magnesium RDA, Females 19–30 years (NASEM)”. */
export const titleOfIntake: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const document = { ...originalDoc, ...data }
  if (text(document['title'])) return data
  const name = await nutrientName(document['nutrient'], req)
  const kind = text(document['kind'])
  const authority = text(document['authority'])
  if (!data || !name || !kind || !authority) return data
  const stage = lifeStageLabel(lifeStageOf(document), req.locale === 'es' ? 'es' : 'en')
  return { ...data, title: `${name} ${kind}, ${stage} (${authority.toUpperCase()})` }
}
