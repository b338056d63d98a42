import { diseases } from './diseases'
import { advice, words, type LintRule } from './LintRule'

const upToThreeWords = String.raw`(?:[\p{L}\p{N}-]+ ){0,3}`

export const spanish: readonly LintRule[] = [
  { ...advice.cure, pattern: words('cura|curan|curar|curará|curarán|curarse|sana|sanan|sanar') },
  {
    ...advice.disease,
    pattern: words(
      String.raw`(?:trata|tratan|tratar|previene|previenen|prevenir|revierte|revierten|combate|combaten|elimina|eliminan|alivia|alivian|evita|evitan|protegen? contra) ${upToThreeWords}(?:${diseases.es})`,
    ),
  },
  {
    ...advice.miracle,
    pattern: words(
      'milagros?|milagros[oa]s?|mágic[oa]s?|superalimentos?|revolucionari[oa]s?|remedio secreto|increíbles?|asombros[oa]s?',
    ),
  },
  {
    ...advice.detox,
    pattern: words('detox|desintoxica(?:n|r|nte)?|depura(?:n|r)?|depurativ[oa]s?|toxinas?'),
  },
  {
    ...advice.boost,
    pattern: words(
      'potencian? (?:tu|tus|el|la|las|los)|dispara(?:n)? (?:tu|tus|el|la)|refuerzan? (?:tu|tus|las|el sistema)',
    ),
  },
  {
    ...advice.guarantee,
    pattern: words('garantiza(?:n|d[oa]s?|r)?|funciona siempre|nunca falla|funciona para todos'),
  },
  {
    ...advice.proven,
    pattern: words(
      '(?:clínica|científica|médica)mente (?:probad|demostrad|comprobad|testad|avalad)[oa]s?|recomendad[oa]s? por (?:los )?médicos|avalad[oa]s? por la ciencia',
    ),
  },
  {
    ...advice.superlative,
    pattern: words(
      String.raw`(?:el|la|los|las) (?:mejor|mejores|únic[oa]s?) (?:forma|suplemento|mineral|remedio|producto|opción|manera|tratamiento|solución)|(?:el|la) más (?:eficaz|potente|poderos[oa])|número uno|insuperable|inigualable`,
    ),
  },
  {
    ...advice.safe,
    pattern: words(
      String.raw`sin efectos (?:secundarios|adversos)|(?:100 ?%|totalmente|completamente) (?:segur[oa]s?|natural(?:es)?)|sin riesgos?`,
    ),
  },
  {
    ...advice.urgency,
    pattern: words(
      'actúe (?:ya|ahora)|actúa (?:ya|ahora)|no esper(?:e|es) más|por tiempo limitado|antes de que sea tarde|solo hoy|compra ya|empieza hoy',
    ),
  },
  {
    ...advice.instant,
    pattern: words(
      String.raw`al instante|instantáne[oa](?:mente)?|en (?:solo|tan solo) \d+ (?:minutos|horas|días|semanas)`,
    ),
  },
  { ...advice.literally, pattern: words('literalmente') },
  {
    ...advice.diagnosis,
    pattern: words(
      String.raw`(?:tienes|tiene usted|sufres) (?:una? )?(?:déficit|deficiencia|carencia)|tu cuerpo está sediento`,
    ),
  },
]
