import type { Pair } from '../core/words.js'

export const bodySystems: Readonly<Record<string, Pair>> = {
  nervous: ['Nervous', 'Nervioso'],
  muscular: ['Muscular', 'Muscular'],
  skeletal: ['Skeletal', 'Esquelético'],
  cardiovascular: ['Cardiovascular', 'Cardiovascular'],
  digestive: ['Digestive', 'Digestivo'],
  endocrine: ['Endocrine', 'Endocrino'],
  renal: ['Renal and urinary', 'Renal y urinario'],
  immune: ['Immune', 'Inmunitario'],
  blood: ['Blood', 'Sangre'],
  metabolic: ['Metabolic', 'Metabólico'],
  skin: ['Skin', 'Piel'],
  'whole-body': ['Whole body', 'Todo el cuerpo'],
}
