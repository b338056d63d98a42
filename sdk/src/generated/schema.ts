/** Generated, do not edit: written by sdk/scripts/generate.ts from openapi.json. */
export interface paths {
  "/v1/articles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          filter?: components["schemas"]["ArticleFilter"];
          include?: ("body.claim" | "body.claim.subject" | "body.claim.object" | "body.claim.evidence.citation" | "body.claim.citations" | "body.claim.governance.author" | "body.claim.governance.reviewer" | "body.node" | "body.node.claims" | "body.node.statusTests.citation" | "body.node.excessRisks.citation" | "body.node.supplementForms.citation" | "body.node.foods" | "body.node.intakeReferences" | "body.node.governance.author" | "body.node.governance.reviewer" | "body.node.amounts.mineral" | "body.node.antinutrients.component" | "body.node.antinutrients.citation" | "body.node.source" | "body.node.components.mineral" | "body.node.regulatoryActions.citation" | "body.mineral" | "body.mineral.claims" | "body.mineral.statusTests.citation" | "body.mineral.excessRisks.citation" | "body.mineral.supplementForms.citation" | "body.mineral.foods" | "body.mineral.intakeReferences" | "body.mineral.governance.author" | "body.mineral.governance.reviewer" | "about" | "about.claims" | "about.statusTests.citation" | "about.excessRisks.citation" | "about.supplementForms.citation" | "about.foods" | "about.intakeReferences" | "about.governance.author" | "about.governance.reviewer" | "about.amounts.mineral" | "about.antinutrients.component" | "about.antinutrients.citation" | "about.source" | "about.components.mineral" | "about.regulatoryActions.citation" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
          sort?: ("slug" | "-slug" | "title" | "-title" | "summary" | "-summary" | "governance.reviewState" | "-governance.reviewState" | "governance.lastReviewed" | "-governance.lastReviewed" | "governance.nextReviewDue" | "-governance.nextReviewDue" | "governance.conflicts" | "-governance.conflicts" | "governance.aiAssistance" | "-governance.aiAssistance" | "governance.disclaimer" | "-governance.disclaimer" | "firstPublishedAt" | "-firstPublishedAt" | "publishedAt" | "-publishedAt")[];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: never;
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/citations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          filter?: components["schemas"]["CitationFilter"];
          include?: ("integrity.supersededBy" | "integrity.supersededBy.integrity.supersededBy" | "integrity.supersededBy.claims" | "integrity.supersededBy.governance.author" | "integrity.supersededBy.governance.reviewer" | "claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
          sort?: ("slug" | "-slug" | "title" | "-title" | "cslType" | "-cslType" | "studyDesign" | "-studyDesign" | "authorsText" | "-authorsText" | "hasMoreAuthors" | "-hasMoreAuthors" | "containerTitle" | "-containerTitle" | "year" | "-year" | "volume" | "-volume" | "issue" | "-issue" | "pages" | "-pages" | "language" | "-language" | "publisher" | "-publisher" | "findings" | "-findings" | "funding" | "-funding" | "conflicts" | "-conflicts" | "doi" | "-doi" | "pmid" | "-pmid" | "pmcid" | "-pmcid" | "isbn" | "-isbn" | "url" | "-url" | "accessed" | "-accessed" | "identityCheck.status" | "-identityCheck.status" | "identityCheck.checkedAt" | "-identityCheck.checkedAt" | "identityCheck.note" | "-identityCheck.note" | "integrity.status" | "-integrity.status" | "integrity.noticeDate" | "-integrity.noticeDate" | "integrity.noticeDoi" | "-integrity.noticeDoi" | "integrity.source" | "-integrity.source" | "integrity.note" | "-integrity.note" | "governance.reviewState" | "-governance.reviewState" | "governance.lastReviewed" | "-governance.lastReviewed" | "governance.nextReviewDue" | "-governance.nextReviewDue" | "governance.conflicts" | "-governance.conflicts" | "governance.aiAssistance" | "-governance.aiAssistance" | "governance.disclaimer" | "-governance.disclaimer" | "firstPublishedAt" | "-firstPublishedAt" | "publishedAt" | "-publishedAt")[];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: never;
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/claims": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          filter?: components["schemas"]["ClaimFilter"];
          include?: ("subject" | "subject.claims" | "subject.statusTests.citation" | "subject.excessRisks.citation" | "subject.supplementForms.citation" | "subject.foods" | "subject.intakeReferences" | "subject.governance.author" | "subject.governance.reviewer" | "subject.amounts.mineral" | "subject.antinutrients.component" | "subject.antinutrients.citation" | "subject.source" | "subject.components.mineral" | "subject.regulatoryActions.citation" | "object" | "object.claims" | "object.statusTests.citation" | "object.excessRisks.citation" | "object.supplementForms.citation" | "object.foods" | "object.intakeReferences" | "object.governance.author" | "object.governance.reviewer" | "object.amounts.mineral" | "object.antinutrients.component" | "object.antinutrients.citation" | "object.source" | "object.components.mineral" | "object.regulatoryActions.citation" | "evidence.citation" | "evidence.citation.integrity.supersededBy" | "evidence.citation.claims" | "evidence.citation.governance.author" | "evidence.citation.governance.reviewer" | "citations" | "citations.integrity.supersededBy" | "citations.claims" | "citations.governance.author" | "citations.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
          sort?: ("slug" | "-slug" | "statement" | "-statement" | "predicate" | "-predicate" | "population" | "-population" | "dose" | "-dose" | "duration" | "-duration" | "explanation" | "-explanation" | "caveat" | "-caveat" | "basis" | "-basis" | "verdict" | "-verdict" | "direction" | "-direction" | "certainty" | "-certainty" | "plainLanguage" | "-plainLanguage" | "whatWouldChange" | "-whatWouldChange" | "prevalence.metric" | "-prevalence.metric" | "prevalence.region" | "-prevalence.region" | "prevalence.years" | "-prevalence.years" | "governance.reviewState" | "-governance.reviewState" | "governance.lastReviewed" | "-governance.lastReviewed" | "governance.nextReviewDue" | "-governance.nextReviewDue" | "governance.conflicts" | "-governance.conflicts" | "governance.aiAssistance" | "-governance.aiAssistance" | "governance.disclaimer" | "-governance.disclaimer" | "firstPublishedAt" | "-firstPublishedAt" | "publishedAt" | "-publishedAt")[];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: never;
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/factors": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          filter?: components["schemas"]["FactorFilter"];
          include?: ("claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
          sort?: ("slug" | "-slug" | "name" | "-name" | "kind" | "-kind" | "severity" | "-severity" | "summary" | "-summary" | "management" | "-management" | "scope" | "-scope" | "governance.reviewState" | "-governance.reviewState" | "governance.lastReviewed" | "-governance.lastReviewed" | "governance.nextReviewDue" | "-governance.nextReviewDue" | "governance.conflicts" | "-governance.conflicts" | "governance.aiAssistance" | "-governance.aiAssistance" | "governance.disclaimer" | "-governance.disclaimer" | "firstPublishedAt" | "-firstPublishedAt" | "publishedAt" | "-publishedAt")[];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: never;
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/foods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          filter?: components["schemas"]["FoodFilter"];
          include?: ("amounts.mineral" | "amounts.mineral.claims" | "amounts.mineral.statusTests.citation" | "amounts.mineral.excessRisks.citation" | "amounts.mineral.supplementForms.citation" | "amounts.mineral.foods" | "amounts.mineral.intakeReferences" | "amounts.mineral.governance.author" | "amounts.mineral.governance.reviewer" | "antinutrients.component" | "antinutrients.component.claims" | "antinutrients.component.governance.author" | "antinutrients.component.governance.reviewer" | "antinutrients.citation" | "antinutrients.citation.integrity.supersededBy" | "antinutrients.citation.claims" | "antinutrients.citation.governance.author" | "antinutrients.citation.governance.reviewer" | "claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "source" | "source.integrity.supersededBy" | "source.claims" | "source.governance.author" | "source.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
          sort?: ("slug" | "-slug" | "name" | "-name" | "summary" | "-summary" | "group" | "-group" | "preparation" | "-preparation" | "fortified" | "-fortified" | "scientificName" | "-scientificName" | "sourceDatabase" | "-sourceDatabase" | "sourceRelease" | "-sourceRelease" | "sourceDescription" | "-sourceDescription" | "fdcId" | "-fdcId" | "ndbNumber" | "-ndbNumber" | "governance.reviewState" | "-governance.reviewState" | "governance.lastReviewed" | "-governance.lastReviewed" | "governance.nextReviewDue" | "-governance.nextReviewDue" | "governance.conflicts" | "-governance.conflicts" | "governance.aiAssistance" | "-governance.aiAssistance" | "governance.disclaimer" | "-governance.disclaimer" | "firstPublishedAt" | "-firstPublishedAt" | "publishedAt" | "-publishedAt")[];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: never;
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/functions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          filter?: components["schemas"]["PhysiologicalFunctionFilter"];
          include?: ("claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
          sort?: ("slug" | "-slug" | "name" | "-name" | "bodySystem" | "-bodySystem" | "summary" | "-summary" | "mechanism" | "-mechanism" | "governance.reviewState" | "-governance.reviewState" | "governance.lastReviewed" | "-governance.lastReviewed" | "governance.nextReviewDue" | "-governance.nextReviewDue" | "governance.conflicts" | "-governance.conflicts" | "governance.aiAssistance" | "-governance.aiAssistance" | "governance.disclaimer" | "-governance.disclaimer" | "firstPublishedAt" | "-firstPublishedAt" | "publishedAt" | "-publishedAt")[];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: never;
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/intake-references": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          filter?: components["schemas"]["IntakeReferenceFilter"];
          include?: ("nutrient" | "nutrient.claims" | "nutrient.statusTests.citation" | "nutrient.excessRisks.citation" | "nutrient.supplementForms.citation" | "nutrient.foods" | "nutrient.intakeReferences" | "nutrient.governance.author" | "nutrient.governance.reviewer" | "supersededBy" | "supersededBy.nutrient" | "supersededBy.supersededBy" | "supersededBy.citation" | "supersededBy.governance.author" | "supersededBy.governance.reviewer" | "citation" | "citation.integrity.supersededBy" | "citation.claims" | "citation.governance.author" | "citation.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
          sort?: ("slug" | "-slug" | "title" | "-title" | "kind" | "-kind" | "authority" | "-authority" | "value" | "-value" | "unit" | "-unit" | "ulScope" | "-ulScope" | "sex" | "-sex" | "reproductiveState" | "-reproductiveState" | "ageMinMonths" | "-ageMinMonths" | "ageMaxMonths" | "-ageMaxMonths" | "lifeStage" | "-lifeStage" | "criticalEffect" | "-criticalEffect" | "note" | "-note" | "validFrom" | "-validFrom" | "sourceNote" | "-sourceNote" | "governance.reviewState" | "-governance.reviewState" | "governance.lastReviewed" | "-governance.lastReviewed" | "governance.nextReviewDue" | "-governance.nextReviewDue" | "governance.conflicts" | "-governance.conflicts" | "governance.aiAssistance" | "-governance.aiAssistance" | "governance.disclaimer" | "-governance.disclaimer" | "firstPublishedAt" | "-firstPublishedAt" | "publishedAt" | "-publishedAt")[];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: never;
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/minerals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          filter?: components["schemas"]["MineralFilter"];
          include?: ("claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "statusTests.citation" | "statusTests.citation.integrity.supersededBy" | "statusTests.citation.claims" | "statusTests.citation.governance.author" | "statusTests.citation.governance.reviewer" | "excessRisks.citation" | "excessRisks.citation.integrity.supersededBy" | "excessRisks.citation.claims" | "excessRisks.citation.governance.author" | "excessRisks.citation.governance.reviewer" | "supplementForms.citation" | "supplementForms.citation.integrity.supersededBy" | "supplementForms.citation.claims" | "supplementForms.citation.governance.author" | "supplementForms.citation.governance.reviewer" | "foods" | "foods.amounts.mineral" | "foods.antinutrients.component" | "foods.antinutrients.citation" | "foods.claims" | "foods.source" | "foods.governance.author" | "foods.governance.reviewer" | "intakeReferences" | "intakeReferences.nutrient" | "intakeReferences.supersededBy" | "intakeReferences.citation" | "intakeReferences.governance.author" | "intakeReferences.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
          sort?: ("slug" | "-slug" | "name" | "-name" | "symbol" | "-symbol" | "category" | "-category" | "summary" | "-summary" | "bodyContent" | "-bodyContent" | "homeostasis" | "-homeostasis" | "fdcNutrient.nutrientId" | "-fdcNutrient.nutrientId" | "fdcNutrient.number" | "-fdcNutrient.number" | "fdcNutrient.unit" | "-fdcNutrient.unit" | "governance.reviewState" | "-governance.reviewState" | "governance.lastReviewed" | "-governance.lastReviewed" | "governance.nextReviewDue" | "-governance.nextReviewDue" | "governance.conflicts" | "-governance.conflicts" | "governance.aiAssistance" | "-governance.aiAssistance" | "governance.disclaimer" | "-governance.disclaimer" | "firstPublishedAt" | "-firstPublishedAt" | "publishedAt" | "-publishedAt")[];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: never;
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/people": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          filter?: components["schemas"]["PersonFilter"];
          include?: ("governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
          sort?: ("slug" | "-slug" | "name" | "-name" | "credentials" | "-credentials" | "affiliation" | "-affiliation" | "biography" | "-biography" | "competingInterests" | "-competingInterests" | "orcid" | "-orcid" | "url" | "-url" | "governance.reviewState" | "-governance.reviewState" | "governance.lastReviewed" | "-governance.lastReviewed" | "governance.nextReviewDue" | "-governance.nextReviewDue" | "governance.conflicts" | "-governance.conflicts" | "governance.aiAssistance" | "-governance.aiAssistance" | "governance.disclaimer" | "-governance.disclaimer" | "firstPublishedAt" | "-firstPublishedAt" | "publishedAt" | "-publishedAt")[];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: never;
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/symptoms": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          filter?: components["schemas"]["SymptomFilter"];
          include?: ("claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
          sort?: ("slug" | "-slug" | "name" | "-name" | "summary" | "-summary" | "kind" | "-kind" | "bodySystem" | "-bodySystem" | "specificity" | "-specificity" | "bodySite" | "-bodySite" | "seekCareAdvice" | "-seekCareAdvice" | "governance.reviewState" | "-governance.reviewState" | "governance.lastReviewed" | "-governance.lastReviewed" | "governance.nextReviewDue" | "-governance.nextReviewDue" | "governance.conflicts" | "-governance.conflicts" | "governance.aiAssistance" | "-governance.aiAssistance" | "governance.disclaimer" | "-governance.disclaimer" | "firstPublishedAt" | "-firstPublishedAt" | "publishedAt" | "-publishedAt")[];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: never;
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/therapies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          filter?: components["schemas"]["TherapyFilter"];
          include?: ("components.mineral" | "components.mineral.claims" | "components.mineral.statusTests.citation" | "components.mineral.excessRisks.citation" | "components.mineral.supplementForms.citation" | "components.mineral.foods" | "components.mineral.intakeReferences" | "components.mineral.governance.author" | "components.mineral.governance.reviewer" | "regulatoryActions.citation" | "regulatoryActions.citation.integrity.supersededBy" | "regulatoryActions.citation.claims" | "regulatoryActions.citation.governance.author" | "regulatoryActions.citation.governance.reviewer" | "claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
          sort?: ("slug" | "-slug" | "name" | "-name" | "summary" | "-summary" | "route" | "-route" | "bypassesGut" | "-bypassesGut" | "standardised" | "-standardised" | "onset" | "-onset" | "history" | "-history" | "monitoring" | "-monitoring" | "regulatoryStatus" | "-regulatoryStatus" | "governance.reviewState" | "-governance.reviewState" | "governance.lastReviewed" | "-governance.lastReviewed" | "governance.nextReviewDue" | "-governance.nextReviewDue" | "governance.conflicts" | "-governance.conflicts" | "governance.aiAssistance" | "-governance.aiAssistance" | "governance.disclaimer" | "-governance.disclaimer" | "firstPublishedAt" | "-firstPublishedAt" | "publishedAt" | "-publishedAt")[];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: never;
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * Article
     * @description Long form that embeds claims and cards; its references follow from the claims.
     */
    Article: {
      /**
       * @description Type of the document. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "articles";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example magnesium-and-calcium
       */
      slug: string;
      /**
       * Title
       * @example Magnesium and calcium
       */
      title: string;
      /** Summary */
      summary: string;
      /** Key takeaways */
      keyTakeaways: {
        /** Text */
        text: string;
      }[];
      /** Body */
      body: (components["schemas"]["ProseBlock"] | components["schemas"]["ClaimBlock"] | components["schemas"]["NodeBlock"] | components["schemas"]["FoodTableBlock"] | components["schemas"]["CalloutBlock"])[];
      /**
       * About
       * @description What it is about, for navigation and search.
       */
      about: (components["schemas"]["MineralRef"] | components["schemas"]["SymptomRef"] | components["schemas"]["PhysiologicalFunctionRef"] | components["schemas"]["FactorRef"] | components["schemas"]["FoodRef"] | components["schemas"]["TherapyRef"])[];
      /** Review and responsibility */
      governance: components["schemas"]["Governance"];
      /**
       * Format: date-time
       * @description When the document was first published.
       */
      firstPublishedAt: string;
      /**
       * Format: date-time
       * @description When this edition of the document was published.
       */
      publishedAt: string;
    };
    /** ProseBlock */
    ProseBlock: {
      /**
       * @description Kind of the block. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      blockType: "prose";
      /** Heading */
      heading?: string;
      /** Text */
      text: components["schemas"]["RichText"];
    };
    /**
     * Rich text
     * @description Prose in two forms of the same content.
     */
    RichText: {
      /**
       * @description Sanitised HTML: headings, paragraphs, lists, emphasis and links only, safe to put into a page.
       * @example <p>Magnesium is found in <strong>every</strong> cell of the body.</p>
       */
      html: string;
      /**
       * @description The same as plain text.
       * @example Magnesium is found in every cell of the body.
       */
      text: string;
    };
    /** ClaimBlock */
    ClaimBlock: {
      /**
       * @description Kind of the block. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      blockType: "claim";
      /** Claim */
      claim?: components["schemas"]["ClaimRef"];
      /** Lead in */
      leadIn?: string;
    };
    /**
     * Reference to a document of type claims
     * @description Claim: type, slug and title. Ask for the whole document with `include`, or at `/v1/claims/{slug}`.
     */
    ClaimRef: {
      /**
       * @description Type of the document referred to.
       * @constant
       */
      type: "claims";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example magnesium-normal-muscle-function
       */
      slug: string;
      /**
       * @description Its title in the locale of the answer.
       * @example Magnesium contributes to normal muscle function.
       */
      title: string;
    };
    /** NodeBlock */
    NodeBlock: {
      /**
       * @description Kind of the block. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      blockType: "node";
      /** Node */
      node?: components["schemas"]["MineralRef"] | components["schemas"]["SymptomRef"] | components["schemas"]["PhysiologicalFunctionRef"] | components["schemas"]["FactorRef"] | components["schemas"]["FoodRef"] | components["schemas"]["TherapyRef"];
    };
    /**
     * Reference to a document of type minerals
     * @description Mineral: type, slug and title. Ask for the whole document with `include`, or at `/v1/minerals/{slug}`.
     */
    MineralRef: {
      /**
       * @description Type of the document referred to. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "minerals";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example magnesium
       */
      slug: string;
      /**
       * @description Its title in the locale of the answer.
       * @example Magnesium
       */
      title: string;
    };
    /**
     * Reference to a document of type symptoms
     * @description Symptom: type, slug and title. Ask for the whole document with `include`, or at `/v1/symptoms/{slug}`.
     */
    SymptomRef: {
      /**
       * @description Type of the document referred to. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "symptoms";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example muscle-cramps
       */
      slug: string;
      /**
       * @description Its title in the locale of the answer.
       * @example Muscle cramps
       */
      title: string;
    };
    /**
     * Reference to a document of type functions
     * @description Function: type, slug and title. Ask for the whole document with `include`, or at `/v1/functions/{slug}`.
     */
    PhysiologicalFunctionRef: {
      /**
       * @description Type of the document referred to. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "functions";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example muscle-contraction
       */
      slug: string;
      /**
       * @description Its title in the locale of the answer.
       * @example Muscle contraction
       */
      title: string;
    };
    /**
     * Reference to a document of type factors
     * @description Factor: type, slug and title. Ask for the whole document with `include`, or at `/v1/factors/{slug}`.
     */
    FactorRef: {
      /**
       * @description Type of the document referred to. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "factors";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example vitamin-d
       */
      slug: string;
      /**
       * @description Its title in the locale of the answer.
       * @example Vitamin D
       */
      title: string;
    };
    /**
     * Reference to a document of type foods
     * @description Food: type, slug and title. Ask for the whole document with `include`, or at `/v1/foods/{slug}`.
     */
    FoodRef: {
      /**
       * @description Type of the document referred to. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "foods";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example pumpkin-seeds
       */
      slug: string;
      /**
       * @description Its title in the locale of the answer.
       * @example Pumpkin seeds, dried
       */
      title: string;
    };
    /**
     * Reference to a document of type therapies
     * @description Therapy: type, slug and title. Ask for the whole document with `include`, or at `/v1/therapies/{slug}`.
     */
    TherapyRef: {
      /**
       * @description Type of the document referred to. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "therapies";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example oral-supplementation
       */
      slug: string;
      /**
       * @description Its title in the locale of the answer.
       * @example Supplements by mouth
       */
      title: string;
    };
    /** FoodTableBlock */
    FoodTableBlock: {
      /**
       * @description Kind of the block. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      blockType: "food-table";
      /** Mineral */
      mineral?: components["schemas"]["MineralRef"];
      /** Rows */
      rows: number;
      /** Caption */
      caption?: string;
    };
    /** CalloutBlock */
    CalloutBlock: {
      /**
       * @description Kind of the block. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      blockType: "callout";
      /**
       * Tone
       * @enum {string}
       */
      tone: "info" | "caution" | "warning";
      /** Text */
      text: components["schemas"]["RichText"];
    };
    /** Review and responsibility */
    Governance: {
      /**
       * Author
       * @description Who wrote it.
       */
      author?: components["schemas"]["PersonRef"];
      /**
       * Reviewer
       * @description A qualified person other than the author.
       */
      reviewer?: components["schemas"]["PersonRef"];
      /**
       * Review state
       * @description “Reviewed” needs a reviewer, the date of the review and the date of the next one.
       * @enum {string}
       */
      reviewState: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
      /**
       * Last reviewed
       * Format: date
       */
      lastReviewed?: string;
      /**
       * Next review due
       * Format: date
       */
      nextReviewDue?: string;
      /** Audience */
      audience: ("consumer" | "professional")[];
      /**
       * Conflicts of interest and funding
       * @description Of author and reviewer. Say “None declared” when there are none.
       */
      conflicts?: string;
      /**
       * AI assistance
       * @enum {string}
       */
      aiAssistance?: "none" | "language" | "unedited" | "drafted";
      /**
       * Disclaimer of its own
       * @description Shown besides the general medical disclaimer, which every page carries anyway.
       */
      disclaimer?: string;
    };
    /**
     * Reference to a document of type people
     * @description Person: type, slug and title. Ask for the whole document with `include`, or at `/v1/people/{slug}`.
     */
    PersonRef: {
      /**
       * @description Type of the document referred to.
       * @constant
       */
      type: "people";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example cofactor-editors
       */
      slug: string;
      /**
       * @description Its title in the locale of the answer.
       * @example Cofactor editors
       */
      title: string;
    };
    /**
     * Citation
     * @description The works that claims rest on, with their identifiers, kind of study and integrity.
     */
    Citation: {
      /**
       * @description Type of the document. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "citations";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example garrison2020
       */
      slug: string;
      /**
       * Title
       * @example Magnesium for skeletal muscle cramps
       */
      title: string;
      /**
       * Type
       * @enum {string}
       */
      cslType: "article-journal" | "book" | "chapter" | "report" | "dataset" | "webpage" | "legislation";
      /**
       * Study design
       * @enum {string}
       */
      studyDesign: "systematic-review" | "meta-analysis" | "rct" | "controlled-human-study" | "cohort" | "case-control" | "cross-sectional" | "observational" | "case-series" | "animal" | "in-vitro" | "guideline" | "authoritative-report" | "narrative-review" | "expert-opinion" | "regulatory" | "dataset";
      /** Authors as cited */
      authorsText?: string;
      /**
       * Authors
       * @description In order. An organisation goes into “Group name” alone.
       */
      authors: {
        /** Family name */
        family?: string;
        /** Given names or initials */
        given?: string;
        /** Group name */
        literal?: string;
        /** ORCID */
        orcid?: string;
      }[];
      /** There are more authors than listed */
      hasMoreAuthors?: boolean;
      /** Journal or series */
      containerTitle?: string;
      /** Year */
      year: number;
      /** Volume */
      volume?: string;
      /** Issue */
      issue?: string;
      /** Pages or article number */
      pages?: string;
      /**
       * Language
       * @description As in “en”.
       */
      language?: string;
      /** Publisher */
      publisher?: string;
      /**
       * Findings
       * @description What the work found, in your own words.
       */
      findings?: string;
      /** Funding */
      funding?: string;
      /** Conflicts of interest */
      conflicts?: string;
      /**
       * CSL-JSON
       * @description The work as a CSL-JSON 1.0.2 item.
       */
      csl: {
        id: string;
        type: string;
        title: string;
        "container-title"?: string;
        volume?: string;
        issue?: string;
        page?: string;
        publisher?: string;
        language?: string;
        DOI?: string;
        PMID?: string;
        PMCID?: string;
        ISBN?: string;
        URL?: string;
        author?: {
          family?: string;
          given?: string;
          literal?: string;
        }[];
        issued?: {
          "date-parts": number[][];
        };
      };
      /** DOI */
      doi?: string;
      /** PMID */
      pmid?: string;
      /** PMCID */
      pmcid?: string;
      /** ISBN */
      isbn?: string;
      /** Web address */
      url?: string;
      /**
       * Accessed
       * Format: date
       */
      accessed?: string;
      /** Do the identifiers belong to this work? */
      identityCheck: {
        /**
         * Status
         * @enum {string}
         */
        status: "unverified" | "verified" | "conflict";
        /**
         * Checked on
         * Format: date
         */
        checkedAt?: string;
        /** Note */
        note?: string;
      };
      /** Integrity */
      integrity: {
        /**
         * Status
         * @description A retracted or withdrawn work sends the claims that cite it back to review.
         * @enum {string}
         */
        status: "ok" | "corrected" | "expression-of-concern" | "retracted" | "withdrawn" | "superseded";
        /**
         * Date of the notice
         * Format: date
         */
        noticeDate?: string;
        /** DOI of the notice */
        noticeDoi?: string;
        /**
         * Source
         * @description Where the notice was seen.
         */
        source?: string;
        /** Superseded by */
        supersededBy?: components["schemas"]["CitationRef"];
        /** Note */
        note?: string;
      };
      /** Claims that cite it */
      claims: components["schemas"]["ClaimRef"][];
      /** Review and responsibility */
      governance: components["schemas"]["Governance"];
      /**
       * Format: date-time
       * @description When the document was first published.
       */
      firstPublishedAt: string;
      /**
       * Format: date-time
       * @description When this edition of the document was published.
       */
      publishedAt: string;
    };
    /**
     * Reference to a document of type citations
     * @description Citation: type, slug and title. Ask for the whole document with `include`, or at `/v1/citations/{slug}`.
     */
    CitationRef: {
      /**
       * @description Type of the document referred to.
       * @constant
       */
      type: "citations";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example garrison2020
       */
      slug: string;
      /**
       * @description Its title in the locale of the answer.
       * @example Magnesium for skeletal muscle cramps
       */
      title: string;
    };
    /**
     * Claim
     * @description One statement each, with what it is about, what backs it, which way it points and how sure that is.
     */
    Claim: {
      /**
       * @description Type of the document. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "claims";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example magnesium-normal-muscle-function
       */
      slug: string;
      /**
       * Statement
       * @description One sentence that can be true or false.
       * @example Magnesium contributes to normal muscle function.
       */
      statement: string;
      /** Subject */
      subject?: components["schemas"]["MineralRef"] | components["schemas"]["SymptomRef"] | components["schemas"]["PhysiologicalFunctionRef"] | components["schemas"]["FactorRef"] | components["schemas"]["FoodRef"] | components["schemas"]["TherapyRef"];
      /**
       * Predicate
       * @enum {string}
       */
      predicate: "has-role-in" | "deficiency-manifests-as" | "excess-manifests-as" | "supplementation-affects" | "treats" | "interacts-with" | "regulates" | "increases-absorption-of" | "decreases-absorption-of" | "increases-loss-of" | "lowers-intake-of" | "raises-risk-of-deficiency-of" | "is-found-in" | "contains" | "has-prevalence" | "is-described-as";
      /**
       * Object
       * @description Empty only where the statement has none.
       */
      object?: components["schemas"]["MineralRef"] | components["schemas"]["SymptomRef"] | components["schemas"]["PhysiologicalFunctionRef"] | components["schemas"]["FactorRef"] | components["schemas"]["FoodRef"] | components["schemas"]["TherapyRef"];
      /**
       * Population
       * @description Who it holds for.
       */
      population?: string;
      /**
       * Dose
       * @description Elemental amount and route.
       */
      dose?: string;
      /** Duration */
      duration?: string;
      /**
       * Explanation
       * @description Why we hold this, in plain words.
       */
      explanation?: string;
      /**
       * Caveat
       * @description What a reader must know besides.
       */
      caveat?: string;
      /**
       * Basis
       * @description What kind of statement it is.
       * @enum {string}
       */
      basis: "established-physiology" | "authoritative-reference" | "clinical-evidence" | "composition-data" | "mechanistic" | "descriptive" | "advice" | "marketing" | "rhetorical";
      /**
       * Verdict
       * @enum {string}
       */
      verdict: "supported" | "supported-with-caveats" | "mixed" | "insufficient" | "contradicted" | "not-assessable";
      /**
       * Direction
       * @description What happens, apart from how sure.
       * @enum {string}
       */
      direction: "beneficial" | "harmful" | "no-effect" | "mixed" | "descriptive";
      /**
       * Certainty
       * @description GRADE, for the body of evidence.
       * @enum {string}
       */
      certainty: "high" | "moderate" | "low" | "very-low" | "not-graded";
      /**
       * Plain wording
       * @description Made from direction and certainty, so that wording and grade cannot drift apart.
       */
      plainLanguage: string;
      /** Evidence */
      evidence: {
        /** Citation */
        citation?: components["schemas"]["CitationRef"];
        /**
         * Stance
         * @enum {string}
         */
        stance: "supports" | "refutes" | "mixed" | "background";
        /**
         * Study design
         * @description As used for this claim; a report may hold evidence of several kinds.
         * @enum {string}
         */
        design: "systematic-review" | "meta-analysis" | "rct" | "controlled-human-study" | "cohort" | "case-control" | "cross-sectional" | "observational" | "case-series" | "animal" | "in-vitro" | "guideline" | "authoritative-report" | "narrative-review" | "expert-opinion" | "regulatory" | "dataset";
        /**
         * Model
         * @enum {string}
         */
        model: "human" | "animal" | "in-vitro";
        /**
         * Finding
         * @description What it found, in one or two sentences of your own.
         */
        finding?: string;
        /** Population */
        population?: string;
        /** Studies */
        studies?: number;
        /** Participants */
        participants?: number;
        /** Effect */
        effect?: {
          /**
           * Measure
           * @description As in “mean difference”.
           */
          measure?: string;
          /** Value */
          value?: number;
          /** 95% CI from */
          ciLow?: number;
          /** 95% CI to */
          ciHigh?: number;
          /** Unit */
          unit?: string;
        };
        /** Risk of bias */
        riskOfBias?: string;
        /** Funding and conflicts */
        funding?: string;
        /**
         * Locator
         * @description Page, table or section.
         */
        locator?: string;
        /**
         * Quote
         * @description At most 300 characters.
         */
        quote?: string;
      }[];
      /** Reasons for the grade */
      gradeReasons: {
        /**
         * Code
         * @enum {string}
         */
        code: "RiskOfBias" | "Inconsistency" | "Indirectness" | "Imprecision" | "PublicationBias" | "DoseResponseGradient" | "PlausibleConfounding" | "LargeEffect";
        /** Note */
        note?: string;
      }[];
      /** What would change our mind */
      whatWouldChange?: string;
      /**
       * Citations
       * @description Kept from the evidence rows.
       */
      citations: components["schemas"]["CitationRef"][];
      /** Quantities */
      quantities: {
        /**
         * Measure
         * @description As in “fractional absorption”.
         */
        measure: string;
        /** Value */
        value?: number;
        /** From */
        low?: number;
        /** To */
        high?: number;
        /** Unit */
        unit?: string;
        /**
         * Context
         * @description Dose, meal, population the figure holds for.
         */
        context?: string;
      }[];
      /** Where it is a prevalence */
      prevalence?: {
        /**
         * Metric
         * @enum {string}
         */
        metric?: "below-ear" | "low-serum" | "clinical-deficiency";
        /** Region */
        region?: string;
        /** Years */
        years?: string;
      };
      /** What may be said where */
      jurisdictions: {
        /**
         * Jurisdiction
         * @enum {string}
         */
        jurisdiction: "eu" | "us" | "ca" | "uk";
        /**
         * Status
         * @enum {string}
         */
        status: "authorised" | "structure-function" | "qualified" | "not-permitted";
        /**
         * Wording
         * @description The legal wording, word for word.
         */
        wording?: string;
        /** Legal basis */
        legalBasis?: string;
      }[];
      /**
       * Sentences it answers
       * @description What was said elsewhere, and what we decided about it.
       */
      origins: {
        /** Quote */
        quote: string;
        /**
         * Reference
         * @description Number in its source.
         */
        reference?: string;
        /**
         * Decision
         * @enum {string}
         */
        decision: "publish" | "publish-with-caveat" | "rewrite" | "do-not-publish-as-fact";
      }[];
      /** Review and responsibility */
      governance: components["schemas"]["Governance"];
      /**
       * Format: date-time
       * @description When the document was first published.
       */
      firstPublishedAt: string;
      /**
       * Format: date-time
       * @description When this edition of the document was published.
       */
      publishedAt: string;
    };
    /**
     * Factor
     * @description What else acts on a mineral: vitamins, medicines, food components, hormones, conditions, ways of life.
     */
    Factor: {
      /**
       * @description Type of the document. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "factors";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example vitamin-d
       */
      slug: string;
      /**
       * Name
       * @example Vitamin D
       */
      name: string;
      /**
       * Kind
       * @enum {string}
       */
      kind: "vitamin" | "medicine" | "food-component" | "hormone" | "condition" | "lifestyle" | "life-stage" | "environment";
      /**
       * Severity
       * @description How much attention an interaction with it needs.
       * @enum {string}
       */
      severity?: "info" | "caution" | "avoid";
      /** Summary */
      summary: string;
      /** Examples */
      examples: {
        /** Text */
        text: string;
      }[];
      /** Mechanism, step by step */
      mechanism: {
        /** Text */
        text: string;
      }[];
      /**
       * Management
       * @description What people do about it, as in “take it two hours apart”.
       */
      management?: string;
      /**
       * Scope
       * @description Region, season, dose or duration it holds for.
       */
      scope?: string;
      /** Claims about this */
      claims: components["schemas"]["ClaimRef"][];
      /** Review and responsibility */
      governance: components["schemas"]["Governance"];
      /**
       * Format: date-time
       * @description When the document was first published.
       */
      firstPublishedAt: string;
      /**
       * Format: date-time
       * @description When this edition of the document was published.
       */
      publishedAt: string;
    };
    /**
     * Food
     * @description Food sources with mineral amounts per 100 g, each with how the figure came about.
     */
    Food: {
      /**
       * @description Type of the document. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "foods";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example pumpkin-seeds
       */
      slug: string;
      /**
       * Name
       * @example Pumpkin seeds, dried
       */
      name: string;
      /**
       * Summary
       * @description What matters about it as a source, if anything.
       */
      summary?: string;
      /**
       * Food group
       * @enum {string}
       */
      group: "nuts-seeds" | "legumes" | "vegetables" | "fruits" | "grains" | "dairy" | "fish-seafood" | "meat-eggs" | "beverages" | "sweets" | "other";
      /**
       * Preparation
       * @enum {string}
       */
      preparation: "raw" | "dried" | "boiled" | "baked" | "dry-heat" | "canned" | "prepared" | "processed";
      /** Fortified */
      fortified: boolean;
      /** Scientific name */
      scientificName?: string;
      /** Portions */
      portions: {
        /** Label */
        label: string;
        /** Grams */
        grams: number;
      }[];
      /** Minerals per 100 g */
      amounts: {
        /** Mineral */
        mineral?: components["schemas"]["MineralRef"];
        /** Amount */
        amount?: number;
        /**
         * Unit
         * @enum {string}
         */
        unit: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
        /**
         * Kind of value
         * @enum {string}
         */
        valueType: "measured" | "calculated" | "label" | "assumed-zero" | "trace" | "below-loq" | "missing" | "not-stated";
        /** Samples (n) */
        samples?: number;
        /** Lowest */
        min?: number;
        /** Highest */
        max?: number;
        /** Derivation code */
        derivation?: string;
        /**
         * Source
         * @description Where it differs from the source of the food.
         */
        source?: string;
      }[];
      /** Components that hold minerals back, per 100 g */
      antinutrients: {
        /** Component */
        component?: components["schemas"]["FactorRef"];
        /** Amount */
        amount: number;
        /**
         * Unit
         * @enum {string}
         */
        unit: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
        /** Note */
        note?: string;
        /** Citation */
        citation?: components["schemas"]["CitationRef"];
      }[];
      /** Claims about this */
      claims: components["schemas"]["ClaimRef"][];
      /**
       * Database
       * @enum {string}
       */
      sourceDatabase: "fdc-foundation" | "fdc-sr-legacy" | "usda-sr28" | "ifct-2017" | "other";
      /**
       * Release
       * @description As in “2018-04”.
       */
      sourceRelease: string;
      /** Description in the source */
      sourceDescription?: string;
      /**
       * FDC id
       * @description Changes with each release of the source.
       */
      fdcId?: string;
      /**
       * NDB number
       * @description The key that stays the same between releases.
       */
      ndbNumber?: string;
      /** Citation of the source */
      source?: components["schemas"]["CitationRef"];
      /** Review and responsibility */
      governance: components["schemas"]["Governance"];
      /**
       * Format: date-time
       * @description When the document was first published.
       */
      firstPublishedAt: string;
      /**
       * Format: date-time
       * @description When this edition of the document was published.
       */
      publishedAt: string;
    };
    /**
     * Function
     * @description Physiological functions and processes in which minerals take part.
     */
    PhysiologicalFunction: {
      /**
       * @description Type of the document. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "functions";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example muscle-contraction
       */
      slug: string;
      /**
       * Name
       * @example Muscle contraction
       */
      name: string;
      /**
       * Body system
       * @enum {string}
       */
      bodySystem: "nervous" | "muscular" | "skeletal" | "cardiovascular" | "digestive" | "endocrine" | "renal" | "immune" | "blood" | "metabolic" | "skin" | "whole-body";
      /** Summary */
      summary: string;
      /** Mechanism */
      mechanism?: string;
      /** Claims about this */
      claims: components["schemas"]["ClaimRef"][];
      /** Review and responsibility */
      governance: components["schemas"]["Governance"];
      /**
       * Format: date-time
       * @description When the document was first published.
       */
      firstPublishedAt: string;
      /**
       * Format: date-time
       * @description When this edition of the document was published.
       */
      publishedAt: string;
    };
    /**
     * Reference intake
     * @description Dietary reference values by authority and life stage, with how long each has been valid.
     */
    IntakeReference: {
      /**
       * @description Type of the document. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "intake-references";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example magnesium-rda-f-31-50y-nasem
       */
      slug: string;
      /**
       * Title
       * @description Made from the fields below when left empty.
       * @example Magnesium, RDA, women 31–50 years
       */
      title?: string;
      /** Nutrient */
      nutrient?: components["schemas"]["MineralRef"] | components["schemas"]["FactorRef"];
      /**
       * Kind
       * @enum {string}
       */
      kind: "EAR" | "RDA" | "AI" | "UL" | "CDRR" | "PRI" | "DV";
      /**
       * Authority
       * @enum {string}
       */
      authority: "nasem" | "fda" | "efsa" | "sacn" | "nhmrc";
      /**
       * Value
       * @description Per day.
       */
      value: number;
      /**
       * Unit
       * @enum {string}
       */
      unit: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
      /**
       * What the upper level counts
       * @enum {string}
       */
      ulScope?: "total" | "supplements-only";
      /**
       * Sex
       * @enum {string}
       */
      sex: "all" | "female" | "male";
      /**
       * Pregnancy and lactation
       * @enum {string}
       */
      reproductiveState: "none" | "pregnancy" | "lactation";
      /**
       * From age (months)
       * @description 19 years are 228 months.
       */
      ageMinMonths: number;
      /**
       * To age (months)
       * @description Last month included; empty for no upper end.
       */
      ageMaxMonths?: number;
      /** Life stage */
      lifeStage: string;
      /**
       * Critical effect
       * @description What the value protects from.
       */
      criticalEffect?: string;
      /** Note */
      note?: string;
      /**
       * Valid from
       * Format: date
       * @description The first of January where only the year is known.
       */
      validFrom?: string;
      /** Superseded by */
      supersededBy?: components["schemas"]["IntakeReferenceRef"];
      /** Source */
      citation?: components["schemas"]["CitationRef"];
      /**
       * Note on the source
       * @description Where the figure was taken from, if not from the source itself.
       */
      sourceNote?: string;
      /** Review and responsibility */
      governance: components["schemas"]["Governance"];
      /**
       * Format: date-time
       * @description When the document was first published.
       */
      firstPublishedAt: string;
      /**
       * Format: date-time
       * @description When this edition of the document was published.
       */
      publishedAt: string;
    };
    /**
     * Reference to a document of type intake-references
     * @description Reference intake: type, slug and title. Ask for the whole document with `include`, or at `/v1/intake-references/{slug}`.
     */
    IntakeReferenceRef: {
      /**
       * @description Type of the document referred to.
       * @constant
       */
      type: "intake-references";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example magnesium-rda-f-31-50y-nasem
       */
      slug: string;
      /**
       * @description Its title in the locale of the answer.
       * @example Magnesium, RDA, women 31–50 years
       */
      title: string;
    };
    /**
     * Mineral
     * @description Essential minerals: what they are, how the body keeps them in balance, and what is claimed of them.
     */
    Mineral: {
      /**
       * @description Type of the document. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "minerals";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example magnesium
       */
      slug: string;
      /**
       * Name
       * @example Magnesium
       */
      name: string;
      /**
       * Symbol
       * @description Chemical symbol, as in “Mg”.
       */
      symbol: string;
      /**
       * Category
       * @enum {string}
       */
      category: "macromineral" | "trace-element";
      /**
       * Summary
       * @description Two or three sentences for everybody.
       */
      summary: string;
      /**
       * Overview
       * @description The longer account.
       */
      overview?: components["schemas"]["RichText"];
      /**
       * In the body
       * @description How much there is and where.
       */
      bodyContent?: string;
      /**
       * Homeostasis
       * @description How the body keeps it in balance.
       */
      homeostasis?: string;
      /** Claims about this */
      claims: components["schemas"]["ClaimRef"][];
      /** Status tests */
      statusTests: {
        /** Name */
        name: string;
        /** Specimen */
        specimen?: string;
        /** Reference low */
        referenceLow?: number;
        /** Reference high */
        referenceHigh?: number;
        /**
         * Unit
         * @enum {string}
         */
        unit?: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
        /**
         * Limitation
         * @description What the test cannot tell.
         */
        limitation?: string;
        /** Citation */
        citation?: components["schemas"]["CitationRef"];
      }[];
      /** Risks of excess */
      excessRisks: {
        /** Risk */
        risk: string;
        /**
         * Population
         * @description Who is at risk.
         */
        population?: string;
        /** Citation */
        citation?: components["schemas"]["CitationRef"];
      }[];
      /** Supplement forms */
      supplementForms: {
        /** Name */
        name: string;
        /**
         * Formula
         * @description Hydrates with a dot: MgCl2·6H2O.
         */
        formula: string;
        /**
         * Elemental percentage
         * @description By mass. Computed from the formula when left empty.
         */
        elementalPercent?: number;
        /** CAS number */
        cas?: string;
        /** PubChem CID */
        pubchemCid?: number;
        /**
         * Note
         * @description What is known of its absorption and tolerance, with the limits of it.
         */
        note?: string;
        /** Citation */
        citation?: components["schemas"]["CitationRef"];
      }[];
      /**
       * Foods with an amount of it
       * @description The first 100 by slug; `/v1/foods?filter[amounts.mineral]={slug}` lists all.
       */
      foods: components["schemas"]["FoodRef"][];
      /** Reference intakes */
      intakeReferences: components["schemas"]["IntakeReferenceRef"][];
      /** FoodData Central nutrient */
      fdcNutrient?: {
        /** Id */
        nutrientId?: number;
        /** Number */
        number?: string;
        /**
         * Unit
         * @enum {string}
         */
        unit?: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
      };
      /** Other identifiers */
      identifiers: {
        /**
         * Register
         * @enum {string}
         */
        system: "chebi" | "cas" | "wikidata" | "pubchem" | "mesh" | "infoods";
        /** Code */
        code: string;
        /**
         * Checked
         * @enum {string}
         */
        status: "verified" | "unverified";
      }[];
      /** Review and responsibility */
      governance: components["schemas"]["Governance"];
      /**
       * Format: date-time
       * @description When the document was first published.
       */
      firstPublishedAt: string;
      /**
       * Format: date-time
       * @description When this edition of the document was published.
       */
      publishedAt: string;
    };
    /**
     * Person
     * @description Authors and reviewers with their credentials and conflicts of interest.
     */
    Person: {
      /**
       * @description Type of the document. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "people";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example cofactor-editors
       */
      slug: string;
      /**
       * Name
       * @example Cofactor editors
       */
      name: string;
      /** Roles */
      roles: ("author" | "reviewer")[];
      /**
       * Credentials
       * @description Degrees, registration, or what the team does.
       */
      credentials: string;
      /** Affiliation */
      affiliation?: string;
      /** Biography */
      biography?: string;
      /** Competing interests */
      competingInterests: string;
      /** ORCID */
      orcid?: string;
      /** Web address */
      url?: string;
      /** Review and responsibility */
      governance: components["schemas"]["Governance"];
      /**
       * Format: date-time
       * @description When the document was first published.
       */
      firstPublishedAt: string;
      /**
       * Format: date-time
       * @description When this edition of the document was published.
       */
      publishedAt: string;
    };
    /**
     * Symptom
     * @description Symptoms, signs and conditions, always with their other causes and when to seek care.
     */
    Symptom: {
      /**
       * @description Type of the document. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "symptoms";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example muscle-cramps
       */
      slug: string;
      /**
       * Name
       * @example Muscle cramps
       */
      name: string;
      /** Summary */
      summary: string;
      /**
       * Kind
       * @enum {string}
       */
      kind: "symptom" | "sign" | "condition";
      /**
       * Body system
       * @enum {string}
       */
      bodySystem?: "nervous" | "muscular" | "skeletal" | "cardiovascular" | "digestive" | "endocrine" | "renal" | "immune" | "blood" | "metabolic" | "skin" | "whole-body";
      /**
       * Specificity
       * @enum {string}
       */
      specificity: "non-specific" | "suggestive" | "specific";
      /**
       * Body site
       * @description As in “hands and feet”.
       */
      bodySite?: string;
      /**
       * Lay terms
       * @description What people call it: “wired but tired”.
       */
      layTerms: {
        /** Text */
        text: string;
      }[];
      /**
       * Red flags
       * @description Signs that need prompt medical attention.
       */
      redFlags: {
        /** Text */
        text: string;
      }[];
      /** When to seek care */
      seekCareAdvice?: string;
      /**
       * Other causes
       * @description What else often explains it.
       */
      otherCauses: {
        /** Text */
        text: string;
      }[];
      /** Claims about this */
      claims: components["schemas"]["ClaimRef"][];
      /** Medical codes */
      codes: {
        /**
         * Register
         * @enum {string}
         */
        system: "icd10" | "mesh" | "hpo";
        /** Code */
        code: string;
        /**
         * Checked
         * @enum {string}
         */
        status: "verified" | "unverified";
      }[];
      /** Review and responsibility */
      governance: components["schemas"]["Governance"];
      /**
       * Format: date-time
       * @description When the document was first published.
       */
      firstPublishedAt: string;
      /**
       * Format: date-time
       * @description When this edition of the document was published.
       */
      publishedAt: string;
    };
    /**
     * Therapy
     * @description Routes and formulations by which minerals are given, with their risks and regulatory record.
     */
    Therapy: {
      /**
       * @description Type of the document. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "therapies";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example oral-supplementation
       */
      slug: string;
      /**
       * Name
       * @example Supplements by mouth
       */
      name: string;
      /** Summary */
      summary: string;
      /**
       * Route
       * @enum {string}
       */
      route: "oral" | "intravenous" | "intramuscular" | "topical";
      /** Settings */
      settings: ("home" | "clinic" | "hospital")[];
      /** Bypasses the gut */
      bypassesGut: boolean;
      /** Standardised formulation */
      standardised: boolean;
      /**
       * Onset
       * @description What is known of how soon and how long it acts.
       */
      onset?: string;
      /** History */
      history?: string;
      /** Components */
      components: {
        /** Substance */
        substance: string;
        /** Mineral */
        mineral?: components["schemas"]["MineralRef"];
        /** Amount from */
        amountLow?: number;
        /** Amount to */
        amountHigh?: number;
        /**
         * Unit
         * @enum {string}
         */
        unit?: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
      }[];
      /** Safety considerations */
      safetyConsiderations: {
        /** Text */
        text: string;
      }[];
      /** Monitoring */
      monitoring?: string;
      /** Regulatory status */
      regulatoryStatus?: string;
      /** Regulatory actions */
      regulatoryActions: {
        /** Authority */
        authority: string;
        /**
         * Date
         * Format: date
         */
        date?: string;
        /** Action */
        action: string;
        /** Citation */
        citation?: components["schemas"]["CitationRef"];
      }[];
      /** Claims about this */
      claims: components["schemas"]["ClaimRef"][];
      /** Review and responsibility */
      governance: components["schemas"]["Governance"];
      /**
       * Format: date-time
       * @description When the document was first published.
       */
      firstPublishedAt: string;
      /**
       * Format: date-time
       * @description When this edition of the document was published.
       */
      publishedAt: string;
    };
    /**
     * Meta
     * @description What the answer says about itself.
     */
    Meta: {
      /**
       * @description Locale of the answer.
       * @enum {string}
       */
      locale: "en" | "es";
      /**
       * @description Only there when the answer is made of drafts. Show them to nobody but editors.
       * @enum {string}
       */
      perspective?: "drafts";
      /**
       * @description Dotted paths of the fields that are not translated yet and therefore in `en`.
       * @example [
       *       "summary"
       *     ]
       */
      fallback?: string[];
      licence: components["schemas"]["Licence"];
      attribution: components["schemas"]["Attribution"];
      /**
       * Format: uri-reference
       * @description The one address of the content, whichever way it was asked for. A whole address where the operator has set one, else a path.
       * @example https://content.example.org/v1/minerals/magnesium
       */
      canonical: string;
      /**
       * Format: date
       * @description The last day, in UTC, on which the content may be shown without asking again: at most 7 days ahead, and no later than its next review.
       * @example 2026-05-08
       */
      refreshBy: string;
      /**
       * @description The general medical disclaimer to show beside the content.
       * @example This information supports, and does not replace, the relationship between you and your health professionals. It is general, it is not a diagnosis, and it is not advice about your own situation. Ask a health professional before you take supplements or change a treatment, above all during pregnancy or breastfeeding, for a child, with kidney disease or if you take medicines. In an emergency call your local emergency number.
       */
      disclaimer: string;
      review: components["schemas"]["ReviewMeta"];
      /**
       * @description Number of documents that match, over all pages. Of lists only with `count=true`.
       * @example 12
       */
      total?: number;
    };
    /**
     * Licence
     * @description The licence of the content and how to credit it.
     */
    Licence: {
      /**
       * @description Name of the licence.
       * @example CC BY 4.0
       */
      name: string;
      /**
       * Format: uri
       * @description Text of the licence.
       * @example https://creativecommons.org/licenses/by/4.0/
       */
      url: string;
      /**
       * @description The credit to show beside the content.
       * @example Cofactor contributors
       */
      attribution: string;
    };
    /**
     * Attribution
     * @description The line to show beside the content, as the licence asks for it.
     */
    Attribution: {
      /**
       * @description As plain text.
       * @example “Magnesium” by Cofactor contributors, CC BY 4.0.
       */
      text: string;
      /**
       * @description As HTML, with links to the licence and, where `url` is a whole address, to the content. Safe to insert.
       * @example “<a href="https://content.example.org/v1/minerals/magnesium">Magnesium</a>” by Cofactor contributors, <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
       */
      html: string;
      /**
       * Format: uri-reference
       * @description Where the content comes from, the same as `canonical`.
       * @example https://content.example.org/v1/minerals/magnesium
       */
      url: string;
    };
    /**
     * Review
     * @description How far the content of the answer was reviewed. For several documents: the weakest state and the earliest dates among them.
     */
    ReviewMeta: {
      /**
       * @description State of the review, weakest first.
       * @example unreviewed-demo
       * @enum {string}
       */
      state: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
      /**
       * @description True when a named reviewer signed the content.
       * @example false
       */
      signed: boolean;
      /**
       * @description One plain sentence about the review to show to readers, in the locale of the answer.
       * @example No qualified reviewer has signed this content yet. It is demonstration content and not medical advice.
       */
      notice: string;
      /**
       * Format: date
       * @description Day of the latest review.
       */
      lastReviewed?: string;
      /**
       * Format: date
       * @description Day until which the review holds.
       * @example 2027-01-15
       */
      nextReviewDue?: string;
      /**
       * @description True when the next review is overdue.
       * @example false
       */
      stale: boolean;
    };
    /**
     * Health
     * @description Whether the service answers and from which revision.
     */
    Health: {
      /**
       * @description `starting` until the whole edition is loaded.
       * @enum {string}
       */
      status: "ok" | "starting";
      /**
       * @description Latest revision that is served.
       * @example 128
       */
      revision: number;
      /**
       * @description Database behind the editors.
       * @enum {string}
       */
      database: "sqlite" | "mongodb" | "postgres";
      /**
       * @description Version of the service.
       * @example 0.1.0
       */
      version: string;
      /**
       * @description Seconds since the service started.
       * @example 3600
       */
      uptimeSeconds?: number;
      /** @description What runs by itself, such as scheduled publishing. Answers do not depend on it. Absent until it has begun. */
      runner?: {
        /**
         * @description `late` when there was no sign of life for two minutes, in any process.
         * @enum {string}
         */
        status: "ok" | "late" | "starting";
        /**
         * Format: date-time
         * @description Its last sign of life.
         * @example 2026-11-25T09:30:00.000Z
         */
        heartbeatAt?: string;
      };
    };
    /**
     * Problem
     * @description Why a request was refused (RFC 9457). `code` is stable; `title` and `detail` are for people.
     */
    Problem: {
      /**
       * Format: uri
       * @description Address that identifies the kind of problem.
       */
      type: string;
      /** @description The kind of problem in a few words. */
      title: string;
      /** @description The HTTP status, repeated. */
      status: number;
      /**
       * @description Stable name of the kind of problem.
       * @enum {string}
       */
      code: "malformed-request" | "unknown-parameter" | "repeated-parameter" | "unknown-field" | "unknown-filter" | "unknown-operator" | "unknown-sort" | "unknown-include" | "invalid-value" | "invalid-cursor" | "query-too-large" | "key-required" | "invalid-key" | "expired-key" | "missing-scope" | "origin-not-allowed" | "unknown-type" | "unknown-form" | "unknown-taxonomy" | "document-not-found" | "document-unpublished" | "route-not-found" | "method-not-allowed" | "not-acceptable" | "content-too-large" | "unsupported-media-type" | "cursor-too-old" | "model-changed" | "edition-replaced" | "precondition-failed" | "range-not-satisfiable" | "rate-limited" | "request-timeout" | "headers-too-large" | "internal-error" | "service-starting" | "snapshot-unsettled" | "too-many-streams";
      /** @description What was wrong with this request and what would be right. */
      detail: string;
      /** @description Name of the parameter that was refused. */
      parameter?: string;
      /** @description The value that was refused. */
      value?: string;
      /** @description What would have been accepted. */
      allowed?: string[];
      /** @description Identifier of this request, the same as in `X-Request-Id`. */
      instance: string;
      /** @description All that is wrong, the first one included, when it is more than one thing. */
      errors?: {
        /**
         * @description Stable name of the kind of problem.
         * @enum {string}
         */
        code: "malformed-request" | "unknown-parameter" | "repeated-parameter" | "unknown-field" | "unknown-filter" | "unknown-operator" | "unknown-sort" | "unknown-include" | "invalid-value" | "invalid-cursor" | "query-too-large" | "key-required" | "invalid-key" | "expired-key" | "missing-scope" | "origin-not-allowed" | "unknown-type" | "unknown-form" | "unknown-taxonomy" | "document-not-found" | "document-unpublished" | "route-not-found" | "method-not-allowed" | "not-acceptable" | "content-too-large" | "unsupported-media-type" | "cursor-too-old" | "model-changed" | "edition-replaced" | "precondition-failed" | "range-not-satisfiable" | "rate-limited" | "request-timeout" | "headers-too-large" | "internal-error" | "service-starting" | "snapshot-unsettled" | "too-many-streams";
        /** @description What was wrong with this request and what would be right. */
        detail: string;
        /** @description Name of the parameter that was refused. */
        parameter?: string;
        /** @description The value that was refused. */
        value?: string;
        /** @description What would have been accepted. */
        allowed?: string[];
      }[];
    };
    /**
     * Meta of vocabularies
     * @description What the answer says about itself.
     */
    SyndicationMeta: {
      /**
       * @description Locale of the answer.
       * @enum {string}
       */
      locale: "en" | "es";
      /**
       * @description Only where drafts are shown: never publish what comes with it.
       * @constant
       */
      perspective?: "drafts";
      /**
       * @description Dotted paths of the fields that are not translated yet and therefore in `en`.
       * @example [
       *       "summary"
       *     ]
       */
      fallback?: string[];
      licence: components["schemas"]["Licence"];
      attribution: components["schemas"]["Attribution"];
      /**
       * Format: uri-reference
       * @description The one address of the content, whichever way it was asked for. A whole address where the operator has set one, else a path.
       * @example https://content.example.org/v1/minerals/magnesium
       */
      canonical: string;
      /**
       * Format: date
       * @description The last day, in UTC, on which the content may be shown without asking again: at most 7 days ahead, and no later than its next review.
       * @example 2026-05-08
       */
      refreshBy: string;
    };
    /**
     * Search result
     * @description A document that was found: enough to show it in a list and to ask for it.
     */
    SearchResult: {
      /**
       * @description Type of the document.
       * @enum {string}
       */
      type: "minerals" | "symptoms" | "foods" | "functions" | "factors" | "therapies" | "intake-references" | "claims" | "citations" | "articles" | "people";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example magnesium
       */
      slug: string;
      /**
       * @description Its title in the locale of the answer.
       * @example Magnesium
       */
      title: string;
      /**
       * @description The beginning of what it is about, as plain text.
       * @example Magnesium takes part in hundreds of enzyme reactions and steadies nerves and muscles.
       */
      summary?: string;
      /** @description Where the words were found: in the title, and in one more field where that tells more. Empty where it was found by a synonym. */
      highlights: components["schemas"]["Highlight"][];
      /**
       * @description The words found, as they stand there, in lower case.
       * @example [
       *       "magnesium"
       *     ]
       */
      matched: string[];
      /** @description How sure it is and which way it points. Only of what states such, as claims do. */
      evidence?: {
        /** @enum {string} */
        certainty?: "high" | "moderate" | "low" | "very-low" | "not-graded";
        /** @enum {string} */
        direction?: "beneficial" | "harmful" | "no-effect" | "mixed" | "descriptive";
        /** @enum {string} */
        verdict?: "supported" | "supported-with-caveats" | "mixed" | "insufficient" | "contradicted" | "not-assessable";
      };
      /**
       * @description State of its review, as in `governance.reviewState`.
       * @example reviewed
       */
      reviewState?: string;
      /**
       * @description How well it was found. To be compared within one answer only.
       * @example 24.07
       */
      score: number;
    };
    /**
     * Highlight
     * @description A text in which something was found, in pieces.
     */
    Highlight: {
      /**
       * @description Dotted path of the field.
       * @example name
       */
      field: string;
      /** @description The pieces in order; joined they are the text, cut where it is long. They are plain text: escape them as such. */
      parts: {
        /** @example Magnesium */
        text: string;
        /**
         * @description True for what was found.
         * @example true
         */
        match: boolean;
      }[];
    };
    /**
     * Facets
     * @description How many results have each value. A facet counts as if it were not narrowed itself, so that it shows what else could be chosen. Values that no result has are left out.
     */
    SearchFacets: {
      type: {
        /** @enum {string} */
        value: "minerals" | "symptoms" | "foods" | "functions" | "factors" | "therapies" | "intake-references" | "claims" | "citations" | "articles" | "people";
        /**
         * @description Results with this value.
         * @example 3
         */
        count: number;
      }[];
      certainty: {
        /** @enum {string} */
        value: "high" | "moderate" | "low" | "very-low" | "not-graded";
        /**
         * @description Results with this value.
         * @example 3
         */
        count: number;
      }[];
      direction: {
        /** @enum {string} */
        value: "beneficial" | "harmful" | "no-effect" | "mixed" | "descriptive";
        /**
         * @description Results with this value.
         * @example 3
         */
        count: number;
      }[];
      verdict: {
        /** @enum {string} */
        value: "supported" | "supported-with-caveats" | "mixed" | "insufficient" | "contradicted" | "not-assessable";
        /**
         * @description Results with this value.
         * @example 3
         */
        count: number;
      }[];
    };
    /**
     * Suggestion
     * @description A document that what was typed so far may lead to.
     */
    Suggestion: {
      /**
       * @description Type of the document.
       * @enum {string}
       */
      type: "minerals" | "symptoms" | "foods" | "functions" | "factors" | "therapies" | "intake-references" | "claims" | "citations" | "articles" | "people";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example magnesium
       */
      slug: string;
      /**
       * @description Its title in the locale of the answer.
       * @example Magnesium
       */
      title: string;
      highlight: components["schemas"]["Highlight"];
    };
    /**
     * Taxonomy
     * @description A vocabulary of the content, wherever it is used.
     */
    Taxonomy: {
      /**
       * @description Its id, which never changes.
       * @example food-groups
       */
      id: string;
      /**
       * @description Its name in the locale of the answer.
       * @example Food groups
       */
      title: string;
      /** @description Every place where it is used. */
      usedBy: {
        /**
         * @description Type of the documents.
         * @example foods
         * @enum {string}
         */
        type: "minerals" | "symptoms" | "foods" | "functions" | "factors" | "therapies" | "intake-references" | "claims" | "citations" | "articles" | "people";
        /**
         * @description Dotted path of the field.
         * @example group
         */
        path: string;
        /**
         * @description Address of the list of documents that use a term; put the encoded value of the term in place of `{value}`.
         * @example /v1/foods?filter[group]={value}
         */
        template: string;
      }[];
      /** @description Its terms in their own order: certainty from high to low, units by what they measure. */
      terms: components["schemas"]["TaxonomyTerm"][];
      links: {
        /**
         * Format: uri-reference
         * @description This vocabulary alone.
         * @example /v1/taxonomy/food-groups
         */
        self: string;
      };
    };
    /**
     * Term
     * @description One value of a vocabulary.
     */
    TaxonomyTerm: {
      /**
       * @description As in documents and filters.
       * @example nuts-seeds
       */
      value: string;
      /**
       * @description Its name in the locale of the answer.
       * @example Nuts and seeds
       */
      label: string;
      /**
       * @description What it means, where the label does not tell.
       * @example Almonds, walnuts, pumpkin seeds and the like.
       */
      description?: string;
      /**
       * @description Published documents that use it, each once.
       * @example 14
       */
      count: number;
      /** @description The same by place, where there are any. */
      uses: {
        /**
         * @description Type of the documents.
         * @example foods
         * @enum {string}
         */
        type: "minerals" | "symptoms" | "foods" | "functions" | "factors" | "therapies" | "intake-references" | "claims" | "citations" | "articles" | "people";
        /**
         * @description Dotted path of the field.
         * @example group
         */
        path: string;
        /**
         * @description Documents that use it there.
         * @example 14
         */
        count: number;
      }[];
    };
    /**
     * Code system
     * @description An outside register by whose codes documents can be looked up.
     */
    CodeSystem: {
      /**
       * @description Id of the register.
       * @enum {string}
       */
      id: "icd10" | "mesh" | "hpo" | "symbol" | "chebi" | "cas" | "pubchem" | "wikidata" | "infoods" | "fdc" | "ndb" | "fdc-nutrient" | "fdc-nutrient-number" | "doi" | "pmid" | "pmcid" | "isbn" | "orcid" | "url";
      /**
       * @description Its name in the locale of the answer.
       * @example ICD-10-CM
       */
      title: string;
      /**
       * @description A code that shows the form.
       * @example R25.2
       */
      example?: string;
      /** @description Where its codes stand. */
      usedBy: {
        /**
         * @description Type of the documents.
         * @example symptoms
         * @enum {string}
         */
        type: "minerals" | "symptoms" | "foods" | "functions" | "factors" | "therapies" | "intake-references" | "claims" | "citations" | "articles" | "people";
        /**
         * @description Dotted path of the field.
         * @example codes.code
         */
        path: string;
      }[];
      /**
       * @description Address of a look-up; put the encoded code in place of `{code}`.
       * @example /v1/lookup?system=icd10&code={code}
       */
      template: string;
    };
    /**
     * Match of a code
     * @description Where a code stands in a document, which tells the code of the document from that of something in it.
     */
    CodeMatch: {
      /**
       * @description Type of the documents.
       * @example symptoms
       * @enum {string}
       */
      type: "minerals" | "symptoms" | "foods" | "functions" | "factors" | "therapies" | "intake-references" | "claims" | "citations" | "articles" | "people";
      /**
       * @description Dotted path of the field.
       * @example codes.code
       */
      path: string;
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example muscle-cramps
       */
      slug: string;
      /**
       * @description Id of the register.
       * @enum {string}
       */
      system: "icd10" | "mesh" | "hpo" | "symbol" | "chebi" | "cas" | "pubchem" | "wikidata" | "infoods" | "fdc" | "ndb" | "fdc-nutrient" | "fdc-nutrient-number" | "doi" | "pmid" | "pmcid" | "isbn" | "orcid" | "url";
      /**
       * @description The code as it stands there.
       * @example R25.2
       */
      code: string;
    };
    /**
     * Any document
     * @description A document of any type, as it is served.
     */
    AnyDocument: components["schemas"]["Mineral"] | components["schemas"]["Symptom"] | components["schemas"]["Food"] | components["schemas"]["PhysiologicalFunction"] | components["schemas"]["Factor"] | components["schemas"]["Therapy"] | components["schemas"]["IntakeReference"] | components["schemas"]["Claim"] | components["schemas"]["Citation"] | components["schemas"]["Article"] | components["schemas"]["Person"];
    /**
     * Document to keep
     * @description The document that is at an address now, in place of what you may hold of it.
     */
    SyncPublish: {
      /** @constant */
      kind: "publish";
      /**
       * @description Revision of the public edition. It rises by one with every publication.
       * @example 128
       */
      revision: number;
      /**
       * @description Type of the document.
       * @enum {string}
       */
      type: "minerals" | "symptoms" | "foods" | "functions" | "factors" | "therapies" | "intake-references" | "claims" | "citations" | "articles" | "people";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example magnesium
       */
      slug: string;
      document: components["schemas"]["AnyDocument"];
    };
    /**
     * Document to remove
     * @description There is no document at an address any more. Remove what you hold of it.
     */
    SyncUnpublish: {
      /** @constant */
      kind: "unpublish";
      /**
       * @description Revision of the public edition. It rises by one with every publication.
       * @example 128
       */
      revision: number;
      /**
       * @description Type of the document.
       * @enum {string}
       */
      type: "minerals" | "symptoms" | "foods" | "functions" | "factors" | "therapies" | "intake-references" | "claims" | "citations" | "articles" | "people";
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example magnesium
       */
      slug: string;
      /**
       * @description Public identity of the document within its type, and the last part of its address.
       * @example magnesium-ion
       */
      movedTo?: string;
    };
    /**
     * Snapshot manifest
     * @description What a snapshot holds. The first line of the file says the same, without `files`.
     */
    SnapshotManifest: {
      /**
       * @description Raised when the lines come to mean something else.
       * @constant
       */
      format: 1;
      /**
       * @description Revision of the public edition. It rises by one with every publication.
       * @example 128
       */
      revision: number;
      /**
       * @description Locale of the texts.
       * @enum {string}
       */
      locale: "en" | "es";
      /**
       * @description `since` of the first `/v1/sync` after the snapshot.
       * @example eyJ2IjoxLCJyIjoxMjh9
       */
      cursor: string;
      /**
       * @description Name of the form of documents.
       * @example FGDYpkfA3lcw
       */
      model: string;
      /** @description Documents by type. */
      counts: {
        minerals: number;
        symptoms: number;
        foods: number;
        functions: number;
        factors: number;
        therapies: number;
        "intake-references": number;
        claims: number;
        citations: number;
        articles: number;
        people: number;
      };
      /**
       * Format: date-time
       * @description When the revision was published. Absent while nothing was.
       */
      generatedAt?: string;
      licence: components["schemas"]["Licence"];
      /**
       * @description The general medical disclaimer to show beside the content.
       * @example This information supports, and does not replace, the relationship between you and your health professionals. It is general, it is not a diagnosis, and it is not advice about your own situation. Ask a health professional before you take supplements or change a treatment, above all during pregnancy or breastfeeding, for a child, with kidney disease or if you take medicines. In an emergency call your local emergency number.
       */
      disclaimer: string;
      wording: components["schemas"]["Wording"];
      sorting: components["schemas"]["Sorting"];
      /** @description What the file comes to in each encoding. */
      files: {
        /** @enum {string} */
        encoding: "identity" | "gzip" | "br";
        /** @example 4096 */
        bytes: number;
        /**
         * @description SHA-256 of the bytes in this encoding, in hexadecimal.
         * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
         */
        sha256: string;
      }[];
    };
    /**
     * Wording
     * @description Our sentences about content, in the locale of the copy, so that a copy can say of its documents what `meta.review.notice` and `meta.attribution` say.
     */
    Wording: {
      /** @description How to name the source. */
      attribution: {
        /**
         * @description Of one document: fill in `{title}`.
         * @example “{title}” by Cofactor contributors, CC BY 4.0.
         */
        titled: string;
        /**
         * @description Of several documents.
         * @example Content by Cofactor contributors, CC BY 4.0.
         */
        untitled: string;
        /** @description The same as HTML: fill in `{source}` with the title, or with who is named, as HTML and linked to the content. */
        html: {
          /**
           * @description Of one document.
           * @example “{source}” by Cofactor contributors, <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
           */
          titled: string;
          /**
           * @description Of several documents.
           * @example Content by {source}, <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
           */
          untitled: string;
        };
      };
      /**
       * @description The notice of each state of review, weakest first. Of several documents the weakest counts.
       * @example [
       *       {
       *         "state": "needs-review",
       *         "notice": "Something this content relies on has changed, and a qualified reviewer has to look at it again before it can be trusted."
       *       },
       *       {
       *         "state": "unreviewed-demo",
       *         "notice": "No qualified reviewer has signed this content yet. It is demonstration content and not medical advice."
       *       },
       *       {
       *         "state": "in-review",
       *         "notice": "A qualified reviewer is examining this content and has not signed it yet."
       *       },
       *       {
       *         "state": "reviewed",
       *         "notice": "A qualified reviewer has signed this content."
       *       }
       *     ]
       */
      review: {
        /**
         * @description State of the review.
         * @enum {string}
         */
        state: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        /** @description The sentence to show with it. */
        notice: string;
      }[];
      /**
       * @description Follows the notice, after a space, when a review is overdue.
       * @example Its next review is overdue, so newer evidence may be missing.
       */
      stale: string;
    };
    /**
     * Sorting
     * @description What a copy needs to sort as we do, by type.
     */
    Sorting: {
      [key: string]: {
        /**
         * @description The field that lists are sorted by unless told otherwise.
         * @example name
         */
        by: string;
        /**
         * @description Values that sort by their place in a vocabulary, in that order, by path.
         * @example {
         *       "certainty": [
         *         "high",
         *         "moderate",
         *         "low",
         *         "very-low"
         *       ]
         *     }
         */
        choices: {
          [key: string]: string[];
        };
      };
    };
    /**
     * Filters of articles
     * @description Dotted path → a value that it must equal, or operators. Several filters must all hold; of the members of `or` at least one.
     */
    ArticleFilter: {
      slug?: components["schemas"]["StringCondition"];
      title?: components["schemas"]["StringCondition"];
      summary?: components["schemas"]["StringCondition"];
      "keyTakeaways.text"?: components["schemas"]["StringCondition"];
      "body.blockType"?: ("prose" | "claim" | "node" | "food-table" | "callout") | {
        /** @enum {string} */
        eq?: "prose" | "claim" | "node" | "food-table" | "callout";
        /** @enum {string} */
        ne?: "prose" | "claim" | "node" | "food-table" | "callout";
        in?: ("prose" | "claim" | "node" | "food-table" | "callout")[];
        nin?: ("prose" | "claim" | "node" | "food-table" | "callout")[];
        exists?: boolean;
      };
      "body.heading"?: components["schemas"]["StringCondition"];
      /** @description Refers to: claims. */
      "body.claim"?: components["schemas"]["ReferenceCondition"];
      "body.leadIn"?: components["schemas"]["StringCondition"];
      /** @description Refers to: minerals, symptoms, functions, factors, foods, therapies. */
      "body.node"?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: minerals. */
      "body.mineral"?: components["schemas"]["ReferenceCondition"];
      "body.rows"?: components["schemas"]["NumberCondition"];
      "body.caption"?: components["schemas"]["StringCondition"];
      "body.tone"?: ("info" | "caution" | "warning") | {
        /** @enum {string} */
        eq?: "info" | "caution" | "warning";
        /** @enum {string} */
        ne?: "info" | "caution" | "warning";
        in?: ("info" | "caution" | "warning")[];
        nin?: ("info" | "caution" | "warning")[];
        exists?: boolean;
      };
      /** @description Refers to: minerals, symptoms, functions, factors, foods, therapies. */
      about?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: people. */
      "governance.author"?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: people. */
      "governance.reviewer"?: components["schemas"]["ReferenceCondition"];
      "governance.reviewState"?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed") | {
        /** @enum {string} */
        eq?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        /** @enum {string} */
        ne?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        in?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        nin?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        exists?: boolean;
      };
      "governance.lastReviewed"?: components["schemas"]["DateCondition"];
      "governance.nextReviewDue"?: components["schemas"]["DateCondition"];
      "governance.audience"?: ("consumer" | "professional") | {
        /** @enum {string} */
        eq?: "consumer" | "professional";
        /** @enum {string} */
        ne?: "consumer" | "professional";
        in?: ("consumer" | "professional")[];
        nin?: ("consumer" | "professional")[];
        exists?: boolean;
      };
      "governance.conflicts"?: components["schemas"]["StringCondition"];
      "governance.aiAssistance"?: ("none" | "language" | "unedited" | "drafted") | {
        /** @enum {string} */
        eq?: "none" | "language" | "unedited" | "drafted";
        /** @enum {string} */
        ne?: "none" | "language" | "unedited" | "drafted";
        in?: ("none" | "language" | "unedited" | "drafted")[];
        nin?: ("none" | "language" | "unedited" | "drafted")[];
        exists?: boolean;
      };
      "governance.disclaimer"?: components["schemas"]["StringCondition"];
      firstPublishedAt?: components["schemas"]["InstantCondition"];
      publishedAt?: components["schemas"]["InstantCondition"];
    };
    /** @description A text. `contains` and `startsWith` take no notice of case and accents. */
    StringCondition: string | {
      eq?: string;
      ne?: string;
      in?: string[];
      nin?: string[];
      contains?: string;
      startsWith?: string;
      exists?: boolean;
    };
    /** @description A reference, by the slug of its target, or by `type/slug` where several types are possible. */
    ReferenceCondition: string | {
      eq?: string;
      ne?: string;
      in?: string[];
      nin?: string[];
      exists?: boolean;
    };
    /** @description A number. */
    NumberCondition: number | {
      eq?: number;
      ne?: number;
      in?: number[];
      nin?: number[];
      gt?: number;
      gte?: number;
      lt?: number;
      lte?: number;
      exists?: boolean;
    };
    /** @description A date. A day stands for the whole of it. */
    DateCondition: string | {
      /** Format: date */
      eq?: string;
      /** Format: date */
      ne?: string;
      in?: string[];
      nin?: string[];
      /** Format: date */
      gt?: string;
      /** Format: date */
      gte?: string;
      /** Format: date */
      lt?: string;
      /** Format: date */
      lte?: string;
      exists?: boolean;
    };
    /** @description A date. A day stands for the whole of it. */
    InstantCondition: string | {
      eq?: string;
      ne?: string;
      in?: string[];
      nin?: string[];
      gt?: string;
      gte?: string;
      lt?: string;
      lte?: string;
      exists?: boolean;
    };
    /**
     * Filters of citations
     * @description Dotted path → a value that it must equal, or operators. Several filters must all hold; of the members of `or` at least one.
     */
    CitationFilter: {
      slug?: components["schemas"]["StringCondition"];
      title?: components["schemas"]["StringCondition"];
      cslType?: ("article-journal" | "book" | "chapter" | "report" | "dataset" | "webpage" | "legislation") | {
        /** @enum {string} */
        eq?: "article-journal" | "book" | "chapter" | "report" | "dataset" | "webpage" | "legislation";
        /** @enum {string} */
        ne?: "article-journal" | "book" | "chapter" | "report" | "dataset" | "webpage" | "legislation";
        in?: ("article-journal" | "book" | "chapter" | "report" | "dataset" | "webpage" | "legislation")[];
        nin?: ("article-journal" | "book" | "chapter" | "report" | "dataset" | "webpage" | "legislation")[];
        exists?: boolean;
      };
      studyDesign?: ("systematic-review" | "meta-analysis" | "rct" | "controlled-human-study" | "cohort" | "case-control" | "cross-sectional" | "observational" | "case-series" | "animal" | "in-vitro" | "guideline" | "authoritative-report" | "narrative-review" | "expert-opinion" | "regulatory" | "dataset") | {
        /** @enum {string} */
        eq?: "systematic-review" | "meta-analysis" | "rct" | "controlled-human-study" | "cohort" | "case-control" | "cross-sectional" | "observational" | "case-series" | "animal" | "in-vitro" | "guideline" | "authoritative-report" | "narrative-review" | "expert-opinion" | "regulatory" | "dataset";
        /** @enum {string} */
        ne?: "systematic-review" | "meta-analysis" | "rct" | "controlled-human-study" | "cohort" | "case-control" | "cross-sectional" | "observational" | "case-series" | "animal" | "in-vitro" | "guideline" | "authoritative-report" | "narrative-review" | "expert-opinion" | "regulatory" | "dataset";
        in?: ("systematic-review" | "meta-analysis" | "rct" | "controlled-human-study" | "cohort" | "case-control" | "cross-sectional" | "observational" | "case-series" | "animal" | "in-vitro" | "guideline" | "authoritative-report" | "narrative-review" | "expert-opinion" | "regulatory" | "dataset")[];
        nin?: ("systematic-review" | "meta-analysis" | "rct" | "controlled-human-study" | "cohort" | "case-control" | "cross-sectional" | "observational" | "case-series" | "animal" | "in-vitro" | "guideline" | "authoritative-report" | "narrative-review" | "expert-opinion" | "regulatory" | "dataset")[];
        exists?: boolean;
      };
      authorsText?: components["schemas"]["StringCondition"];
      "authors.family"?: components["schemas"]["StringCondition"];
      "authors.given"?: components["schemas"]["StringCondition"];
      "authors.literal"?: components["schemas"]["StringCondition"];
      "authors.orcid"?: components["schemas"]["StringCondition"];
      hasMoreAuthors?: components["schemas"]["BooleanCondition"];
      containerTitle?: components["schemas"]["StringCondition"];
      year?: components["schemas"]["NumberCondition"];
      volume?: components["schemas"]["StringCondition"];
      issue?: components["schemas"]["StringCondition"];
      pages?: components["schemas"]["StringCondition"];
      language?: components["schemas"]["StringCondition"];
      publisher?: components["schemas"]["StringCondition"];
      findings?: components["schemas"]["StringCondition"];
      funding?: components["schemas"]["StringCondition"];
      conflicts?: components["schemas"]["StringCondition"];
      doi?: components["schemas"]["StringCondition"];
      pmid?: components["schemas"]["StringCondition"];
      pmcid?: components["schemas"]["StringCondition"];
      isbn?: components["schemas"]["StringCondition"];
      url?: components["schemas"]["StringCondition"];
      accessed?: components["schemas"]["DateCondition"];
      "identityCheck.status"?: ("unverified" | "verified" | "conflict") | {
        /** @enum {string} */
        eq?: "unverified" | "verified" | "conflict";
        /** @enum {string} */
        ne?: "unverified" | "verified" | "conflict";
        in?: ("unverified" | "verified" | "conflict")[];
        nin?: ("unverified" | "verified" | "conflict")[];
        exists?: boolean;
      };
      "identityCheck.checkedAt"?: components["schemas"]["DateCondition"];
      "identityCheck.note"?: components["schemas"]["StringCondition"];
      "integrity.status"?: ("ok" | "corrected" | "expression-of-concern" | "retracted" | "withdrawn" | "superseded") | {
        /** @enum {string} */
        eq?: "ok" | "corrected" | "expression-of-concern" | "retracted" | "withdrawn" | "superseded";
        /** @enum {string} */
        ne?: "ok" | "corrected" | "expression-of-concern" | "retracted" | "withdrawn" | "superseded";
        in?: ("ok" | "corrected" | "expression-of-concern" | "retracted" | "withdrawn" | "superseded")[];
        nin?: ("ok" | "corrected" | "expression-of-concern" | "retracted" | "withdrawn" | "superseded")[];
        exists?: boolean;
      };
      "integrity.noticeDate"?: components["schemas"]["DateCondition"];
      "integrity.noticeDoi"?: components["schemas"]["StringCondition"];
      "integrity.source"?: components["schemas"]["StringCondition"];
      /** @description Refers to: citations. */
      "integrity.supersededBy"?: components["schemas"]["ReferenceCondition"];
      "integrity.note"?: components["schemas"]["StringCondition"];
      /** @description Refers to: claims. */
      claims?: components["schemas"]["ReverseCondition"];
      /** @description Refers to: people. */
      "governance.author"?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: people. */
      "governance.reviewer"?: components["schemas"]["ReferenceCondition"];
      "governance.reviewState"?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed") | {
        /** @enum {string} */
        eq?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        /** @enum {string} */
        ne?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        in?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        nin?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        exists?: boolean;
      };
      "governance.lastReviewed"?: components["schemas"]["DateCondition"];
      "governance.nextReviewDue"?: components["schemas"]["DateCondition"];
      "governance.audience"?: ("consumer" | "professional") | {
        /** @enum {string} */
        eq?: "consumer" | "professional";
        /** @enum {string} */
        ne?: "consumer" | "professional";
        in?: ("consumer" | "professional")[];
        nin?: ("consumer" | "professional")[];
        exists?: boolean;
      };
      "governance.conflicts"?: components["schemas"]["StringCondition"];
      "governance.aiAssistance"?: ("none" | "language" | "unedited" | "drafted") | {
        /** @enum {string} */
        eq?: "none" | "language" | "unedited" | "drafted";
        /** @enum {string} */
        ne?: "none" | "language" | "unedited" | "drafted";
        in?: ("none" | "language" | "unedited" | "drafted")[];
        nin?: ("none" | "language" | "unedited" | "drafted")[];
        exists?: boolean;
      };
      "governance.disclaimer"?: components["schemas"]["StringCondition"];
      firstPublishedAt?: components["schemas"]["InstantCondition"];
      publishedAt?: components["schemas"]["InstantCondition"];
    };
    /** @description `true` or `false`. */
    BooleanCondition: boolean | {
      eq?: boolean;
      ne?: boolean;
      exists?: boolean;
    };
    /** @description The documents that refer to this one, by the slug of any of them. */
    ReverseCondition: string | {
      eq?: string;
      in?: string[];
      exists?: boolean;
    };
    /**
     * Filters of claims
     * @description Dotted path → a value that it must equal, or operators. Several filters must all hold; of the members of `or` at least one.
     */
    ClaimFilter: {
      slug?: components["schemas"]["StringCondition"];
      statement?: components["schemas"]["StringCondition"];
      /** @description Refers to: minerals, symptoms, functions, factors, foods, therapies. */
      subject?: components["schemas"]["ReferenceCondition"];
      predicate?: ("has-role-in" | "deficiency-manifests-as" | "excess-manifests-as" | "supplementation-affects" | "treats" | "interacts-with" | "regulates" | "increases-absorption-of" | "decreases-absorption-of" | "increases-loss-of" | "lowers-intake-of" | "raises-risk-of-deficiency-of" | "is-found-in" | "contains" | "has-prevalence" | "is-described-as") | {
        /** @enum {string} */
        eq?: "has-role-in" | "deficiency-manifests-as" | "excess-manifests-as" | "supplementation-affects" | "treats" | "interacts-with" | "regulates" | "increases-absorption-of" | "decreases-absorption-of" | "increases-loss-of" | "lowers-intake-of" | "raises-risk-of-deficiency-of" | "is-found-in" | "contains" | "has-prevalence" | "is-described-as";
        /** @enum {string} */
        ne?: "has-role-in" | "deficiency-manifests-as" | "excess-manifests-as" | "supplementation-affects" | "treats" | "interacts-with" | "regulates" | "increases-absorption-of" | "decreases-absorption-of" | "increases-loss-of" | "lowers-intake-of" | "raises-risk-of-deficiency-of" | "is-found-in" | "contains" | "has-prevalence" | "is-described-as";
        in?: ("has-role-in" | "deficiency-manifests-as" | "excess-manifests-as" | "supplementation-affects" | "treats" | "interacts-with" | "regulates" | "increases-absorption-of" | "decreases-absorption-of" | "increases-loss-of" | "lowers-intake-of" | "raises-risk-of-deficiency-of" | "is-found-in" | "contains" | "has-prevalence" | "is-described-as")[];
        nin?: ("has-role-in" | "deficiency-manifests-as" | "excess-manifests-as" | "supplementation-affects" | "treats" | "interacts-with" | "regulates" | "increases-absorption-of" | "decreases-absorption-of" | "increases-loss-of" | "lowers-intake-of" | "raises-risk-of-deficiency-of" | "is-found-in" | "contains" | "has-prevalence" | "is-described-as")[];
        exists?: boolean;
      };
      /** @description Refers to: minerals, symptoms, functions, factors, foods, therapies. */
      object?: components["schemas"]["ReferenceCondition"];
      population?: components["schemas"]["StringCondition"];
      dose?: components["schemas"]["StringCondition"];
      duration?: components["schemas"]["StringCondition"];
      explanation?: components["schemas"]["StringCondition"];
      caveat?: components["schemas"]["StringCondition"];
      basis?: ("established-physiology" | "authoritative-reference" | "clinical-evidence" | "composition-data" | "mechanistic" | "descriptive" | "advice" | "marketing" | "rhetorical") | {
        /** @enum {string} */
        eq?: "established-physiology" | "authoritative-reference" | "clinical-evidence" | "composition-data" | "mechanistic" | "descriptive" | "advice" | "marketing" | "rhetorical";
        /** @enum {string} */
        ne?: "established-physiology" | "authoritative-reference" | "clinical-evidence" | "composition-data" | "mechanistic" | "descriptive" | "advice" | "marketing" | "rhetorical";
        in?: ("established-physiology" | "authoritative-reference" | "clinical-evidence" | "composition-data" | "mechanistic" | "descriptive" | "advice" | "marketing" | "rhetorical")[];
        nin?: ("established-physiology" | "authoritative-reference" | "clinical-evidence" | "composition-data" | "mechanistic" | "descriptive" | "advice" | "marketing" | "rhetorical")[];
        exists?: boolean;
      };
      verdict?: ("supported" | "supported-with-caveats" | "mixed" | "insufficient" | "contradicted" | "not-assessable") | {
        /** @enum {string} */
        eq?: "supported" | "supported-with-caveats" | "mixed" | "insufficient" | "contradicted" | "not-assessable";
        /** @enum {string} */
        ne?: "supported" | "supported-with-caveats" | "mixed" | "insufficient" | "contradicted" | "not-assessable";
        in?: ("supported" | "supported-with-caveats" | "mixed" | "insufficient" | "contradicted" | "not-assessable")[];
        nin?: ("supported" | "supported-with-caveats" | "mixed" | "insufficient" | "contradicted" | "not-assessable")[];
        exists?: boolean;
      };
      direction?: ("beneficial" | "harmful" | "no-effect" | "mixed" | "descriptive") | {
        /** @enum {string} */
        eq?: "beneficial" | "harmful" | "no-effect" | "mixed" | "descriptive";
        /** @enum {string} */
        ne?: "beneficial" | "harmful" | "no-effect" | "mixed" | "descriptive";
        in?: ("beneficial" | "harmful" | "no-effect" | "mixed" | "descriptive")[];
        nin?: ("beneficial" | "harmful" | "no-effect" | "mixed" | "descriptive")[];
        exists?: boolean;
      };
      certainty?: ("high" | "moderate" | "low" | "very-low" | "not-graded") | {
        /** @enum {string} */
        eq?: "high" | "moderate" | "low" | "very-low" | "not-graded";
        /** @enum {string} */
        ne?: "high" | "moderate" | "low" | "very-low" | "not-graded";
        in?: ("high" | "moderate" | "low" | "very-low" | "not-graded")[];
        nin?: ("high" | "moderate" | "low" | "very-low" | "not-graded")[];
        exists?: boolean;
      };
      plainLanguage?: components["schemas"]["StringCondition"];
      /** @description Refers to: citations. */
      "evidence.citation"?: components["schemas"]["ReferenceCondition"];
      "evidence.stance"?: ("supports" | "refutes" | "mixed" | "background") | {
        /** @enum {string} */
        eq?: "supports" | "refutes" | "mixed" | "background";
        /** @enum {string} */
        ne?: "supports" | "refutes" | "mixed" | "background";
        in?: ("supports" | "refutes" | "mixed" | "background")[];
        nin?: ("supports" | "refutes" | "mixed" | "background")[];
        exists?: boolean;
      };
      "evidence.design"?: ("systematic-review" | "meta-analysis" | "rct" | "controlled-human-study" | "cohort" | "case-control" | "cross-sectional" | "observational" | "case-series" | "animal" | "in-vitro" | "guideline" | "authoritative-report" | "narrative-review" | "expert-opinion" | "regulatory" | "dataset") | {
        /** @enum {string} */
        eq?: "systematic-review" | "meta-analysis" | "rct" | "controlled-human-study" | "cohort" | "case-control" | "cross-sectional" | "observational" | "case-series" | "animal" | "in-vitro" | "guideline" | "authoritative-report" | "narrative-review" | "expert-opinion" | "regulatory" | "dataset";
        /** @enum {string} */
        ne?: "systematic-review" | "meta-analysis" | "rct" | "controlled-human-study" | "cohort" | "case-control" | "cross-sectional" | "observational" | "case-series" | "animal" | "in-vitro" | "guideline" | "authoritative-report" | "narrative-review" | "expert-opinion" | "regulatory" | "dataset";
        in?: ("systematic-review" | "meta-analysis" | "rct" | "controlled-human-study" | "cohort" | "case-control" | "cross-sectional" | "observational" | "case-series" | "animal" | "in-vitro" | "guideline" | "authoritative-report" | "narrative-review" | "expert-opinion" | "regulatory" | "dataset")[];
        nin?: ("systematic-review" | "meta-analysis" | "rct" | "controlled-human-study" | "cohort" | "case-control" | "cross-sectional" | "observational" | "case-series" | "animal" | "in-vitro" | "guideline" | "authoritative-report" | "narrative-review" | "expert-opinion" | "regulatory" | "dataset")[];
        exists?: boolean;
      };
      "evidence.model"?: ("human" | "animal" | "in-vitro") | {
        /** @enum {string} */
        eq?: "human" | "animal" | "in-vitro";
        /** @enum {string} */
        ne?: "human" | "animal" | "in-vitro";
        in?: ("human" | "animal" | "in-vitro")[];
        nin?: ("human" | "animal" | "in-vitro")[];
        exists?: boolean;
      };
      "evidence.finding"?: components["schemas"]["StringCondition"];
      "evidence.population"?: components["schemas"]["StringCondition"];
      "evidence.studies"?: components["schemas"]["NumberCondition"];
      "evidence.participants"?: components["schemas"]["NumberCondition"];
      "evidence.effect.measure"?: components["schemas"]["StringCondition"];
      "evidence.effect.value"?: components["schemas"]["NumberCondition"];
      "evidence.effect.ciLow"?: components["schemas"]["NumberCondition"];
      "evidence.effect.ciHigh"?: components["schemas"]["NumberCondition"];
      "evidence.effect.unit"?: components["schemas"]["StringCondition"];
      "evidence.riskOfBias"?: components["schemas"]["StringCondition"];
      "evidence.funding"?: components["schemas"]["StringCondition"];
      "evidence.locator"?: components["schemas"]["StringCondition"];
      "evidence.quote"?: components["schemas"]["StringCondition"];
      "gradeReasons.code"?: ("RiskOfBias" | "Inconsistency" | "Indirectness" | "Imprecision" | "PublicationBias" | "DoseResponseGradient" | "PlausibleConfounding" | "LargeEffect") | {
        /** @enum {string} */
        eq?: "RiskOfBias" | "Inconsistency" | "Indirectness" | "Imprecision" | "PublicationBias" | "DoseResponseGradient" | "PlausibleConfounding" | "LargeEffect";
        /** @enum {string} */
        ne?: "RiskOfBias" | "Inconsistency" | "Indirectness" | "Imprecision" | "PublicationBias" | "DoseResponseGradient" | "PlausibleConfounding" | "LargeEffect";
        in?: ("RiskOfBias" | "Inconsistency" | "Indirectness" | "Imprecision" | "PublicationBias" | "DoseResponseGradient" | "PlausibleConfounding" | "LargeEffect")[];
        nin?: ("RiskOfBias" | "Inconsistency" | "Indirectness" | "Imprecision" | "PublicationBias" | "DoseResponseGradient" | "PlausibleConfounding" | "LargeEffect")[];
        exists?: boolean;
      };
      "gradeReasons.note"?: components["schemas"]["StringCondition"];
      whatWouldChange?: components["schemas"]["StringCondition"];
      /** @description Refers to: citations. */
      citations?: components["schemas"]["ReferenceCondition"];
      "quantities.measure"?: components["schemas"]["StringCondition"];
      "quantities.value"?: components["schemas"]["NumberCondition"];
      "quantities.low"?: components["schemas"]["NumberCondition"];
      "quantities.high"?: components["schemas"]["NumberCondition"];
      "quantities.unit"?: components["schemas"]["StringCondition"];
      "quantities.context"?: components["schemas"]["StringCondition"];
      "prevalence.metric"?: ("below-ear" | "low-serum" | "clinical-deficiency") | {
        /** @enum {string} */
        eq?: "below-ear" | "low-serum" | "clinical-deficiency";
        /** @enum {string} */
        ne?: "below-ear" | "low-serum" | "clinical-deficiency";
        in?: ("below-ear" | "low-serum" | "clinical-deficiency")[];
        nin?: ("below-ear" | "low-serum" | "clinical-deficiency")[];
        exists?: boolean;
      };
      "prevalence.region"?: components["schemas"]["StringCondition"];
      "prevalence.years"?: components["schemas"]["StringCondition"];
      "jurisdictions.jurisdiction"?: ("eu" | "us" | "ca" | "uk") | {
        /** @enum {string} */
        eq?: "eu" | "us" | "ca" | "uk";
        /** @enum {string} */
        ne?: "eu" | "us" | "ca" | "uk";
        in?: ("eu" | "us" | "ca" | "uk")[];
        nin?: ("eu" | "us" | "ca" | "uk")[];
        exists?: boolean;
      };
      "jurisdictions.status"?: ("authorised" | "structure-function" | "qualified" | "not-permitted") | {
        /** @enum {string} */
        eq?: "authorised" | "structure-function" | "qualified" | "not-permitted";
        /** @enum {string} */
        ne?: "authorised" | "structure-function" | "qualified" | "not-permitted";
        in?: ("authorised" | "structure-function" | "qualified" | "not-permitted")[];
        nin?: ("authorised" | "structure-function" | "qualified" | "not-permitted")[];
        exists?: boolean;
      };
      "jurisdictions.wording"?: components["schemas"]["StringCondition"];
      "jurisdictions.legalBasis"?: components["schemas"]["StringCondition"];
      "origins.quote"?: components["schemas"]["StringCondition"];
      "origins.reference"?: components["schemas"]["StringCondition"];
      "origins.decision"?: ("publish" | "publish-with-caveat" | "rewrite" | "do-not-publish-as-fact") | {
        /** @enum {string} */
        eq?: "publish" | "publish-with-caveat" | "rewrite" | "do-not-publish-as-fact";
        /** @enum {string} */
        ne?: "publish" | "publish-with-caveat" | "rewrite" | "do-not-publish-as-fact";
        in?: ("publish" | "publish-with-caveat" | "rewrite" | "do-not-publish-as-fact")[];
        nin?: ("publish" | "publish-with-caveat" | "rewrite" | "do-not-publish-as-fact")[];
        exists?: boolean;
      };
      /** @description Refers to: people. */
      "governance.author"?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: people. */
      "governance.reviewer"?: components["schemas"]["ReferenceCondition"];
      "governance.reviewState"?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed") | {
        /** @enum {string} */
        eq?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        /** @enum {string} */
        ne?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        in?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        nin?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        exists?: boolean;
      };
      "governance.lastReviewed"?: components["schemas"]["DateCondition"];
      "governance.nextReviewDue"?: components["schemas"]["DateCondition"];
      "governance.audience"?: ("consumer" | "professional") | {
        /** @enum {string} */
        eq?: "consumer" | "professional";
        /** @enum {string} */
        ne?: "consumer" | "professional";
        in?: ("consumer" | "professional")[];
        nin?: ("consumer" | "professional")[];
        exists?: boolean;
      };
      "governance.conflicts"?: components["schemas"]["StringCondition"];
      "governance.aiAssistance"?: ("none" | "language" | "unedited" | "drafted") | {
        /** @enum {string} */
        eq?: "none" | "language" | "unedited" | "drafted";
        /** @enum {string} */
        ne?: "none" | "language" | "unedited" | "drafted";
        in?: ("none" | "language" | "unedited" | "drafted")[];
        nin?: ("none" | "language" | "unedited" | "drafted")[];
        exists?: boolean;
      };
      "governance.disclaimer"?: components["schemas"]["StringCondition"];
      firstPublishedAt?: components["schemas"]["InstantCondition"];
      publishedAt?: components["schemas"]["InstantCondition"];
    };
    /**
     * Filters of factors
     * @description Dotted path → a value that it must equal, or operators. Several filters must all hold; of the members of `or` at least one.
     */
    FactorFilter: {
      slug?: components["schemas"]["StringCondition"];
      name?: components["schemas"]["StringCondition"];
      kind?: ("vitamin" | "medicine" | "food-component" | "hormone" | "condition" | "lifestyle" | "life-stage" | "environment") | {
        /** @enum {string} */
        eq?: "vitamin" | "medicine" | "food-component" | "hormone" | "condition" | "lifestyle" | "life-stage" | "environment";
        /** @enum {string} */
        ne?: "vitamin" | "medicine" | "food-component" | "hormone" | "condition" | "lifestyle" | "life-stage" | "environment";
        in?: ("vitamin" | "medicine" | "food-component" | "hormone" | "condition" | "lifestyle" | "life-stage" | "environment")[];
        nin?: ("vitamin" | "medicine" | "food-component" | "hormone" | "condition" | "lifestyle" | "life-stage" | "environment")[];
        exists?: boolean;
      };
      severity?: ("info" | "caution" | "avoid") | {
        /** @enum {string} */
        eq?: "info" | "caution" | "avoid";
        /** @enum {string} */
        ne?: "info" | "caution" | "avoid";
        in?: ("info" | "caution" | "avoid")[];
        nin?: ("info" | "caution" | "avoid")[];
        exists?: boolean;
      };
      summary?: components["schemas"]["StringCondition"];
      "examples.text"?: components["schemas"]["StringCondition"];
      "mechanism.text"?: components["schemas"]["StringCondition"];
      management?: components["schemas"]["StringCondition"];
      scope?: components["schemas"]["StringCondition"];
      /** @description Refers to: claims. */
      claims?: components["schemas"]["ReverseCondition"];
      /** @description Refers to: people. */
      "governance.author"?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: people. */
      "governance.reviewer"?: components["schemas"]["ReferenceCondition"];
      "governance.reviewState"?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed") | {
        /** @enum {string} */
        eq?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        /** @enum {string} */
        ne?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        in?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        nin?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        exists?: boolean;
      };
      "governance.lastReviewed"?: components["schemas"]["DateCondition"];
      "governance.nextReviewDue"?: components["schemas"]["DateCondition"];
      "governance.audience"?: ("consumer" | "professional") | {
        /** @enum {string} */
        eq?: "consumer" | "professional";
        /** @enum {string} */
        ne?: "consumer" | "professional";
        in?: ("consumer" | "professional")[];
        nin?: ("consumer" | "professional")[];
        exists?: boolean;
      };
      "governance.conflicts"?: components["schemas"]["StringCondition"];
      "governance.aiAssistance"?: ("none" | "language" | "unedited" | "drafted") | {
        /** @enum {string} */
        eq?: "none" | "language" | "unedited" | "drafted";
        /** @enum {string} */
        ne?: "none" | "language" | "unedited" | "drafted";
        in?: ("none" | "language" | "unedited" | "drafted")[];
        nin?: ("none" | "language" | "unedited" | "drafted")[];
        exists?: boolean;
      };
      "governance.disclaimer"?: components["schemas"]["StringCondition"];
      firstPublishedAt?: components["schemas"]["InstantCondition"];
      publishedAt?: components["schemas"]["InstantCondition"];
    };
    /**
     * Filters of foods
     * @description Dotted path → a value that it must equal, or operators. Several filters must all hold; of the members of `or` at least one.
     */
    FoodFilter: {
      slug?: components["schemas"]["StringCondition"];
      name?: components["schemas"]["StringCondition"];
      summary?: components["schemas"]["StringCondition"];
      group?: ("nuts-seeds" | "legumes" | "vegetables" | "fruits" | "grains" | "dairy" | "fish-seafood" | "meat-eggs" | "beverages" | "sweets" | "other") | {
        /** @enum {string} */
        eq?: "nuts-seeds" | "legumes" | "vegetables" | "fruits" | "grains" | "dairy" | "fish-seafood" | "meat-eggs" | "beverages" | "sweets" | "other";
        /** @enum {string} */
        ne?: "nuts-seeds" | "legumes" | "vegetables" | "fruits" | "grains" | "dairy" | "fish-seafood" | "meat-eggs" | "beverages" | "sweets" | "other";
        in?: ("nuts-seeds" | "legumes" | "vegetables" | "fruits" | "grains" | "dairy" | "fish-seafood" | "meat-eggs" | "beverages" | "sweets" | "other")[];
        nin?: ("nuts-seeds" | "legumes" | "vegetables" | "fruits" | "grains" | "dairy" | "fish-seafood" | "meat-eggs" | "beverages" | "sweets" | "other")[];
        exists?: boolean;
      };
      preparation?: ("raw" | "dried" | "boiled" | "baked" | "dry-heat" | "canned" | "prepared" | "processed") | {
        /** @enum {string} */
        eq?: "raw" | "dried" | "boiled" | "baked" | "dry-heat" | "canned" | "prepared" | "processed";
        /** @enum {string} */
        ne?: "raw" | "dried" | "boiled" | "baked" | "dry-heat" | "canned" | "prepared" | "processed";
        in?: ("raw" | "dried" | "boiled" | "baked" | "dry-heat" | "canned" | "prepared" | "processed")[];
        nin?: ("raw" | "dried" | "boiled" | "baked" | "dry-heat" | "canned" | "prepared" | "processed")[];
        exists?: boolean;
      };
      fortified?: components["schemas"]["BooleanCondition"];
      scientificName?: components["schemas"]["StringCondition"];
      "portions.label"?: components["schemas"]["StringCondition"];
      "portions.grams"?: components["schemas"]["NumberCondition"];
      /** @description Refers to: minerals. */
      "amounts.mineral"?: components["schemas"]["ReferenceCondition"];
      "amounts.amount"?: components["schemas"]["NumberCondition"];
      "amounts.unit"?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d") | {
        /** @enum {string} */
        eq?: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
        /** @enum {string} */
        ne?: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
        in?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d")[];
        nin?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d")[];
        exists?: boolean;
      };
      "amounts.valueType"?: ("measured" | "calculated" | "label" | "assumed-zero" | "trace" | "below-loq" | "missing" | "not-stated") | {
        /** @enum {string} */
        eq?: "measured" | "calculated" | "label" | "assumed-zero" | "trace" | "below-loq" | "missing" | "not-stated";
        /** @enum {string} */
        ne?: "measured" | "calculated" | "label" | "assumed-zero" | "trace" | "below-loq" | "missing" | "not-stated";
        in?: ("measured" | "calculated" | "label" | "assumed-zero" | "trace" | "below-loq" | "missing" | "not-stated")[];
        nin?: ("measured" | "calculated" | "label" | "assumed-zero" | "trace" | "below-loq" | "missing" | "not-stated")[];
        exists?: boolean;
      };
      "amounts.samples"?: components["schemas"]["NumberCondition"];
      "amounts.min"?: components["schemas"]["NumberCondition"];
      "amounts.max"?: components["schemas"]["NumberCondition"];
      "amounts.derivation"?: components["schemas"]["StringCondition"];
      "amounts.source"?: components["schemas"]["StringCondition"];
      /** @description Refers to: factors. */
      "antinutrients.component"?: components["schemas"]["ReferenceCondition"];
      "antinutrients.amount"?: components["schemas"]["NumberCondition"];
      "antinutrients.unit"?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d") | {
        /** @enum {string} */
        eq?: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
        /** @enum {string} */
        ne?: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
        in?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d")[];
        nin?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d")[];
        exists?: boolean;
      };
      "antinutrients.note"?: components["schemas"]["StringCondition"];
      /** @description Refers to: citations. */
      "antinutrients.citation"?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: claims. */
      claims?: components["schemas"]["ReverseCondition"];
      sourceDatabase?: ("fdc-foundation" | "fdc-sr-legacy" | "usda-sr28" | "ifct-2017" | "other") | {
        /** @enum {string} */
        eq?: "fdc-foundation" | "fdc-sr-legacy" | "usda-sr28" | "ifct-2017" | "other";
        /** @enum {string} */
        ne?: "fdc-foundation" | "fdc-sr-legacy" | "usda-sr28" | "ifct-2017" | "other";
        in?: ("fdc-foundation" | "fdc-sr-legacy" | "usda-sr28" | "ifct-2017" | "other")[];
        nin?: ("fdc-foundation" | "fdc-sr-legacy" | "usda-sr28" | "ifct-2017" | "other")[];
        exists?: boolean;
      };
      sourceRelease?: components["schemas"]["StringCondition"];
      sourceDescription?: components["schemas"]["StringCondition"];
      fdcId?: components["schemas"]["StringCondition"];
      ndbNumber?: components["schemas"]["StringCondition"];
      /** @description Refers to: citations. */
      source?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: people. */
      "governance.author"?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: people. */
      "governance.reviewer"?: components["schemas"]["ReferenceCondition"];
      "governance.reviewState"?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed") | {
        /** @enum {string} */
        eq?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        /** @enum {string} */
        ne?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        in?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        nin?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        exists?: boolean;
      };
      "governance.lastReviewed"?: components["schemas"]["DateCondition"];
      "governance.nextReviewDue"?: components["schemas"]["DateCondition"];
      "governance.audience"?: ("consumer" | "professional") | {
        /** @enum {string} */
        eq?: "consumer" | "professional";
        /** @enum {string} */
        ne?: "consumer" | "professional";
        in?: ("consumer" | "professional")[];
        nin?: ("consumer" | "professional")[];
        exists?: boolean;
      };
      "governance.conflicts"?: components["schemas"]["StringCondition"];
      "governance.aiAssistance"?: ("none" | "language" | "unedited" | "drafted") | {
        /** @enum {string} */
        eq?: "none" | "language" | "unedited" | "drafted";
        /** @enum {string} */
        ne?: "none" | "language" | "unedited" | "drafted";
        in?: ("none" | "language" | "unedited" | "drafted")[];
        nin?: ("none" | "language" | "unedited" | "drafted")[];
        exists?: boolean;
      };
      "governance.disclaimer"?: components["schemas"]["StringCondition"];
      firstPublishedAt?: components["schemas"]["InstantCondition"];
      publishedAt?: components["schemas"]["InstantCondition"];
    };
    /**
     * Filters of functions
     * @description Dotted path → a value that it must equal, or operators. Several filters must all hold; of the members of `or` at least one.
     */
    PhysiologicalFunctionFilter: {
      slug?: components["schemas"]["StringCondition"];
      name?: components["schemas"]["StringCondition"];
      bodySystem?: ("nervous" | "muscular" | "skeletal" | "cardiovascular" | "digestive" | "endocrine" | "renal" | "immune" | "blood" | "metabolic" | "skin" | "whole-body") | {
        /** @enum {string} */
        eq?: "nervous" | "muscular" | "skeletal" | "cardiovascular" | "digestive" | "endocrine" | "renal" | "immune" | "blood" | "metabolic" | "skin" | "whole-body";
        /** @enum {string} */
        ne?: "nervous" | "muscular" | "skeletal" | "cardiovascular" | "digestive" | "endocrine" | "renal" | "immune" | "blood" | "metabolic" | "skin" | "whole-body";
        in?: ("nervous" | "muscular" | "skeletal" | "cardiovascular" | "digestive" | "endocrine" | "renal" | "immune" | "blood" | "metabolic" | "skin" | "whole-body")[];
        nin?: ("nervous" | "muscular" | "skeletal" | "cardiovascular" | "digestive" | "endocrine" | "renal" | "immune" | "blood" | "metabolic" | "skin" | "whole-body")[];
        exists?: boolean;
      };
      summary?: components["schemas"]["StringCondition"];
      mechanism?: components["schemas"]["StringCondition"];
      /** @description Refers to: claims. */
      claims?: components["schemas"]["ReverseCondition"];
      /** @description Refers to: people. */
      "governance.author"?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: people. */
      "governance.reviewer"?: components["schemas"]["ReferenceCondition"];
      "governance.reviewState"?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed") | {
        /** @enum {string} */
        eq?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        /** @enum {string} */
        ne?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        in?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        nin?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        exists?: boolean;
      };
      "governance.lastReviewed"?: components["schemas"]["DateCondition"];
      "governance.nextReviewDue"?: components["schemas"]["DateCondition"];
      "governance.audience"?: ("consumer" | "professional") | {
        /** @enum {string} */
        eq?: "consumer" | "professional";
        /** @enum {string} */
        ne?: "consumer" | "professional";
        in?: ("consumer" | "professional")[];
        nin?: ("consumer" | "professional")[];
        exists?: boolean;
      };
      "governance.conflicts"?: components["schemas"]["StringCondition"];
      "governance.aiAssistance"?: ("none" | "language" | "unedited" | "drafted") | {
        /** @enum {string} */
        eq?: "none" | "language" | "unedited" | "drafted";
        /** @enum {string} */
        ne?: "none" | "language" | "unedited" | "drafted";
        in?: ("none" | "language" | "unedited" | "drafted")[];
        nin?: ("none" | "language" | "unedited" | "drafted")[];
        exists?: boolean;
      };
      "governance.disclaimer"?: components["schemas"]["StringCondition"];
      firstPublishedAt?: components["schemas"]["InstantCondition"];
      publishedAt?: components["schemas"]["InstantCondition"];
    };
    /**
     * Filters of intake-references
     * @description Dotted path → a value that it must equal, or operators. Several filters must all hold; of the members of `or` at least one.
     */
    IntakeReferenceFilter: {
      slug?: components["schemas"]["StringCondition"];
      title?: components["schemas"]["StringCondition"];
      /** @description Refers to: minerals, factors. */
      nutrient?: components["schemas"]["ReferenceCondition"];
      kind?: ("EAR" | "RDA" | "AI" | "UL" | "CDRR" | "PRI" | "DV") | {
        /** @enum {string} */
        eq?: "EAR" | "RDA" | "AI" | "UL" | "CDRR" | "PRI" | "DV";
        /** @enum {string} */
        ne?: "EAR" | "RDA" | "AI" | "UL" | "CDRR" | "PRI" | "DV";
        in?: ("EAR" | "RDA" | "AI" | "UL" | "CDRR" | "PRI" | "DV")[];
        nin?: ("EAR" | "RDA" | "AI" | "UL" | "CDRR" | "PRI" | "DV")[];
        exists?: boolean;
      };
      authority?: ("nasem" | "fda" | "efsa" | "sacn" | "nhmrc") | {
        /** @enum {string} */
        eq?: "nasem" | "fda" | "efsa" | "sacn" | "nhmrc";
        /** @enum {string} */
        ne?: "nasem" | "fda" | "efsa" | "sacn" | "nhmrc";
        in?: ("nasem" | "fda" | "efsa" | "sacn" | "nhmrc")[];
        nin?: ("nasem" | "fda" | "efsa" | "sacn" | "nhmrc")[];
        exists?: boolean;
      };
      value?: components["schemas"]["NumberCondition"];
      unit?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d") | {
        /** @enum {string} */
        eq?: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
        /** @enum {string} */
        ne?: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
        in?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d")[];
        nin?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d")[];
        exists?: boolean;
      };
      ulScope?: ("total" | "supplements-only") | {
        /** @enum {string} */
        eq?: "total" | "supplements-only";
        /** @enum {string} */
        ne?: "total" | "supplements-only";
        in?: ("total" | "supplements-only")[];
        nin?: ("total" | "supplements-only")[];
        exists?: boolean;
      };
      sex?: ("all" | "female" | "male") | {
        /** @enum {string} */
        eq?: "all" | "female" | "male";
        /** @enum {string} */
        ne?: "all" | "female" | "male";
        in?: ("all" | "female" | "male")[];
        nin?: ("all" | "female" | "male")[];
        exists?: boolean;
      };
      reproductiveState?: ("none" | "pregnancy" | "lactation") | {
        /** @enum {string} */
        eq?: "none" | "pregnancy" | "lactation";
        /** @enum {string} */
        ne?: "none" | "pregnancy" | "lactation";
        in?: ("none" | "pregnancy" | "lactation")[];
        nin?: ("none" | "pregnancy" | "lactation")[];
        exists?: boolean;
      };
      ageMinMonths?: components["schemas"]["NumberCondition"];
      ageMaxMonths?: components["schemas"]["NumberCondition"];
      lifeStage?: components["schemas"]["StringCondition"];
      criticalEffect?: components["schemas"]["StringCondition"];
      note?: components["schemas"]["StringCondition"];
      validFrom?: components["schemas"]["DateCondition"];
      /** @description Refers to: intake-references. */
      supersededBy?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: citations. */
      citation?: components["schemas"]["ReferenceCondition"];
      sourceNote?: components["schemas"]["StringCondition"];
      /** @description Refers to: people. */
      "governance.author"?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: people. */
      "governance.reviewer"?: components["schemas"]["ReferenceCondition"];
      "governance.reviewState"?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed") | {
        /** @enum {string} */
        eq?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        /** @enum {string} */
        ne?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        in?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        nin?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        exists?: boolean;
      };
      "governance.lastReviewed"?: components["schemas"]["DateCondition"];
      "governance.nextReviewDue"?: components["schemas"]["DateCondition"];
      "governance.audience"?: ("consumer" | "professional") | {
        /** @enum {string} */
        eq?: "consumer" | "professional";
        /** @enum {string} */
        ne?: "consumer" | "professional";
        in?: ("consumer" | "professional")[];
        nin?: ("consumer" | "professional")[];
        exists?: boolean;
      };
      "governance.conflicts"?: components["schemas"]["StringCondition"];
      "governance.aiAssistance"?: ("none" | "language" | "unedited" | "drafted") | {
        /** @enum {string} */
        eq?: "none" | "language" | "unedited" | "drafted";
        /** @enum {string} */
        ne?: "none" | "language" | "unedited" | "drafted";
        in?: ("none" | "language" | "unedited" | "drafted")[];
        nin?: ("none" | "language" | "unedited" | "drafted")[];
        exists?: boolean;
      };
      "governance.disclaimer"?: components["schemas"]["StringCondition"];
      firstPublishedAt?: components["schemas"]["InstantCondition"];
      publishedAt?: components["schemas"]["InstantCondition"];
    };
    /**
     * Filters of minerals
     * @description Dotted path → a value that it must equal, or operators. Several filters must all hold; of the members of `or` at least one.
     */
    MineralFilter: {
      slug?: components["schemas"]["StringCondition"];
      name?: components["schemas"]["StringCondition"];
      symbol?: components["schemas"]["StringCondition"];
      category?: ("macromineral" | "trace-element") | {
        /** @enum {string} */
        eq?: "macromineral" | "trace-element";
        /** @enum {string} */
        ne?: "macromineral" | "trace-element";
        in?: ("macromineral" | "trace-element")[];
        nin?: ("macromineral" | "trace-element")[];
        exists?: boolean;
      };
      summary?: components["schemas"]["StringCondition"];
      bodyContent?: components["schemas"]["StringCondition"];
      homeostasis?: components["schemas"]["StringCondition"];
      /** @description Refers to: claims. */
      claims?: components["schemas"]["ReverseCondition"];
      "statusTests.name"?: components["schemas"]["StringCondition"];
      "statusTests.specimen"?: components["schemas"]["StringCondition"];
      "statusTests.referenceLow"?: components["schemas"]["NumberCondition"];
      "statusTests.referenceHigh"?: components["schemas"]["NumberCondition"];
      "statusTests.unit"?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d") | {
        /** @enum {string} */
        eq?: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
        /** @enum {string} */
        ne?: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
        in?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d")[];
        nin?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d")[];
        exists?: boolean;
      };
      "statusTests.limitation"?: components["schemas"]["StringCondition"];
      /** @description Refers to: citations. */
      "statusTests.citation"?: components["schemas"]["ReferenceCondition"];
      "excessRisks.risk"?: components["schemas"]["StringCondition"];
      "excessRisks.population"?: components["schemas"]["StringCondition"];
      /** @description Refers to: citations. */
      "excessRisks.citation"?: components["schemas"]["ReferenceCondition"];
      "supplementForms.name"?: components["schemas"]["StringCondition"];
      "supplementForms.formula"?: components["schemas"]["StringCondition"];
      "supplementForms.elementalPercent"?: components["schemas"]["NumberCondition"];
      "supplementForms.cas"?: components["schemas"]["StringCondition"];
      "supplementForms.pubchemCid"?: components["schemas"]["NumberCondition"];
      "supplementForms.note"?: components["schemas"]["StringCondition"];
      /** @description Refers to: citations. */
      "supplementForms.citation"?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: foods. */
      foods?: components["schemas"]["ReverseCondition"];
      /** @description Refers to: intake-references. */
      intakeReferences?: components["schemas"]["ReverseCondition"];
      "fdcNutrient.nutrientId"?: components["schemas"]["NumberCondition"];
      "fdcNutrient.number"?: components["schemas"]["StringCondition"];
      "fdcNutrient.unit"?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d") | {
        /** @enum {string} */
        eq?: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
        /** @enum {string} */
        ne?: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
        in?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d")[];
        nin?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d")[];
        exists?: boolean;
      };
      "identifiers.system"?: ("chebi" | "cas" | "wikidata" | "pubchem" | "mesh" | "infoods") | {
        /** @enum {string} */
        eq?: "chebi" | "cas" | "wikidata" | "pubchem" | "mesh" | "infoods";
        /** @enum {string} */
        ne?: "chebi" | "cas" | "wikidata" | "pubchem" | "mesh" | "infoods";
        in?: ("chebi" | "cas" | "wikidata" | "pubchem" | "mesh" | "infoods")[];
        nin?: ("chebi" | "cas" | "wikidata" | "pubchem" | "mesh" | "infoods")[];
        exists?: boolean;
      };
      "identifiers.code"?: components["schemas"]["StringCondition"];
      "identifiers.status"?: ("verified" | "unverified") | {
        /** @enum {string} */
        eq?: "verified" | "unverified";
        /** @enum {string} */
        ne?: "verified" | "unverified";
        in?: ("verified" | "unverified")[];
        nin?: ("verified" | "unverified")[];
        exists?: boolean;
      };
      /** @description Refers to: people. */
      "governance.author"?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: people. */
      "governance.reviewer"?: components["schemas"]["ReferenceCondition"];
      "governance.reviewState"?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed") | {
        /** @enum {string} */
        eq?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        /** @enum {string} */
        ne?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        in?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        nin?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        exists?: boolean;
      };
      "governance.lastReviewed"?: components["schemas"]["DateCondition"];
      "governance.nextReviewDue"?: components["schemas"]["DateCondition"];
      "governance.audience"?: ("consumer" | "professional") | {
        /** @enum {string} */
        eq?: "consumer" | "professional";
        /** @enum {string} */
        ne?: "consumer" | "professional";
        in?: ("consumer" | "professional")[];
        nin?: ("consumer" | "professional")[];
        exists?: boolean;
      };
      "governance.conflicts"?: components["schemas"]["StringCondition"];
      "governance.aiAssistance"?: ("none" | "language" | "unedited" | "drafted") | {
        /** @enum {string} */
        eq?: "none" | "language" | "unedited" | "drafted";
        /** @enum {string} */
        ne?: "none" | "language" | "unedited" | "drafted";
        in?: ("none" | "language" | "unedited" | "drafted")[];
        nin?: ("none" | "language" | "unedited" | "drafted")[];
        exists?: boolean;
      };
      "governance.disclaimer"?: components["schemas"]["StringCondition"];
      firstPublishedAt?: components["schemas"]["InstantCondition"];
      publishedAt?: components["schemas"]["InstantCondition"];
    };
    /**
     * Filters of people
     * @description Dotted path → a value that it must equal, or operators. Several filters must all hold; of the members of `or` at least one.
     */
    PersonFilter: {
      slug?: components["schemas"]["StringCondition"];
      name?: components["schemas"]["StringCondition"];
      roles?: ("author" | "reviewer") | {
        /** @enum {string} */
        eq?: "author" | "reviewer";
        /** @enum {string} */
        ne?: "author" | "reviewer";
        in?: ("author" | "reviewer")[];
        nin?: ("author" | "reviewer")[];
        exists?: boolean;
      };
      credentials?: components["schemas"]["StringCondition"];
      affiliation?: components["schemas"]["StringCondition"];
      biography?: components["schemas"]["StringCondition"];
      competingInterests?: components["schemas"]["StringCondition"];
      orcid?: components["schemas"]["StringCondition"];
      url?: components["schemas"]["StringCondition"];
      /** @description Refers to: people. */
      "governance.author"?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: people. */
      "governance.reviewer"?: components["schemas"]["ReferenceCondition"];
      "governance.reviewState"?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed") | {
        /** @enum {string} */
        eq?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        /** @enum {string} */
        ne?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        in?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        nin?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        exists?: boolean;
      };
      "governance.lastReviewed"?: components["schemas"]["DateCondition"];
      "governance.nextReviewDue"?: components["schemas"]["DateCondition"];
      "governance.audience"?: ("consumer" | "professional") | {
        /** @enum {string} */
        eq?: "consumer" | "professional";
        /** @enum {string} */
        ne?: "consumer" | "professional";
        in?: ("consumer" | "professional")[];
        nin?: ("consumer" | "professional")[];
        exists?: boolean;
      };
      "governance.conflicts"?: components["schemas"]["StringCondition"];
      "governance.aiAssistance"?: ("none" | "language" | "unedited" | "drafted") | {
        /** @enum {string} */
        eq?: "none" | "language" | "unedited" | "drafted";
        /** @enum {string} */
        ne?: "none" | "language" | "unedited" | "drafted";
        in?: ("none" | "language" | "unedited" | "drafted")[];
        nin?: ("none" | "language" | "unedited" | "drafted")[];
        exists?: boolean;
      };
      "governance.disclaimer"?: components["schemas"]["StringCondition"];
      firstPublishedAt?: components["schemas"]["InstantCondition"];
      publishedAt?: components["schemas"]["InstantCondition"];
    };
    /**
     * Filters of symptoms
     * @description Dotted path → a value that it must equal, or operators. Several filters must all hold; of the members of `or` at least one.
     */
    SymptomFilter: {
      slug?: components["schemas"]["StringCondition"];
      name?: components["schemas"]["StringCondition"];
      summary?: components["schemas"]["StringCondition"];
      kind?: ("symptom" | "sign" | "condition") | {
        /** @enum {string} */
        eq?: "symptom" | "sign" | "condition";
        /** @enum {string} */
        ne?: "symptom" | "sign" | "condition";
        in?: ("symptom" | "sign" | "condition")[];
        nin?: ("symptom" | "sign" | "condition")[];
        exists?: boolean;
      };
      bodySystem?: ("nervous" | "muscular" | "skeletal" | "cardiovascular" | "digestive" | "endocrine" | "renal" | "immune" | "blood" | "metabolic" | "skin" | "whole-body") | {
        /** @enum {string} */
        eq?: "nervous" | "muscular" | "skeletal" | "cardiovascular" | "digestive" | "endocrine" | "renal" | "immune" | "blood" | "metabolic" | "skin" | "whole-body";
        /** @enum {string} */
        ne?: "nervous" | "muscular" | "skeletal" | "cardiovascular" | "digestive" | "endocrine" | "renal" | "immune" | "blood" | "metabolic" | "skin" | "whole-body";
        in?: ("nervous" | "muscular" | "skeletal" | "cardiovascular" | "digestive" | "endocrine" | "renal" | "immune" | "blood" | "metabolic" | "skin" | "whole-body")[];
        nin?: ("nervous" | "muscular" | "skeletal" | "cardiovascular" | "digestive" | "endocrine" | "renal" | "immune" | "blood" | "metabolic" | "skin" | "whole-body")[];
        exists?: boolean;
      };
      specificity?: ("non-specific" | "suggestive" | "specific") | {
        /** @enum {string} */
        eq?: "non-specific" | "suggestive" | "specific";
        /** @enum {string} */
        ne?: "non-specific" | "suggestive" | "specific";
        in?: ("non-specific" | "suggestive" | "specific")[];
        nin?: ("non-specific" | "suggestive" | "specific")[];
        exists?: boolean;
      };
      bodySite?: components["schemas"]["StringCondition"];
      "layTerms.text"?: components["schemas"]["StringCondition"];
      "redFlags.text"?: components["schemas"]["StringCondition"];
      seekCareAdvice?: components["schemas"]["StringCondition"];
      "otherCauses.text"?: components["schemas"]["StringCondition"];
      /** @description Refers to: claims. */
      claims?: components["schemas"]["ReverseCondition"];
      "codes.system"?: ("icd10" | "mesh" | "hpo") | {
        /** @enum {string} */
        eq?: "icd10" | "mesh" | "hpo";
        /** @enum {string} */
        ne?: "icd10" | "mesh" | "hpo";
        in?: ("icd10" | "mesh" | "hpo")[];
        nin?: ("icd10" | "mesh" | "hpo")[];
        exists?: boolean;
      };
      "codes.code"?: components["schemas"]["StringCondition"];
      "codes.status"?: ("verified" | "unverified") | {
        /** @enum {string} */
        eq?: "verified" | "unverified";
        /** @enum {string} */
        ne?: "verified" | "unverified";
        in?: ("verified" | "unverified")[];
        nin?: ("verified" | "unverified")[];
        exists?: boolean;
      };
      /** @description Refers to: people. */
      "governance.author"?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: people. */
      "governance.reviewer"?: components["schemas"]["ReferenceCondition"];
      "governance.reviewState"?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed") | {
        /** @enum {string} */
        eq?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        /** @enum {string} */
        ne?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        in?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        nin?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        exists?: boolean;
      };
      "governance.lastReviewed"?: components["schemas"]["DateCondition"];
      "governance.nextReviewDue"?: components["schemas"]["DateCondition"];
      "governance.audience"?: ("consumer" | "professional") | {
        /** @enum {string} */
        eq?: "consumer" | "professional";
        /** @enum {string} */
        ne?: "consumer" | "professional";
        in?: ("consumer" | "professional")[];
        nin?: ("consumer" | "professional")[];
        exists?: boolean;
      };
      "governance.conflicts"?: components["schemas"]["StringCondition"];
      "governance.aiAssistance"?: ("none" | "language" | "unedited" | "drafted") | {
        /** @enum {string} */
        eq?: "none" | "language" | "unedited" | "drafted";
        /** @enum {string} */
        ne?: "none" | "language" | "unedited" | "drafted";
        in?: ("none" | "language" | "unedited" | "drafted")[];
        nin?: ("none" | "language" | "unedited" | "drafted")[];
        exists?: boolean;
      };
      "governance.disclaimer"?: components["schemas"]["StringCondition"];
      firstPublishedAt?: components["schemas"]["InstantCondition"];
      publishedAt?: components["schemas"]["InstantCondition"];
    };
    /**
     * Filters of therapies
     * @description Dotted path → a value that it must equal, or operators. Several filters must all hold; of the members of `or` at least one.
     */
    TherapyFilter: {
      slug?: components["schemas"]["StringCondition"];
      name?: components["schemas"]["StringCondition"];
      summary?: components["schemas"]["StringCondition"];
      route?: ("oral" | "intravenous" | "intramuscular" | "topical") | {
        /** @enum {string} */
        eq?: "oral" | "intravenous" | "intramuscular" | "topical";
        /** @enum {string} */
        ne?: "oral" | "intravenous" | "intramuscular" | "topical";
        in?: ("oral" | "intravenous" | "intramuscular" | "topical")[];
        nin?: ("oral" | "intravenous" | "intramuscular" | "topical")[];
        exists?: boolean;
      };
      settings?: ("home" | "clinic" | "hospital") | {
        /** @enum {string} */
        eq?: "home" | "clinic" | "hospital";
        /** @enum {string} */
        ne?: "home" | "clinic" | "hospital";
        in?: ("home" | "clinic" | "hospital")[];
        nin?: ("home" | "clinic" | "hospital")[];
        exists?: boolean;
      };
      bypassesGut?: components["schemas"]["BooleanCondition"];
      standardised?: components["schemas"]["BooleanCondition"];
      onset?: components["schemas"]["StringCondition"];
      history?: components["schemas"]["StringCondition"];
      "components.substance"?: components["schemas"]["StringCondition"];
      /** @description Refers to: minerals. */
      "components.mineral"?: components["schemas"]["ReferenceCondition"];
      "components.amountLow"?: components["schemas"]["NumberCondition"];
      "components.amountHigh"?: components["schemas"]["NumberCondition"];
      "components.unit"?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d") | {
        /** @enum {string} */
        eq?: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
        /** @enum {string} */
        ne?: "kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d";
        in?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d")[];
        nin?: ("kg" | "g" | "mg" | "ug" | "IU" | "mmol" | "mEq" | "kcal" | "kJ" | "mL" | "L" | "percent" | "mg/kg" | "mmol/L" | "umol/L" | "nmol/L" | "mEq/L" | "mg/dL" | "ug/dL" | "ug/L" | "ng/mL" | "pg/mL" | "mmol/24 h" | "mg/24 h" | "ug/24 h" | "mmHg" | "min" | "h" | "d")[];
        exists?: boolean;
      };
      "safetyConsiderations.text"?: components["schemas"]["StringCondition"];
      monitoring?: components["schemas"]["StringCondition"];
      regulatoryStatus?: components["schemas"]["StringCondition"];
      "regulatoryActions.authority"?: components["schemas"]["StringCondition"];
      "regulatoryActions.date"?: components["schemas"]["DateCondition"];
      "regulatoryActions.action"?: components["schemas"]["StringCondition"];
      /** @description Refers to: citations. */
      "regulatoryActions.citation"?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: claims. */
      claims?: components["schemas"]["ReverseCondition"];
      /** @description Refers to: people. */
      "governance.author"?: components["schemas"]["ReferenceCondition"];
      /** @description Refers to: people. */
      "governance.reviewer"?: components["schemas"]["ReferenceCondition"];
      "governance.reviewState"?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed") | {
        /** @enum {string} */
        eq?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        /** @enum {string} */
        ne?: "needs-review" | "unreviewed-demo" | "in-review" | "reviewed";
        in?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        nin?: ("needs-review" | "unreviewed-demo" | "in-review" | "reviewed")[];
        exists?: boolean;
      };
      "governance.lastReviewed"?: components["schemas"]["DateCondition"];
      "governance.nextReviewDue"?: components["schemas"]["DateCondition"];
      "governance.audience"?: ("consumer" | "professional") | {
        /** @enum {string} */
        eq?: "consumer" | "professional";
        /** @enum {string} */
        ne?: "consumer" | "professional";
        in?: ("consumer" | "professional")[];
        nin?: ("consumer" | "professional")[];
        exists?: boolean;
      };
      "governance.conflicts"?: components["schemas"]["StringCondition"];
      "governance.aiAssistance"?: ("none" | "language" | "unedited" | "drafted") | {
        /** @enum {string} */
        eq?: "none" | "language" | "unedited" | "drafted";
        /** @enum {string} */
        ne?: "none" | "language" | "unedited" | "drafted";
        in?: ("none" | "language" | "unedited" | "drafted")[];
        nin?: ("none" | "language" | "unedited" | "drafted")[];
        exists?: boolean;
      };
      "governance.disclaimer"?: components["schemas"]["StringCondition"];
      firstPublishedAt?: components["schemas"]["InstantCondition"];
      publishedAt?: components["schemas"]["InstantCondition"];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
