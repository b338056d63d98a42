import { terms, type ValueOf } from './term'

export const mineralCategories = terms([
  ['macromineral', 'Macromineral', 'Macromineral'],
  ['trace-element', 'Trace element', 'Oligoelemento'],
])

export const symptomKinds = terms([
  ['symptom', 'Symptom', 'Síntoma'],
  ['sign', 'Sign', 'Signo'],
  ['condition', 'Condition', 'Afección'],
])

export const specificities = terms([
  ['non-specific', 'Non-specific: many other causes', 'Inespecífico: muchas otras causas'],
  ['suggestive', 'Suggestive', 'Orientativo'],
  ['specific', 'Specific', 'Específico'],
])

export const bodySystems = terms([
  ['nervous', 'Nervous', 'Nervioso'],
  ['muscular', 'Muscular', 'Muscular'],
  ['skeletal', 'Skeletal', 'Esquelético'],
  ['cardiovascular', 'Cardiovascular', 'Cardiovascular'],
  ['digestive', 'Digestive', 'Digestivo'],
  ['endocrine', 'Endocrine', 'Endocrino'],
  ['renal', 'Renal and urinary', 'Renal y urinario'],
  ['immune', 'Immune', 'Inmunitario'],
  ['blood', 'Blood', 'Sangre'],
  ['metabolic', 'Metabolic', 'Metabólico'],
  ['skin', 'Skin', 'Piel'],
  ['whole-body', 'Whole body', 'Todo el cuerpo'],
])

export const foodGroups = terms([
  ['nuts-seeds', 'Nuts and seeds', 'Frutos secos y semillas'],
  ['legumes', 'Legumes', 'Legumbres'],
  ['vegetables', 'Vegetables', 'Verduras y hortalizas'],
  ['fruits', 'Fruits', 'Frutas'],
  ['grains', 'Grains', 'Cereales'],
  ['dairy', 'Dairy', 'Lácteos'],
  ['fish-seafood', 'Fish and seafood', 'Pescados y mariscos'],
  ['meat-eggs', 'Meat and eggs', 'Carnes y huevos'],
  ['beverages', 'Beverages', 'Bebidas'],
  ['sweets', 'Sweets', 'Dulces'],
  ['other', 'Other', 'Otros'],
])

export const foodSourceDatabases = terms([
  ['fdc-foundation', 'FoodData Central: Foundation Foods', 'FoodData Central: Foundation Foods'],
  ['fdc-sr-legacy', 'FoodData Central: SR Legacy', 'FoodData Central: SR Legacy'],
  ['usda-sr28', 'USDA SR28', 'USDA SR28'],
  ['ifct-2017', 'Indian Food Composition Tables 2017', 'Tablas de composición de alimentos de la India 2017'],
  ['other', 'Other', 'Otra'],
])

export const preparationStates = terms([
  ['raw', 'Raw', 'Crudo'],
  ['dried', 'Dried', 'Seco'],
  ['boiled', 'Boiled', 'Hervido'],
  ['baked', 'Baked', 'Al horno'],
  ['dry-heat', 'Cooked, dry heat', 'Cocinado, calor seco'],
  ['canned', 'Canned', 'En conserva'],
  ['prepared', 'Prepared', 'Preparado'],
  ['processed', 'Processed', 'Procesado'],
])

/** How an amount in a composition table came about; `missing` is never the same as zero. */
export const valueTypes = terms([
  ['measured', 'Measured', 'Medido'],
  ['calculated', 'Calculated', 'Calculado'],
  ['label', 'From the label', 'De la etiqueta'],
  ['assumed-zero', 'Assumed zero', 'Se asume cero'],
  ['trace', 'Trace', 'Trazas'],
  ['below-loq', 'Below the limit of quantification', 'Bajo el límite de cuantificación'],
  ['missing', 'Missing', 'Sin dato'],
  ['not-stated', 'Not stated by the source', 'No indicado por la fuente'],
])

export const factorKinds = terms([
  ['vitamin', 'Vitamin', 'Vitamina'],
  ['medicine', 'Medicine', 'Medicamento'],
  ['food-component', 'Food component', 'Componente de los alimentos'],
  ['hormone', 'Hormone', 'Hormona'],
  ['condition', 'Condition', 'Afección'],
  ['lifestyle', 'Lifestyle', 'Estilo de vida'],
  ['life-stage', 'Life stage', 'Etapa de la vida'],
  ['environment', 'Environment', 'Entorno'],
])

export const interactionSeverities = terms([
  ['info', 'For information', 'Informativo'],
  ['caution', 'Caution', 'Precaución'],
  ['avoid', 'Avoid', 'Evitar'],
])

export const therapyRoutes = terms([
  ['oral', 'Oral', 'Oral'],
  ['intravenous', 'Intravenous', 'Intravenosa'],
  ['intramuscular', 'Intramuscular', 'Intramuscular'],
  ['topical', 'Topical', 'Tópica'],
])

export const careSettings = terms([
  ['home', 'Home', 'Domicilio'],
  ['clinic', 'Clinic', 'Consulta'],
  ['hospital', 'Hospital', 'Hospital'],
])

export const intakeAuthorities = terms([
  ['nasem', 'NASEM (United States and Canada)', 'NASEM (Estados Unidos y Canadá)'],
  ['fda', 'FDA (United States)', 'FDA (Estados Unidos)'],
  ['efsa', 'EFSA (European Union)', 'EFSA (Unión Europea)'],
  ['sacn', 'SACN (United Kingdom)', 'SACN (Reino Unido)'],
  ['nhmrc', 'NHMRC (Australia and New Zealand)', 'NHMRC (Australia y Nueva Zelanda)'],
])

/** Kinds of dietary reference value as NASEM, FDA and EFSA name them. */
export const intakeKinds = terms([
  ['EAR', 'Estimated Average Requirement', 'Requerimiento medio estimado'],
  ['RDA', 'Recommended Dietary Allowance', 'Ingesta dietética recomendada'],
  ['AI', 'Adequate Intake', 'Ingesta adecuada'],
  ['UL', 'Tolerable Upper Intake Level', 'Nivel de ingesta máxima tolerable'],
  [
    'CDRR',
    'Chronic Disease Risk Reduction Intake',
    'Ingesta para la reducción del riesgo de enfermedad crónica',
  ],
  ['PRI', 'Population Reference Intake', 'Ingesta de referencia de la población'],
  ['DV', 'Daily Value', 'Valor diario'],
])
export type IntakeKind = ValueOf<typeof intakeKinds>

export const upperLevelScopes = terms([
  ['total', 'All sources', 'Todas las fuentes'],
  ['supplements-only', 'Supplements and medicines only', 'Solo suplementos y medicamentos'],
])

export const sexes = terms([
  ['all', 'Everyone', 'Todas las personas'],
  ['female', 'Females', 'Mujeres'],
  ['male', 'Males', 'Hombres'],
])

export const reproductiveStates = terms([
  ['none', 'Not pregnant or lactating', 'Sin embarazo ni lactancia'],
  ['pregnancy', 'Pregnancy', 'Embarazo'],
  ['lactation', 'Lactation', 'Lactancia'],
])
