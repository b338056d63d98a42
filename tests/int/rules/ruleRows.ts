import { smallestDocument, type Ids, type PublicType } from '../../helpers/makeDocuments'

type Data = Readonly<Record<string, unknown>>

/** A document that may not be published: what is changed in the smallest one, and what is said at which field. */
export type RuleRow = {
  readonly rule: string
  readonly type: PublicType
  readonly data: (ids: Ids) => Data
  readonly path: string
  readonly message: string
}

const evidence = (ids: Ids, changes: Data): Data => ({
  evidence: [{ citation: ids['citations'], stance: 'supports', design: 'rct', model: 'human', ...changes }],
})

const claimRules: Omit<RuleRow, 'type'>[] = [
  {
    rule: 'without evidence',
    data: () => ({ evidence: [] }),
    path: 'evidence',
    message: 'at least one item',
  },
  {
    rule: 'with evidence that cites nothing',
    data: (ids) => evidence(ids, { citation: null }),
    path: 'evidence',
    message: 'at least one item of evidence with a citation',
  },
  {
    rule: 'without certainty',
    data: () => ({ certainty: null }),
    path: 'certainty',
    message: 'needs a certainty',
  },
  {
    rule: 'without direction',
    data: () => ({ direction: null }),
    path: 'direction',
    message: 'needs a direction',
  },
  {
    rule: 'with more than very low certainty on animal evidence',
    data: (ids) => ({
      ...evidence(ids, { design: 'animal', model: 'animal' }),
      certainty: 'low',
      verdict: 'insufficient',
    }),
    path: 'certainty',
    message: 'Animal or in-vitro evidence alone allows very low certainty at most',
  },
  {
    rule: 'held supported on evidence from cells',
    data: (ids) => ({ ...evidence(ids, { design: 'in-vitro', model: 'in-vitro' }), certainty: 'very-low' }),
    path: 'verdict',
    message: 'alone cannot make a claim "supported"',
  },
  {
    rule: 'with more than low certainty on narrative reviews',
    data: (ids) => evidence(ids, { design: 'narrative-review' }),
    path: 'certainty',
    message: 'Narrative reviews and expert opinion alone allow low certainty at most',
  },
  {
    rule: 'with more than very low certainty on background alone',
    data: (ids) => evidence(ids, { stance: 'background' }),
    path: 'certainty',
    message: 'only as background allows very low certainty at most',
  },
  {
    rule: 'made to sell, with high certainty',
    data: (ids) => ({
      ...evidence(ids, { design: 'meta-analysis' }),
      basis: 'marketing',
      certainty: 'high',
      verdict: 'mixed',
    }),
    path: 'certainty',
    message: 'whose basis is marketing can never have high certainty',
  },
  {
    rule: 'made to persuade, with high certainty',
    data: (ids) => ({
      ...evidence(ids, { design: 'meta-analysis' }),
      basis: 'rhetorical',
      certainty: 'high',
    }),
    path: 'certainty',
    message: 'whose basis is rhetorical can never have high certainty',
  },
  {
    rule: 'made to sell, held supported',
    data: () => ({ basis: 'marketing', certainty: 'low' }),
    path: 'verdict',
    message: 'A marketing claim can never be "supported"',
  },
  {
    rule: 'with high certainty on single studies',
    data: (ids) => ({ ...evidence(ids, {}), certainty: 'high' }),
    path: 'certainty',
    message: 'High certainty needs a systematic review',
  },
  {
    rule: 'not graded where grading applies',
    data: () => ({ certainty: 'not-graded' }),
    path: 'certainty',
    message: 'has to be graded',
  },
  {
    rule: 'that calls a sign of deficiency a benefit',
    data: () => ({ predicate: 'deficiency-manifests-as', direction: 'beneficial' }),
    path: 'direction',
    message: 'is not a benefit',
  },
  {
    rule: 'that cites retracted work',
    data: (ids) => evidence(ids, { citation: ids['retracted'] }),
    path: 'evidence.0.citation',
    message: 'has been retracted; remove it',
  },
  {
    rule: 'that cites retracted work beside other work',
    data: (ids) => ({
      evidence: [
        ...[smallestDocument('claims', ids)['evidence']].flat(),
        { citation: ids['retracted'], stance: 'supports', design: 'rct', model: 'human' },
      ],
    }),
    path: 'evidence.1.citation',
    message: 'has been retracted',
  },
]
const claimRows = claimRules.map((row): RuleRow => ({ type: 'claims', ...row }))

const governance =
  (changes: Data) =>
  (ids: Ids): Data => ({
    governance: {
      author: ids['people'],
      reviewer: ids['reviewer'],
      reviewState: 'reviewed',
      lastReviewed: '2026-01-15',
      nextReviewDue: '2027-01-15',
      ...(changes['reviewer'] === 'the author' ? { reviewer: ids['people'] } : changes),
    },
  })

const responsibilityRows: RuleRow[] = [
  ['reviewed by its author', { reviewer: 'the author' }, 'reviewer', 'Nobody reviews their own work'],
  ['reviewed by nobody', { reviewer: null }, 'reviewer', 'needs the person who reviewed it'],
  ['reviewed, without a date', { lastReviewed: null }, 'lastReviewed', 'needs the date of the review'],
  ['reviewed for ever', { nextReviewDue: null }, 'nextReviewDue', 'needs the date of the next review'],
  ['due before it was reviewed', { nextReviewDue: '2025-01-15' }, 'nextReviewDue', 'has to come after'],
  ['due too late', { nextReviewDue: '2031-01-15' }, 'nextReviewDue', 'more than 36 months after'],
].map(([rule, changes, field, message]) => ({
  rule: String(rule),
  type: 'minerals',
  data: governance(typeof changes === 'object' ? changes : {}),
  path: `governance.${String(field)}`,
  message: String(message),
}))

