import { defineArticle } from './article/index.js'
import { defineCitations } from './citations/index.js'
import { defineClaim } from './claim/index.js'
import { defineEvidenceTable } from './evidenceTable/index.js'
import { defineFoodSources } from './foodSources/index.js'
import { defineIntakeTable } from './intakeTable/index.js'
import { defineMineralCard } from './mineralCard/index.js'
import { defineSymptomExplorer } from './symptomExplorer/index.js'

export { ArticleElement, defineArticle, renderArticle, type ArticleDocument } from './article/index.js'
export {
  CitationsElement,
  defineCitations,
  renderCitations,
  type CitationDocument,
  type CitationsOptions,
  type CitedWork,
} from './citations/index.js'
export { ClaimElement, defineClaim, renderClaim, type ClaimDocument } from './claim/index.js'
export {
  EvidenceTableElement,
  defineEvidenceTable,
  renderEvidenceTable,
  type EvidenceDocument,
} from './evidenceTable/index.js'
export {
  FoodSourcesElement,
  defineFoodSources,
  renderFoodSources,
  type FoodDocument,
  type FoodSourcesOptions,
} from './foodSources/index.js'
export {
  IntakeTableElement,
  defineIntakeTable,
  renderIntakeTable,
  type IntakeDocument,
  type IntakeTableOptions,
} from './intakeTable/index.js'
export {
  MineralCardElement,
  defineMineralCard,
  renderMineralCard,
  type MineralDocument,
} from './mineralCard/index.js'
export {
  SymptomExplorerElement,
  defineSymptomExplorer,
  renderSymptomExplorer,
  type SymptomDocument,
} from './symptomExplorer/index.js'
export type { RenderOptions } from './core/options.js'

/** Defines every element in the registry of the page. Those that are defined already stay as they are. */
export const defineElements = (registry: CustomElementRegistry = customElements): void => {
  defineMineralCard(registry)
  defineClaim(registry)
  defineEvidenceTable(registry)
  defineFoodSources(registry)
  defineIntakeTable(registry)
  defineSymptomExplorer(registry)
  defineCitations(registry)
  defineArticle(registry)
}
