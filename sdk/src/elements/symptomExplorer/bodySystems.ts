import type { Word } from '../core/words.js'

export const bodySystems: Readonly<Record<string, Word>> = {
  nervous: 'Nervous',
  muscular: 'Muscular',
  skeletal: 'Skeletal',
  cardiovascular: 'Cardiovascular',
  digestive: 'Digestive',
  endocrine: 'Endocrine',
  renal: 'Renal and urinary',
  immune: 'Immune',
  blood: 'Blood',
  metabolic: 'Metabolic',
  skin: 'Skin',
  'whole-body': 'Whole body',
}
