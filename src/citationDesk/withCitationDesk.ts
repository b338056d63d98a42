import type { CollectionConfig, Endpoint, Field } from 'payload'
import type { RegisterOptions } from '../resolvers/createRegisters'
import { refuseCited } from '../references/refuseCited'
import { checkAfterSave } from './checks/checkAfterSave'
import { checkEndpoint } from './endpoints/checkEndpoint'
import { duplicatesEndpoint } from './endpoints/duplicatesEndpoint'
import { mergeEndpoint } from './endpoints/mergeEndpoint'
import { resolveEndpoint } from './endpoints/resolveEndpoint'
import { sharedRegisters } from './sharedRegisters'

/** Shows the desk above the form, and what was found out in lists. It holds no data. */
const desk: Field = {
  name: 'desk',
  type: 'ui',
  label: 'Checked',
  admin: {
    components: {
      Field: '/components/CitationDesk#CitationDesk',
      Cell: '/components/CitationBadges#CitationBadgesCell',
    },
  },
}

/**
 * Adds to citations what editors do with them besides writing: looking works up, comparing them with the registers,
 * finding duplicates and merging them. One that is cited cannot be deleted.
 */
export const withCitationDesk =
  (options: RegisterOptions) =>
  (collection: CollectionConfig): CollectionConfig => {
    if (collection.slug !== 'citations') return collection
    const registers = sharedRegisters(options)
    const endpoints: Endpoint[] = [
      resolveEndpoint(registers),
      duplicatesEndpoint,
      checkEndpoint(registers),
      mergeEndpoint,
    ]
    const { hooks } = collection
    return {
      ...collection,
      admin: {
        ...collection.admin,
        defaultColumns: ['title', 'authorsText', 'year', 'studyDesign', 'desk', '_status'],
      },
      endpoints: [...(collection.endpoints || []), ...endpoints],
      fields: [desk, ...collection.fields],
      hooks: {
        ...hooks,
        beforeDelete: [...(hooks?.beforeDelete ?? []), refuseCited],
        afterChange: [...(hooks?.afterChange ?? []), ...(options.isOn ? [checkAfterSave(registers)] : [])],
      },
    }
  }
