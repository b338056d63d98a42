import type { LocalisedText } from '../locale'
import { casProblem, normaliseCas } from './cas'
import type { CodeForm } from './codeForm'
import { doiKey, doiProblem } from './doi'
import { elementSymbolProblem, normaliseElementSymbol } from './elementSymbol'
import { fdcIdProblem, normaliseFdcId } from './fdcId'
import { icd10Problem, normaliseIcd10 } from './icd10'
import { isbnKey, isbnProblem } from './isbn'
import { normaliseOrcid, orcidProblem } from './orcid'
import { normalisePmcid, pmcidProblem } from './pmcid'
import { normalisePmid, pmidProblem } from './pmid'
import * as registers from './registerForms'
import { urlProblem } from './url'

/**
 * An outside register, by whose codes documents can be looked up. `normalise` gives the same for all spellings of one
 * code, which need not be the one that is shown.
 */
export type CodeSystem = CodeForm & {
  readonly id: string
  readonly title: LocalisedText
  /** A code that shows the form. */
  readonly example: string
}

const codeSystem = (
  id: string,
  { normalise, problem }: CodeForm,
  example: string,
  en: string,
  es = en,
): CodeSystem => ({ id, normalise, problem, example, title: { en, es } })

const urlForm: CodeForm = {
  normalise: (input) => (urlProblem(input.trim()) === undefined ? new URL(input.trim()).href : undefined),
  problem: (input) => urlProblem(input.trim()),
}

/** Every register of which we know how its codes are written. */
export const codeSystems: readonly CodeSystem[] = [
  codeSystem(
    'icd10',
    { normalise: normaliseIcd10, problem: icd10Problem },
    'R25.2',
    'ICD-10-CM',
    'CIE-10-MC',
  ),
  codeSystem('mesh', registers.meshForm, 'D009120', 'MeSH'),
  codeSystem('hpo', registers.hpoForm, 'HP:0003394', 'Human Phenotype Ontology'),
  codeSystem(
    'symbol',
    { normalise: normaliseElementSymbol, problem: elementSymbolProblem },
    'Mg',
    'Chemical symbol',
    'Símbolo químico',
  ),
  codeSystem('chebi', registers.chebiForm, 'CHEBI:18420', 'ChEBI'),
  codeSystem(
    'cas',
    { normalise: normaliseCas, problem: casProblem },
    '7439-95-4',
    'CAS Registry',
    'Registro CAS',
  ),
  codeSystem('pubchem', registers.pubchemForm, '14792', 'PubChem CID'),
  codeSystem('wikidata', registers.wikidataForm, 'Q660', 'Wikidata'),
  codeSystem('infoods', registers.infoodsForm, 'MG', 'INFOODS tag', 'Etiqueta INFOODS'),
  codeSystem(
    'fdc',
    { normalise: normaliseFdcId, problem: fdcIdProblem },
    '170556',
    'FoodData Central: food',
    'FoodData Central: alimento',
  ),
  codeSystem('ndb', registers.ndbForm, '12014', 'NDB number', 'Número NDB'),
  codeSystem(
    'fdc-nutrient',
    registers.fdcNutrientIdForm,
    '1090',
    'FoodData Central: nutrient, by id',
    'FoodData Central: nutriente, por id',
  ),
  codeSystem(
    'fdc-nutrient-number',
    registers.fdcNutrientNumberForm,
    '304',
    'FoodData Central: nutrient, by number',
    'FoodData Central: nutriente, por número',
  ),
  codeSystem('doi', { normalise: doiKey, problem: doiProblem }, '10.1002/14651858.CD009402.pub3', 'DOI'),
  codeSystem('pmid', { normalise: normalisePmid, problem: pmidProblem }, '32956536', 'PubMed (PMID)'),
  codeSystem(
    'pmcid',
    { normalise: normalisePmcid, problem: pmcidProblem },
    'PMC5786912',
    'PubMed Central (PMCID)',
  ),
  codeSystem('isbn', { normalise: isbnKey, problem: isbnProblem }, '978-0-309-16394-1', 'ISBN'),
  codeSystem('orcid', { normalise: normaliseOrcid, problem: orcidProblem }, '0000-0002-1825-0097', 'ORCID'),
  codeSystem('url', urlForm, 'https://ods.od.nih.gov/', 'Web address', 'Dirección web'),
]

export const codeSystemOf = (id: string): CodeSystem | undefined =>
  codeSystems.find((candidate) => candidate.id === id)
