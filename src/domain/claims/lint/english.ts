import { diseases } from './diseases'
import { advice, words, type LintRule } from './LintRule'

const upToThreeWords = String.raw`(?:[\p{L}\p{N}’'-]+ ){0,3}`

export const english: readonly LintRule[] = [
  { ...advice.cure, pattern: words('cures?|cured|curing|heals?|healed|healing') },
  {
    ...advice.disease,
    pattern: words(
      String.raw`(?:treat(?:s|ed|ing)?|prevent(?:s|ed|ing)?|reverse[sd]?|fights?|combats?|eliminates?|relieves?|banish(?:es)?|stops?|protects? against) ${upToThreeWords}(?:${diseases.en})`,
    ),
  },
  {
    ...advice.miracle,
    pattern: words(
      'miracles?|miraculous(?:ly)?|magical(?:ly)?|wonder (?:mineral|cure|drug)|superfoods?|life-changing|game-?changer|breakthrough|revolutionary|secret (?:remedy|ingredient)|amazing|incredible',
    ),
  },
  {
    ...advice.detox,
    pattern: words('detox(?:es|ing|ify|ifies|ifying|ification)?|toxins?|cleanses?|cleansing'),
  },
  { ...advice.boost, pattern: words('(?:super)?boost(?:s|ed|ing|er)?|supercharge[sd]?|turbo-?charge[sd]?') },
  {
    ...advice.guarantee,
    pattern: words('guarantee[sd]?|guaranteed|works for everyone|always works|never fails'),
  },
  {
    ...advice.proven,
    pattern: words(
      '(?:clinically|scientifically|medically|doctor|laboratory)[- ](?:proven|tested|approved|validated)|proven to|science-backed|doctors? recommend(?:ed)?',
    ),
  },
  {
    ...advice.superlative,
    pattern: words(
      String.raw`the (?:very )?(?:best|most (?:effective|powerful|potent)|strongest|ultimate|only) (?:form|supplement|mineral|remedy|product|choice|way|treatment|solution)|number one|unbeatable|unrivalled|second to none`,
    ),
  },
  {
    ...advice.safe,
    pattern: words(
      String.raw`no side[ -]effects|without side[ -]effects|(?:100 ?%|completely|totally|perfectly) (?:safe|natural)|risk-free`,
    ),
  },
  {
    ...advice.urgency,
    pattern: words(
      String.raw`act now|don[’']t wait|limited time|before it[’']s too late|hurry|today only|order now|buy now|start today`,
    ),
  },
  {
    ...advice.instant,
    pattern: words(
      String.raw`instant(?:ly)?|overnight results|in (?:just|only) \d+ (?:minutes|hours|days|weeks)`,
    ),
  },
  { ...advice.literally, pattern: words('literally') },
  {
    ...advice.diagnosis,
    pattern: words(
      String.raw`you (?:are|have|may have|must be) (?:a |an )?(?:[\p{L}]+ )?(?:deficien(?:t|cy))|your body is starving`,
    ),
  },
]
