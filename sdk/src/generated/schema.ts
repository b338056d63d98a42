/** Generated, do not edit: written by sdk/scripts/generate.ts from openapi.json. */
export interface paths {
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHealth"];
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
        get: operations["listMinerals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/minerals/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMineral"];
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
        get: operations["listSymptoms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/symptoms/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSymptom"];
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
        get: operations["listFoods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/foods/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFood"];
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
        get: operations["listCitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/citations/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCitation"];
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
        get: operations["listClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClaim"];
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
        get: operations["listPhysiologicalFunctions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/functions/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPhysiologicalFunction"];
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
        get: operations["listFactors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/factors/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFactor"];
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
        get: operations["listTherapys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/therapies/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTherapy"];
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
        get: operations["listIntakeReferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake-references/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getIntakeReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getArticle"];
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
        get: operations["listPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPerson"];
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
        Mineral: {
            /** @constant */
            type: "minerals";
            slug: string;
            name: string;
            symbol: string;
            /** @enum {string} */
            category: "macro" | "trace";
            summary?: string;
            description?: components["schemas"]["RichText"];
            image?: components["schemas"]["Media"];
            claims: components["schemas"]["ClaimRef"][];
            foods: components["schemas"]["FoodRef"][];
            intakeReferences: components["schemas"]["IntakeReferenceRef"][];
            governance: {
                author?: components["schemas"]["PersonRef"];
                reviewer?: components["schemas"]["PersonRef"];
                /** @enum {string} */
                reviewState: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                /** Format: date */
                lastReviewed?: string;
                /** Format: date */
                nextReviewDue?: string;
                audience: ("consumer" | "professional")[];
                conflicts?: string;
                aiAssistance?: string;
                disclaimer?: string;
            };
            /** Format: date-time */
            firstPublishedAt: string;
            /** Format: date-time */
            publishedAt: string;
        };
        MineralRef: {
            /** @constant */
            type: "minerals";
            slug: string;
            title: string;
        };
        Symptom: {
            /** @constant */
            type: "symptoms";
            slug: string;
            name: string;
            /** @enum {string} */
            kind: "symptom" | "sign" | "condition";
            layTerms: string[];
            summary?: string;
            claims: components["schemas"]["ClaimRef"][];
            governance: {
                author?: components["schemas"]["PersonRef"];
                reviewer?: components["schemas"]["PersonRef"];
                /** @enum {string} */
                reviewState: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                /** Format: date */
                lastReviewed?: string;
                /** Format: date */
                nextReviewDue?: string;
                audience: ("consumer" | "professional")[];
                conflicts?: string;
                aiAssistance?: string;
                disclaimer?: string;
            };
            /** Format: date-time */
            firstPublishedAt: string;
            /** Format: date-time */
            publishedAt: string;
        };
        SymptomRef: {
            /** @constant */
            type: "symptoms";
            slug: string;
            title: string;
        };
        Food: {
            /** @constant */
            type: "foods";
            slug: string;
            name: string;
            group?: string;
            amounts: {
                mineral?: components["schemas"]["MineralRef"];
                amount?: number;
                /** @enum {string} */
                unit?: "mg" | "µg" | "g";
                /** @enum {string} */
                valueType: "measured" | "calculated" | "missing";
            }[];
            portions: {
                label: string;
                grams: number;
            }[];
            governance: {
                author?: components["schemas"]["PersonRef"];
                reviewer?: components["schemas"]["PersonRef"];
                /** @enum {string} */
                reviewState: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                /** Format: date */
                lastReviewed?: string;
                /** Format: date */
                nextReviewDue?: string;
                audience: ("consumer" | "professional")[];
                conflicts?: string;
                aiAssistance?: string;
                disclaimer?: string;
            };
            /** Format: date-time */
            firstPublishedAt: string;
            /** Format: date-time */
            publishedAt: string;
        };
        FoodRef: {
            /** @constant */
            type: "foods";
            slug: string;
            title: string;
        };
        Citation: {
            /** @constant */
            type: "citations";
            slug: string;
            title: string;
            authorsText?: string;
            year?: number;
            containerTitle?: string;
            doi?: string;
            csl?: {
                [key: string]: unknown;
            };
            claims: components["schemas"]["ClaimRef"][];
            governance: {
                author?: components["schemas"]["PersonRef"];
                reviewer?: components["schemas"]["PersonRef"];
                /** @enum {string} */
                reviewState: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                /** Format: date */
                lastReviewed?: string;
                /** Format: date */
                nextReviewDue?: string;
                audience: ("consumer" | "professional")[];
                conflicts?: string;
                aiAssistance?: string;
                disclaimer?: string;
            };
            /** Format: date-time */
            firstPublishedAt: string;
            /** Format: date-time */
            publishedAt: string;
        };
        CitationRef: {
            /** @constant */
            type: "citations";
            slug: string;
            title: string;
        };
        Claim: {
            /** @constant */
            type: "claims";
            slug: string;
            statement: string;
            /** @enum {string} */
            predicate: "deficiency-manifests-as" | "treats" | "supports";
            subject: components["schemas"]["MineralRef"] | components["schemas"]["SymptomRef"] | components["schemas"]["FoodRef"] | components["schemas"]["PhysiologicalFunctionRef"] | components["schemas"]["FactorRef"] | components["schemas"]["TherapyRef"];
            object: components["schemas"]["MineralRef"] | components["schemas"]["SymptomRef"] | components["schemas"]["FoodRef"] | components["schemas"]["PhysiologicalFunctionRef"] | components["schemas"]["FactorRef"] | components["schemas"]["TherapyRef"];
            /** @enum {string} */
            certainty: "high" | "moderate" | "low" | "very-low";
            /** @enum {string} */
            direction: "increases" | "decreases" | "none";
            /** @enum {string} */
            verdict?: "supported" | "insufficient" | "contradicted";
            plainLanguage?: string;
            evidence: {
                citation?: components["schemas"]["CitationRef"];
                /** @enum {string} */
                stance: "supports" | "refutes" | "mixed";
                design?: string;
            }[];
            citations: components["schemas"]["CitationRef"][];
            governance: {
                author?: components["schemas"]["PersonRef"];
                reviewer?: components["schemas"]["PersonRef"];
                /** @enum {string} */
                reviewState: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                /** Format: date */
                lastReviewed?: string;
                /** Format: date */
                nextReviewDue?: string;
                audience: ("consumer" | "professional")[];
                conflicts?: string;
                aiAssistance?: string;
                disclaimer?: string;
            };
            /** Format: date-time */
            firstPublishedAt: string;
            /** Format: date-time */
            publishedAt: string;
        };
        ClaimRef: {
            /** @constant */
            type: "claims";
            slug: string;
            title: string;
        };
        PhysiologicalFunction: {
            /** @constant */
            type: "functions";
            slug: string;
            name: string;
            summary?: string;
            claims: components["schemas"]["ClaimRef"][];
            governance: {
                author?: components["schemas"]["PersonRef"];
                reviewer?: components["schemas"]["PersonRef"];
                /** @enum {string} */
                reviewState: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                /** Format: date */
                lastReviewed?: string;
                /** Format: date */
                nextReviewDue?: string;
                audience: ("consumer" | "professional")[];
                conflicts?: string;
                aiAssistance?: string;
                disclaimer?: string;
            };
            /** Format: date-time */
            firstPublishedAt: string;
            /** Format: date-time */
            publishedAt: string;
        };
        PhysiologicalFunctionRef: {
            /** @constant */
            type: "functions";
            slug: string;
            title: string;
        };
        Factor: {
            /** @constant */
            type: "factors";
            slug: string;
            name: string;
            kind?: string;
            claims: components["schemas"]["ClaimRef"][];
            governance: {
                author?: components["schemas"]["PersonRef"];
                reviewer?: components["schemas"]["PersonRef"];
                /** @enum {string} */
                reviewState: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                /** Format: date */
                lastReviewed?: string;
                /** Format: date */
                nextReviewDue?: string;
                audience: ("consumer" | "professional")[];
                conflicts?: string;
                aiAssistance?: string;
                disclaimer?: string;
            };
            /** Format: date-time */
            firstPublishedAt: string;
            /** Format: date-time */
            publishedAt: string;
        };
        FactorRef: {
            /** @constant */
            type: "factors";
            slug: string;
            title: string;
        };
        Therapy: {
            /** @constant */
            type: "therapies";
            slug: string;
            name: string;
            route?: string;
            components: {
                mineral?: components["schemas"]["MineralRef"];
                amountText?: string;
            }[];
            claims: components["schemas"]["ClaimRef"][];
            governance: {
                author?: components["schemas"]["PersonRef"];
                reviewer?: components["schemas"]["PersonRef"];
                /** @enum {string} */
                reviewState: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                /** Format: date */
                lastReviewed?: string;
                /** Format: date */
                nextReviewDue?: string;
                audience: ("consumer" | "professional")[];
                conflicts?: string;
                aiAssistance?: string;
                disclaimer?: string;
            };
            /** Format: date-time */
            firstPublishedAt: string;
            /** Format: date-time */
            publishedAt: string;
        };
        TherapyRef: {
            /** @constant */
            type: "therapies";
            slug: string;
            title: string;
        };
        IntakeReference: {
            /** @constant */
            type: "intake-references";
            slug: string;
            label: string;
            mineral: components["schemas"]["MineralRef"];
            /** @enum {string} */
            kind: "RDA" | "AI" | "UL";
            value: number;
            unit: string;
            citation?: components["schemas"]["CitationRef"];
            governance: {
                author?: components["schemas"]["PersonRef"];
                reviewer?: components["schemas"]["PersonRef"];
                /** @enum {string} */
                reviewState: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                /** Format: date */
                lastReviewed?: string;
                /** Format: date */
                nextReviewDue?: string;
                audience: ("consumer" | "professional")[];
                conflicts?: string;
                aiAssistance?: string;
                disclaimer?: string;
            };
            /** Format: date-time */
            firstPublishedAt: string;
            /** Format: date-time */
            publishedAt: string;
        };
        IntakeReferenceRef: {
            /** @constant */
            type: "intake-references";
            slug: string;
            title: string;
        };
        Article: {
            /** @constant */
            type: "articles";
            slug: string;
            title: string;
            summary?: string;
            body: ({
                /** @constant */
                blockType: "prose";
                text: components["schemas"]["RichText"];
            } | {
                /** @constant */
                blockType: "claimEmbed";
                claim?: components["schemas"]["ClaimRef"];
                note?: string;
            })[];
            governance: {
                author?: components["schemas"]["PersonRef"];
                reviewer?: components["schemas"]["PersonRef"];
                /** @enum {string} */
                reviewState: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                /** Format: date */
                lastReviewed?: string;
                /** Format: date */
                nextReviewDue?: string;
                audience: ("consumer" | "professional")[];
                conflicts?: string;
                aiAssistance?: string;
                disclaimer?: string;
            };
            /** Format: date-time */
            firstPublishedAt: string;
            /** Format: date-time */
            publishedAt: string;
        };
        ArticleRef: {
            /** @constant */
            type: "articles";
            slug: string;
            title: string;
        };
        Person: {
            /** @constant */
            type: "people";
            slug: string;
            name: string;
            credentials?: string;
            orcid?: string;
            governance: {
                author?: components["schemas"]["PersonRef"];
                reviewer?: components["schemas"]["PersonRef"];
                /** @enum {string} */
                reviewState: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                /** Format: date */
                lastReviewed?: string;
                /** Format: date */
                nextReviewDue?: string;
                audience: ("consumer" | "professional")[];
                conflicts?: string;
                aiAssistance?: string;
                disclaimer?: string;
            };
            /** Format: date-time */
            firstPublishedAt: string;
            /** Format: date-time */
            publishedAt: string;
        };
        PersonRef: {
            /** @constant */
            type: "people";
            slug: string;
            title: string;
        };
        Included: {
            minerals?: components["schemas"]["Mineral"][];
            symptoms?: components["schemas"]["Symptom"][];
            foods?: components["schemas"]["Food"][];
            citations?: components["schemas"]["Citation"][];
            claims?: components["schemas"]["Claim"][];
            functions?: components["schemas"]["PhysiologicalFunction"][];
            factors?: components["schemas"]["Factor"][];
            therapies?: components["schemas"]["Therapy"][];
            "intake-references"?: components["schemas"]["IntakeReference"][];
            articles?: components["schemas"]["Article"][];
            people?: components["schemas"]["Person"][];
        };
        RichText: {
            html: string;
            text: string;
        };
        Media: {
            url: string;
            alt: string;
            mimeType?: string;
            width?: number;
            height?: number;
            filesize?: number;
        };
        ReviewMeta: {
            /** @enum {string} */
            state: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
            signed: boolean;
            notice: string;
            /** Format: date */
            lastReviewed?: string;
            /** Format: date */
            nextReviewDue?: string;
            stale: boolean;
        };
        Meta: {
            revision: number;
            /** @enum {string} */
            locale: "en" | "es";
            fallback?: string[];
            licence: {
                name: string;
                url: string;
                attribution: string;
            };
            disclaimer: string;
            review: components["schemas"]["ReviewMeta"];
            total?: number;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            instance?: string;
            parameter?: string;
            value?: string;
            allowed?: string[];
        };
        Health: {
            /** @enum {string} */
            status: "ok" | "starting";
            revision: number;
            /** @enum {string} */
            database: "sqlite" | "mongodb" | "postgres";
            version: string;
            uptimeSeconds?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    listMinerals: {
        parameters: {
            query?: {
                filter?: {
                    name?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    symbol?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    category?: ("macro" | "trace") | {
                        /** @enum {string} */
                        eq?: "macro" | "trace";
                        /** @enum {string} */
                        ne?: "macro" | "trace";
                        in?: ("macro" | "trace")[];
                        nin?: ("macro" | "trace")[];
                        exists?: boolean;
                    };
                    summary?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    claims?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    foods?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    intakeReferences?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.author"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewState"?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review") | {
                        /** @enum {string} */
                        eq?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        /** @enum {string} */
                        ne?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        in?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        nin?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        exists?: boolean;
                    };
                    "governance.lastReviewed"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.nextReviewDue"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.audience"?: ("consumer" | "professional") | {
                        /** @enum {string} */
                        eq?: "consumer" | "professional";
                        /** @enum {string} */
                        ne?: "consumer" | "professional";
                        in?: ("consumer" | "professional")[];
                        nin?: ("consumer" | "professional")[];
                        exists?: boolean;
                    };
                    "governance.conflicts"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.aiAssistance"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.disclaimer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                };
                sort?: ("name" | "-name" | "symbol" | "-symbol" | "category" | "-category" | "summary" | "-summary" | "publishedAt" | "-publishedAt" | "firstPublishedAt" | "-firstPublishedAt")[];
                limit?: number;
                cursor?: string;
                count?: boolean;
                include?: ("claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "foods" | "foods.amounts.mineral" | "foods.governance.author" | "foods.governance.reviewer" | "intakeReferences" | "intakeReferences.mineral" | "intakeReferences.citation" | "intakeReferences.governance.author" | "intakeReferences.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("name" | "symbol" | "category" | "summary" | "description" | "image" | "claims" | "foods" | "intakeReferences" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Mineral"][];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                            next?: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMineral: {
        parameters: {
            query?: {
                include?: ("claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "foods" | "foods.amounts.mineral" | "foods.governance.author" | "foods.governance.reviewer" | "intakeReferences" | "intakeReferences.mineral" | "intakeReferences.citation" | "intakeReferences.governance.author" | "intakeReferences.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("name" | "symbol" | "category" | "summary" | "description" | "image" | "claims" | "foods" | "intakeReferences" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Mineral"];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSymptoms: {
        parameters: {
            query?: {
                filter?: {
                    name?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    kind?: ("symptom" | "sign" | "condition") | {
                        /** @enum {string} */
                        eq?: "symptom" | "sign" | "condition";
                        /** @enum {string} */
                        ne?: "symptom" | "sign" | "condition";
                        in?: ("symptom" | "sign" | "condition")[];
                        nin?: ("symptom" | "sign" | "condition")[];
                        exists?: boolean;
                    };
                    layTerms?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    summary?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    claims?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.author"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewState"?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review") | {
                        /** @enum {string} */
                        eq?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        /** @enum {string} */
                        ne?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        in?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        nin?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        exists?: boolean;
                    };
                    "governance.lastReviewed"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.nextReviewDue"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.audience"?: ("consumer" | "professional") | {
                        /** @enum {string} */
                        eq?: "consumer" | "professional";
                        /** @enum {string} */
                        ne?: "consumer" | "professional";
                        in?: ("consumer" | "professional")[];
                        nin?: ("consumer" | "professional")[];
                        exists?: boolean;
                    };
                    "governance.conflicts"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.aiAssistance"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.disclaimer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                };
                sort?: ("name" | "-name" | "kind" | "-kind" | "summary" | "-summary" | "publishedAt" | "-publishedAt" | "firstPublishedAt" | "-firstPublishedAt")[];
                limit?: number;
                cursor?: string;
                count?: boolean;
                include?: ("claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("name" | "kind" | "layTerms" | "summary" | "claims" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Symptom"][];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                            next?: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSymptom: {
        parameters: {
            query?: {
                include?: ("claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("name" | "kind" | "layTerms" | "summary" | "claims" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Symptom"];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFoods: {
        parameters: {
            query?: {
                filter?: {
                    name?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    group?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "amounts.mineral"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "amounts.amount"?: number | {
                        eq?: number;
                        ne?: number;
                        in?: number[];
                        nin?: number[];
                        exists?: boolean;
                        gt?: number;
                        gte?: number;
                        lt?: number;
                        lte?: number;
                    };
                    "amounts.unit"?: ("mg" | "µg" | "g") | {
                        /** @enum {string} */
                        eq?: "mg" | "µg" | "g";
                        /** @enum {string} */
                        ne?: "mg" | "µg" | "g";
                        in?: ("mg" | "µg" | "g")[];
                        nin?: ("mg" | "µg" | "g")[];
                        exists?: boolean;
                    };
                    "amounts.valueType"?: ("measured" | "calculated" | "missing") | {
                        /** @enum {string} */
                        eq?: "measured" | "calculated" | "missing";
                        /** @enum {string} */
                        ne?: "measured" | "calculated" | "missing";
                        in?: ("measured" | "calculated" | "missing")[];
                        nin?: ("measured" | "calculated" | "missing")[];
                        exists?: boolean;
                    };
                    "portions.label"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "portions.grams"?: number | {
                        eq?: number;
                        ne?: number;
                        in?: number[];
                        nin?: number[];
                        exists?: boolean;
                        gt?: number;
                        gte?: number;
                        lt?: number;
                        lte?: number;
                    };
                    "governance.author"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewState"?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review") | {
                        /** @enum {string} */
                        eq?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        /** @enum {string} */
                        ne?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        in?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        nin?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        exists?: boolean;
                    };
                    "governance.lastReviewed"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.nextReviewDue"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.audience"?: ("consumer" | "professional") | {
                        /** @enum {string} */
                        eq?: "consumer" | "professional";
                        /** @enum {string} */
                        ne?: "consumer" | "professional";
                        in?: ("consumer" | "professional")[];
                        nin?: ("consumer" | "professional")[];
                        exists?: boolean;
                    };
                    "governance.conflicts"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.aiAssistance"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.disclaimer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                };
                sort?: ("name" | "-name" | "group" | "-group" | "publishedAt" | "-publishedAt" | "firstPublishedAt" | "-firstPublishedAt")[];
                limit?: number;
                cursor?: string;
                count?: boolean;
                include?: ("amounts.mineral" | "amounts.mineral.claims" | "amounts.mineral.foods" | "amounts.mineral.intakeReferences" | "amounts.mineral.governance.author" | "amounts.mineral.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("name" | "group" | "amounts" | "portions" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Food"][];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                            next?: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFood: {
        parameters: {
            query?: {
                include?: ("amounts.mineral" | "amounts.mineral.claims" | "amounts.mineral.foods" | "amounts.mineral.intakeReferences" | "amounts.mineral.governance.author" | "amounts.mineral.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("name" | "group" | "amounts" | "portions" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Food"];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCitations: {
        parameters: {
            query?: {
                filter?: {
                    title?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    authorsText?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    year?: number | {
                        eq?: number;
                        ne?: number;
                        in?: number[];
                        nin?: number[];
                        exists?: boolean;
                        gt?: number;
                        gte?: number;
                        lt?: number;
                        lte?: number;
                    };
                    containerTitle?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    doi?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    claims?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.author"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewState"?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review") | {
                        /** @enum {string} */
                        eq?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        /** @enum {string} */
                        ne?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        in?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        nin?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        exists?: boolean;
                    };
                    "governance.lastReviewed"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.nextReviewDue"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.audience"?: ("consumer" | "professional") | {
                        /** @enum {string} */
                        eq?: "consumer" | "professional";
                        /** @enum {string} */
                        ne?: "consumer" | "professional";
                        in?: ("consumer" | "professional")[];
                        nin?: ("consumer" | "professional")[];
                        exists?: boolean;
                    };
                    "governance.conflicts"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.aiAssistance"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.disclaimer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                };
                sort?: ("title" | "-title" | "authorsText" | "-authorsText" | "year" | "-year" | "containerTitle" | "-containerTitle" | "doi" | "-doi" | "publishedAt" | "-publishedAt" | "firstPublishedAt" | "-firstPublishedAt")[];
                limit?: number;
                cursor?: string;
                count?: boolean;
                include?: ("claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("title" | "authorsText" | "year" | "containerTitle" | "doi" | "csl" | "claims" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Citation"][];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                            next?: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCitation: {
        parameters: {
            query?: {
                include?: ("claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("title" | "authorsText" | "year" | "containerTitle" | "doi" | "csl" | "claims" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Citation"];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClaims: {
        parameters: {
            query?: {
                filter?: {
                    statement?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    predicate?: ("deficiency-manifests-as" | "treats" | "supports") | {
                        /** @enum {string} */
                        eq?: "deficiency-manifests-as" | "treats" | "supports";
                        /** @enum {string} */
                        ne?: "deficiency-manifests-as" | "treats" | "supports";
                        in?: ("deficiency-manifests-as" | "treats" | "supports")[];
                        nin?: ("deficiency-manifests-as" | "treats" | "supports")[];
                        exists?: boolean;
                    };
                    subject?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    object?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    certainty?: ("high" | "moderate" | "low" | "very-low") | {
                        /** @enum {string} */
                        eq?: "high" | "moderate" | "low" | "very-low";
                        /** @enum {string} */
                        ne?: "high" | "moderate" | "low" | "very-low";
                        in?: ("high" | "moderate" | "low" | "very-low")[];
                        nin?: ("high" | "moderate" | "low" | "very-low")[];
                        exists?: boolean;
                    };
                    direction?: ("increases" | "decreases" | "none") | {
                        /** @enum {string} */
                        eq?: "increases" | "decreases" | "none";
                        /** @enum {string} */
                        ne?: "increases" | "decreases" | "none";
                        in?: ("increases" | "decreases" | "none")[];
                        nin?: ("increases" | "decreases" | "none")[];
                        exists?: boolean;
                    };
                    verdict?: ("supported" | "insufficient" | "contradicted") | {
                        /** @enum {string} */
                        eq?: "supported" | "insufficient" | "contradicted";
                        /** @enum {string} */
                        ne?: "supported" | "insufficient" | "contradicted";
                        in?: ("supported" | "insufficient" | "contradicted")[];
                        nin?: ("supported" | "insufficient" | "contradicted")[];
                        exists?: boolean;
                    };
                    plainLanguage?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "evidence.citation"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "evidence.stance"?: ("supports" | "refutes" | "mixed") | {
                        /** @enum {string} */
                        eq?: "supports" | "refutes" | "mixed";
                        /** @enum {string} */
                        ne?: "supports" | "refutes" | "mixed";
                        in?: ("supports" | "refutes" | "mixed")[];
                        nin?: ("supports" | "refutes" | "mixed")[];
                        exists?: boolean;
                    };
                    "evidence.design"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    citations?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.author"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewState"?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review") | {
                        /** @enum {string} */
                        eq?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        /** @enum {string} */
                        ne?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        in?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        nin?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        exists?: boolean;
                    };
                    "governance.lastReviewed"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.nextReviewDue"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.audience"?: ("consumer" | "professional") | {
                        /** @enum {string} */
                        eq?: "consumer" | "professional";
                        /** @enum {string} */
                        ne?: "consumer" | "professional";
                        in?: ("consumer" | "professional")[];
                        nin?: ("consumer" | "professional")[];
                        exists?: boolean;
                    };
                    "governance.conflicts"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.aiAssistance"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.disclaimer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                };
                sort?: ("statement" | "-statement" | "predicate" | "-predicate" | "certainty" | "-certainty" | "direction" | "-direction" | "verdict" | "-verdict" | "plainLanguage" | "-plainLanguage" | "publishedAt" | "-publishedAt" | "firstPublishedAt" | "-firstPublishedAt")[];
                limit?: number;
                cursor?: string;
                count?: boolean;
                include?: ("subject" | "subject.claims" | "subject.foods" | "subject.intakeReferences" | "subject.governance.author" | "subject.governance.reviewer" | "subject.amounts.mineral" | "subject.components.mineral" | "object" | "object.claims" | "object.foods" | "object.intakeReferences" | "object.governance.author" | "object.governance.reviewer" | "object.amounts.mineral" | "object.components.mineral" | "evidence.citation" | "evidence.citation.claims" | "evidence.citation.governance.author" | "evidence.citation.governance.reviewer" | "citations" | "citations.claims" | "citations.governance.author" | "citations.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("statement" | "predicate" | "subject" | "object" | "certainty" | "direction" | "verdict" | "plainLanguage" | "evidence" | "citations" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Claim"][];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                            next?: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaim: {
        parameters: {
            query?: {
                include?: ("subject" | "subject.claims" | "subject.foods" | "subject.intakeReferences" | "subject.governance.author" | "subject.governance.reviewer" | "subject.amounts.mineral" | "subject.components.mineral" | "object" | "object.claims" | "object.foods" | "object.intakeReferences" | "object.governance.author" | "object.governance.reviewer" | "object.amounts.mineral" | "object.components.mineral" | "evidence.citation" | "evidence.citation.claims" | "evidence.citation.governance.author" | "evidence.citation.governance.reviewer" | "citations" | "citations.claims" | "citations.governance.author" | "citations.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("statement" | "predicate" | "subject" | "object" | "certainty" | "direction" | "verdict" | "plainLanguage" | "evidence" | "citations" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Claim"];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPhysiologicalFunctions: {
        parameters: {
            query?: {
                filter?: {
                    name?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    summary?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    claims?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.author"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewState"?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review") | {
                        /** @enum {string} */
                        eq?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        /** @enum {string} */
                        ne?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        in?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        nin?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        exists?: boolean;
                    };
                    "governance.lastReviewed"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.nextReviewDue"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.audience"?: ("consumer" | "professional") | {
                        /** @enum {string} */
                        eq?: "consumer" | "professional";
                        /** @enum {string} */
                        ne?: "consumer" | "professional";
                        in?: ("consumer" | "professional")[];
                        nin?: ("consumer" | "professional")[];
                        exists?: boolean;
                    };
                    "governance.conflicts"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.aiAssistance"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.disclaimer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                };
                sort?: ("name" | "-name" | "summary" | "-summary" | "publishedAt" | "-publishedAt" | "firstPublishedAt" | "-firstPublishedAt")[];
                limit?: number;
                cursor?: string;
                count?: boolean;
                include?: ("claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("name" | "summary" | "claims" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PhysiologicalFunction"][];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                            next?: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPhysiologicalFunction: {
        parameters: {
            query?: {
                include?: ("claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("name" | "summary" | "claims" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PhysiologicalFunction"];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFactors: {
        parameters: {
            query?: {
                filter?: {
                    name?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    kind?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    claims?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.author"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewState"?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review") | {
                        /** @enum {string} */
                        eq?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        /** @enum {string} */
                        ne?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        in?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        nin?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        exists?: boolean;
                    };
                    "governance.lastReviewed"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.nextReviewDue"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.audience"?: ("consumer" | "professional") | {
                        /** @enum {string} */
                        eq?: "consumer" | "professional";
                        /** @enum {string} */
                        ne?: "consumer" | "professional";
                        in?: ("consumer" | "professional")[];
                        nin?: ("consumer" | "professional")[];
                        exists?: boolean;
                    };
                    "governance.conflicts"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.aiAssistance"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.disclaimer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                };
                sort?: ("name" | "-name" | "kind" | "-kind" | "publishedAt" | "-publishedAt" | "firstPublishedAt" | "-firstPublishedAt")[];
                limit?: number;
                cursor?: string;
                count?: boolean;
                include?: ("claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("name" | "kind" | "claims" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Factor"][];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                            next?: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFactor: {
        parameters: {
            query?: {
                include?: ("claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("name" | "kind" | "claims" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Factor"];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTherapys: {
        parameters: {
            query?: {
                filter?: {
                    name?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    route?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "components.mineral"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "components.amountText"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    claims?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.author"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewState"?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review") | {
                        /** @enum {string} */
                        eq?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        /** @enum {string} */
                        ne?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        in?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        nin?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        exists?: boolean;
                    };
                    "governance.lastReviewed"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.nextReviewDue"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.audience"?: ("consumer" | "professional") | {
                        /** @enum {string} */
                        eq?: "consumer" | "professional";
                        /** @enum {string} */
                        ne?: "consumer" | "professional";
                        in?: ("consumer" | "professional")[];
                        nin?: ("consumer" | "professional")[];
                        exists?: boolean;
                    };
                    "governance.conflicts"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.aiAssistance"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.disclaimer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                };
                sort?: ("name" | "-name" | "route" | "-route" | "publishedAt" | "-publishedAt" | "firstPublishedAt" | "-firstPublishedAt")[];
                limit?: number;
                cursor?: string;
                count?: boolean;
                include?: ("components.mineral" | "components.mineral.claims" | "components.mineral.foods" | "components.mineral.intakeReferences" | "components.mineral.governance.author" | "components.mineral.governance.reviewer" | "claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("name" | "route" | "components" | "claims" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Therapy"][];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                            next?: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTherapy: {
        parameters: {
            query?: {
                include?: ("components.mineral" | "components.mineral.claims" | "components.mineral.foods" | "components.mineral.intakeReferences" | "components.mineral.governance.author" | "components.mineral.governance.reviewer" | "claims" | "claims.subject" | "claims.object" | "claims.evidence.citation" | "claims.citations" | "claims.governance.author" | "claims.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("name" | "route" | "components" | "claims" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Therapy"];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIntakeReferences: {
        parameters: {
            query?: {
                filter?: {
                    label?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    mineral?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    kind?: ("RDA" | "AI" | "UL") | {
                        /** @enum {string} */
                        eq?: "RDA" | "AI" | "UL";
                        /** @enum {string} */
                        ne?: "RDA" | "AI" | "UL";
                        in?: ("RDA" | "AI" | "UL")[];
                        nin?: ("RDA" | "AI" | "UL")[];
                        exists?: boolean;
                    };
                    value?: number | {
                        eq?: number;
                        ne?: number;
                        in?: number[];
                        nin?: number[];
                        exists?: boolean;
                        gt?: number;
                        gte?: number;
                        lt?: number;
                        lte?: number;
                    };
                    unit?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    citation?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.author"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewState"?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review") | {
                        /** @enum {string} */
                        eq?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        /** @enum {string} */
                        ne?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        in?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        nin?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        exists?: boolean;
                    };
                    "governance.lastReviewed"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.nextReviewDue"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.audience"?: ("consumer" | "professional") | {
                        /** @enum {string} */
                        eq?: "consumer" | "professional";
                        /** @enum {string} */
                        ne?: "consumer" | "professional";
                        in?: ("consumer" | "professional")[];
                        nin?: ("consumer" | "professional")[];
                        exists?: boolean;
                    };
                    "governance.conflicts"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.aiAssistance"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.disclaimer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                };
                sort?: ("label" | "-label" | "kind" | "-kind" | "value" | "-value" | "unit" | "-unit" | "publishedAt" | "-publishedAt" | "firstPublishedAt" | "-firstPublishedAt")[];
                limit?: number;
                cursor?: string;
                count?: boolean;
                include?: ("mineral" | "mineral.claims" | "mineral.foods" | "mineral.intakeReferences" | "mineral.governance.author" | "mineral.governance.reviewer" | "citation" | "citation.claims" | "citation.governance.author" | "citation.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("label" | "mineral" | "kind" | "value" | "unit" | "citation" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IntakeReference"][];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                            next?: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIntakeReference: {
        parameters: {
            query?: {
                include?: ("mineral" | "mineral.claims" | "mineral.foods" | "mineral.intakeReferences" | "mineral.governance.author" | "mineral.governance.reviewer" | "citation" | "citation.claims" | "citation.governance.author" | "citation.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("label" | "mineral" | "kind" | "value" | "unit" | "citation" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IntakeReference"];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticles: {
        parameters: {
            query?: {
                filter?: {
                    title?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    summary?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.author"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewState"?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review") | {
                        /** @enum {string} */
                        eq?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        /** @enum {string} */
                        ne?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        in?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        nin?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        exists?: boolean;
                    };
                    "governance.lastReviewed"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.nextReviewDue"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.audience"?: ("consumer" | "professional") | {
                        /** @enum {string} */
                        eq?: "consumer" | "professional";
                        /** @enum {string} */
                        ne?: "consumer" | "professional";
                        in?: ("consumer" | "professional")[];
                        nin?: ("consumer" | "professional")[];
                        exists?: boolean;
                    };
                    "governance.conflicts"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.aiAssistance"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.disclaimer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                };
                sort?: ("title" | "-title" | "summary" | "-summary" | "publishedAt" | "-publishedAt" | "firstPublishedAt" | "-firstPublishedAt")[];
                limit?: number;
                cursor?: string;
                count?: boolean;
                include?: ("body.claim" | "body.claim.subject" | "body.claim.object" | "body.claim.evidence.citation" | "body.claim.citations" | "body.claim.governance.author" | "body.claim.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("title" | "summary" | "body" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Article"][];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                            next?: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticle: {
        parameters: {
            query?: {
                include?: ("body.claim" | "body.claim.subject" | "body.claim.object" | "body.claim.evidence.citation" | "body.claim.citations" | "body.claim.governance.author" | "body.claim.governance.reviewer" | "governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("title" | "summary" | "body" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Article"];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPersons: {
        parameters: {
            query?: {
                filter?: {
                    name?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    credentials?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    orcid?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.author"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.reviewState"?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review") | {
                        /** @enum {string} */
                        eq?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        /** @enum {string} */
                        ne?: "unreviewed-demo" | "in-review" | "reviewed" | "needs-review";
                        in?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        nin?: ("unreviewed-demo" | "in-review" | "reviewed" | "needs-review")[];
                        exists?: boolean;
                    };
                    "governance.lastReviewed"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.nextReviewDue"?: string | {
                        /** Format: date */
                        eq?: string;
                        /** Format: date */
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        /** Format: date */
                        gt?: string;
                        /** Format: date */
                        gte?: string;
                        /** Format: date */
                        lt?: string;
                        /** Format: date */
                        lte?: string;
                    };
                    "governance.audience"?: ("consumer" | "professional") | {
                        /** @enum {string} */
                        eq?: "consumer" | "professional";
                        /** @enum {string} */
                        ne?: "consumer" | "professional";
                        in?: ("consumer" | "professional")[];
                        nin?: ("consumer" | "professional")[];
                        exists?: boolean;
                    };
                    "governance.conflicts"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.aiAssistance"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                    "governance.disclaimer"?: string | {
                        eq?: string;
                        ne?: string;
                        in?: string[];
                        nin?: string[];
                        exists?: boolean;
                        contains?: string;
                        startsWith?: string;
                    };
                };
                sort?: ("name" | "-name" | "credentials" | "-credentials" | "orcid" | "-orcid" | "publishedAt" | "-publishedAt" | "firstPublishedAt" | "-firstPublishedAt")[];
                limit?: number;
                cursor?: string;
                count?: boolean;
                include?: ("governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("name" | "credentials" | "orcid" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Person"][];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                            next?: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: {
                include?: ("governance.author" | "governance.author.governance.author" | "governance.author.governance.reviewer" | "governance.reviewer" | "governance.reviewer.governance.author" | "governance.reviewer.governance.reviewer")[];
                fields?: ("name" | "credentials" | "orcid" | "governance" | "firstPublishedAt" | "publishedAt")[];
                locale?: "en" | "es";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Person"];
                        meta: components["schemas"]["Meta"];
                        links: {
                            self: string;
                        };
                        included?: components["schemas"]["Included"];
                    };
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
