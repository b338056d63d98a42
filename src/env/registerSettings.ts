import type { RegisterSettings } from '../resolvers/createRegisters'
import { optional, parseEmail, type EnvSource } from './parsers'
import { SettingsError } from './SettingsError'

/**
 * Where works are looked up, each address with the register's own as its default.
 *
 * @throws SettingsError that names the variable
 */
export const readRegisterSettings = (source: EnvSource): RegisterSettings => ({
  isOn: parseSwitch('COFACTOR_REGISTERS', optional(source, 'COFACTOR_REGISTERS')),
  crossrefUrl: parseBase('COFACTOR_CROSSREF_URL', source, 'https://api.crossref.org'),
  pubmedUrl: parseBase('COFACTOR_PUBMED_URL', source, 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils'),
  pmcUrl: parseBase('COFACTOR_PMC_URL', source, 'https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1'),
  contactEmail: parseEmail('COFACTOR_CONTACT_EMAIL', optional(source, 'COFACTOR_CONTACT_EMAIL')),
  ncbiApiKey: parseKey('COFACTOR_NCBI_API_KEY', optional(source, 'COFACTOR_NCBI_API_KEY')),
})

const parseSwitch = (name: string, value: string | undefined): boolean => {
  if (value === undefined || value === 'on') return true
  if (value === 'off') return false
  throw new SettingsError(name, `is "${value}"`, 'give "on" or "off"')
}

/** An address that paths are appended to, without the slash at its end. */
const parseBase = (name: string, source: EnvSource, otherwise: string): string => {
  const value = optional(source, name)
  if (value === undefined) return otherwise
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username) {
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
  }
  const shown = url?.password ? 'holds a password' : `is "${value}"`
  throw new SettingsError(name, shown, `give an address such as ${otherwise}`)
}

/** It is a secret, so it is never repeated. */
const parseKey = (name: string, value: string | undefined): string | undefined => {
  if (value === undefined || /^[0-9a-z]{20,64}$/i.test(value)) return value
  throw new SettingsError(name, 'is no API key of NCBI', 'give the letters and digits of the key alone')
}
