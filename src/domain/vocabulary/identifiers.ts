import { terms } from './term'

export const identifierSystems = terms([
  ['chebi', 'ChEBI', 'ChEBI'],
  ['cas', 'CAS Registry', 'Registro CAS'],
  ['wikidata', 'Wikidata', 'Wikidata'],
  ['pubchem', 'PubChem CID', 'PubChem CID'],
  ['mesh', 'MeSH', 'MeSH'],
  ['infoods', 'INFOODS tag', 'Etiqueta INFOODS'],
])

export const medicalCodeSystems = terms([
  ['icd10', 'ICD-10-CM', 'CIE-10-MC'],
  ['mesh', 'MeSH', 'MeSH'],
  ['hpo', 'Human Phenotype Ontology', 'Human Phenotype Ontology'],
])

/** Whether somebody compared the identifier with its register. */
export const identifierStatuses = terms([
  ['verified', 'Verified', 'Verificado'],
  ['unverified', 'Not verified', 'Sin verificar'],
])

/** CSL 1.0.2 item types that nutrition literature needs. */
export const cslTypes = terms([
  ['article-journal', 'Journal article', 'Artículo de revista'],
  ['book', 'Book', 'Libro'],
  ['chapter', 'Chapter', 'Capítulo'],
  ['report', 'Report', 'Informe'],
  ['dataset', 'Data set', 'Conjunto de datos'],
  ['webpage', 'Web page', 'Página web'],
  ['legislation', 'Legislation or regulation', 'Legislación o regulación'],
])