const amount =
  (changes: Data) =>
  (ids: Ids): Data => ({
    amounts: [{ mineral: ids['minerals'], amount: 10, unit: 'mg', valueType: 'measured', ...changes }],
  })

const form = (changes: Data) => (): Data => ({
  supplementForms: [{ name: 'Form', formula: 'MgO', ...changes }],
})

const upperLevel = { kind: 'UL', sex: 'all' }

const otherRows: RuleRow[] = [
  {
    rule: 'without red flags',
    type: 'symptoms',
    data: () => ({ redFlags: [] }),
    path: 'redFlags',
    message: 'at least one red flag',
  },
  {
    rule: 'without advice on care',
    type: 'symptoms',
    data: () => ({ seekCareAdvice: ' ' }),
    path: 'seekCareAdvice',
    message: 'when to seek care',
  },
  {
    rule: 'an upper level without scope',
    type: 'intake-references',
    data: () => upperLevel,
    path: 'ulScope',
    message: 'needs its scope',
  },
  {
    rule: 'a value of zero',
    type: 'intake-references',
    data: () => ({ value: 0 }),
    path: 'value',
    message: 'above zero',
  },
  {
    rule: 'a daily value by another authority',
    type: 'intake-references',
    data: () => ({ kind: 'DV' }),
    path: 'authority',
    message: 'is set by FDA',
  },
  {
    rule: 'an amount left blank',
    type: 'foods',
    data: amount({ amount: null }),
    path: 'amounts.0.amount',
    message: 'mark the value as missing',
  },
  {
    rule: 'nothing assumed to be zero',
    type: 'foods',
    data: amount({ amount: null, valueType: 'assumed-zero' }),
    path: 'amounts.0.amount',
    message: 'mark the value as missing',
  },
  {
    rule: 'a missing value that is zero',
    type: 'foods',
    data: amount({ amount: 0, valueType: 'missing' }),
    path: 'amounts.0.amount',
    message: 'A missing value has no amount',
  },
  {
    rule: 'a negative amount',
    type: 'foods',
    data: amount({ amount: -1 }),
    path: 'amounts.0.amount',
    message: 'cannot be negative',
  },
  {
    rule: 'a percentage that does not fit',
    type: 'minerals',
    data: form({ elementalPercent: 20 }),
    path: 'supplementForms.0.elementalPercent',
    message: 'MgO is 60.3',
  },
  {
    rule: 'a formula without the mineral',
    type: 'minerals',
    data: form({ formula: 'CaO', elementalPercent: 60 }),
    path: 'supplementForms.0.elementalPercent',
    message: 'contains no Mg',
  },
  {
    rule: 'a formula of no elements',
    type: 'minerals',
    data: form({ formula: 'Qq2' }),
    path: 'supplementForms.0.formula',
    message: 'Qq',
  },
  {
    rule: 'a symbol of no element',
    type: 'minerals',
    data: () => ({ symbol: 'Qq' }),
    path: 'symbol',
    message: 'symbol of an element',
  },
]

const identifierRows: RuleRow[] = (
  [
    ['slug', 'minerals', 'slug', 'Not a Slug!', 'is not a slug'],
    ['DOI', 'citations', 'doi', '11.1000/1', 'a DOI starts with "10."'],
    ['PMID', 'citations', 'pmid', 'PMC4717874', 'is a PMCID, which has a field of its own'],
    ['PMCID', 'citations', 'pmcid', '4717874', 'lacks the letters "PMC"'],
    ['ISBN', 'citations', 'isbn', '978-0-309-16394-2', 'is mistyped'],
    ['web address', 'citations', 'url', 'javascript:alert(1)', 'address'],
    ['ORCID', 'people', 'orcid', '0000-0002-1825-0098', '0000-0002-1825-0098'],
    ['FDC id', 'foods', 'fdcId', '12014', 'looks like an NDB number'],
  ] as const
).map(([rule, type, path, value, message]) => ({
  rule: `a wrong ${rule}`,
  type,
  data: () => ({ [path]: value }),
  path,
  message,
}))

const code = (name: string, system: string, value: string) => (): Data => ({
  [name]: [{ system, code: value }],
})

const codeRows: RuleRow[] = [
  {
    rule: 'a wrong CAS number',
    type: 'minerals',
    data: code('identifiers', 'cas', '7439-95-5'),
    path: 'identifiers.0.code',
    message: 'is mistyped',
  },
  {
    rule: 'a wrong CAS number of a form',
    type: 'minerals',
    data: form({ cas: '1309-48-5' }),
    path: 'supplementForms.0.cas',
    message: 'is mistyped',
  },
  {
    rule: 'a wrong ICD-10 code',
    type: 'symptoms',
    data: code('codes', 'icd10', 'R25.'),
    path: 'codes.0.code',
    message: 'the start of an ICD-10 code',
  },
]

export const ruleRows: readonly RuleRow[] = [
  ...claimRows,
  ...responsibilityRows,
  ...otherRows,
  ...identifierRows,
  ...codeRows,
]
