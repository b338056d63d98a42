import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_minerals_status_tests_unit" AS ENUM('kg', 'g', 'mg', 'ug', 'IU', 'mmol', 'mEq', 'kcal', 'kJ', 'mL', 'L', 'percent', 'mg/kg', 'mmol/L', 'umol/L', 'nmol/L', 'mEq/L', 'mg/dL', 'ug/dL', 'ug/L', 'ng/mL', 'pg/mL', 'mmol/24 h', 'mg/24 h', 'ug/24 h', 'mmHg', 'min', 'h', 'd');
  CREATE TYPE "public"."enum_minerals_identifiers_system" AS ENUM('chebi', 'cas', 'wikidata', 'pubchem', 'mesh', 'infoods');
  CREATE TYPE "public"."enum_minerals_identifiers_status" AS ENUM('verified', 'unverified');
  CREATE TYPE "public"."enum_minerals_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum_minerals_category" AS ENUM('macromineral', 'trace-element');
  CREATE TYPE "public"."enum_minerals_fdc_nutrient_unit" AS ENUM('kg', 'g', 'mg', 'ug', 'IU', 'mmol', 'mEq', 'kcal', 'kJ', 'mL', 'L', 'percent', 'mg/kg', 'mmol/L', 'umol/L', 'nmol/L', 'mEq/L', 'mg/dL', 'ug/dL', 'ug/L', 'ng/mL', 'pg/mL', 'mmol/24 h', 'mg/24 h', 'ug/24 h', 'mmHg', 'min', 'h', 'd');
  CREATE TYPE "public"."enum_minerals_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum_minerals_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum_minerals_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__minerals_v_version_status_tests_unit" AS ENUM('kg', 'g', 'mg', 'ug', 'IU', 'mmol', 'mEq', 'kcal', 'kJ', 'mL', 'L', 'percent', 'mg/kg', 'mmol/L', 'umol/L', 'nmol/L', 'mEq/L', 'mg/dL', 'ug/dL', 'ug/L', 'ng/mL', 'pg/mL', 'mmol/24 h', 'mg/24 h', 'ug/24 h', 'mmHg', 'min', 'h', 'd');
  CREATE TYPE "public"."enum__minerals_v_version_identifiers_system" AS ENUM('chebi', 'cas', 'wikidata', 'pubchem', 'mesh', 'infoods');
  CREATE TYPE "public"."enum__minerals_v_version_identifiers_status" AS ENUM('verified', 'unverified');
  CREATE TYPE "public"."enum__minerals_v_version_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum__minerals_v_version_category" AS ENUM('macromineral', 'trace-element');
  CREATE TYPE "public"."enum__minerals_v_version_fdc_nutrient_unit" AS ENUM('kg', 'g', 'mg', 'ug', 'IU', 'mmol', 'mEq', 'kcal', 'kJ', 'mL', 'L', 'percent', 'mg/kg', 'mmol/L', 'umol/L', 'nmol/L', 'mEq/L', 'mg/dL', 'ug/dL', 'ug/L', 'ng/mL', 'pg/mL', 'mmol/24 h', 'mg/24 h', 'ug/24 h', 'mmHg', 'min', 'h', 'd');
  CREATE TYPE "public"."enum__minerals_v_version_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum__minerals_v_version_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum__minerals_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__minerals_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_symptoms_codes_system" AS ENUM('icd10', 'mesh', 'hpo');
  CREATE TYPE "public"."enum_symptoms_codes_status" AS ENUM('verified', 'unverified');
  CREATE TYPE "public"."enum_symptoms_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum_symptoms_kind" AS ENUM('symptom', 'sign', 'condition');
  CREATE TYPE "public"."enum_symptoms_body_system" AS ENUM('nervous', 'muscular', 'skeletal', 'cardiovascular', 'digestive', 'endocrine', 'renal', 'immune', 'blood', 'metabolic', 'skin', 'whole-body');
  CREATE TYPE "public"."enum_symptoms_specificity" AS ENUM('non-specific', 'suggestive', 'specific');
  CREATE TYPE "public"."enum_symptoms_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum_symptoms_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum_symptoms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__symptoms_v_version_codes_system" AS ENUM('icd10', 'mesh', 'hpo');
  CREATE TYPE "public"."enum__symptoms_v_version_codes_status" AS ENUM('verified', 'unverified');
  CREATE TYPE "public"."enum__symptoms_v_version_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum__symptoms_v_version_kind" AS ENUM('symptom', 'sign', 'condition');
  CREATE TYPE "public"."enum__symptoms_v_version_body_system" AS ENUM('nervous', 'muscular', 'skeletal', 'cardiovascular', 'digestive', 'endocrine', 'renal', 'immune', 'blood', 'metabolic', 'skin', 'whole-body');
  CREATE TYPE "public"."enum__symptoms_v_version_specificity" AS ENUM('non-specific', 'suggestive', 'specific');
  CREATE TYPE "public"."enum__symptoms_v_version_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum__symptoms_v_version_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum__symptoms_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__symptoms_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_foods_amounts_unit" AS ENUM('kg', 'g', 'mg', 'ug', 'IU', 'mmol', 'mEq', 'kcal', 'kJ', 'mL', 'L', 'percent', 'mg/kg', 'mmol/L', 'umol/L', 'nmol/L', 'mEq/L', 'mg/dL', 'ug/dL', 'ug/L', 'ng/mL', 'pg/mL', 'mmol/24 h', 'mg/24 h', 'ug/24 h', 'mmHg', 'min', 'h', 'd');
  CREATE TYPE "public"."enum_foods_amounts_value_type" AS ENUM('measured', 'calculated', 'label', 'assumed-zero', 'trace', 'below-loq', 'missing', 'not-stated');
  CREATE TYPE "public"."enum_foods_antinutrients_unit" AS ENUM('kg', 'g', 'mg', 'ug', 'IU', 'mmol', 'mEq', 'kcal', 'kJ', 'mL', 'L', 'percent', 'mg/kg', 'mmol/L', 'umol/L', 'nmol/L', 'mEq/L', 'mg/dL', 'ug/dL', 'ug/L', 'ng/mL', 'pg/mL', 'mmol/24 h', 'mg/24 h', 'ug/24 h', 'mmHg', 'min', 'h', 'd');
  CREATE TYPE "public"."enum_foods_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum_foods_group" AS ENUM('nuts-seeds', 'legumes', 'vegetables', 'fruits', 'grains', 'dairy', 'fish-seafood', 'meat-eggs', 'beverages', 'sweets', 'other');
  CREATE TYPE "public"."enum_foods_preparation" AS ENUM('raw', 'dried', 'boiled', 'baked', 'dry-heat', 'canned', 'prepared', 'processed');
  CREATE TYPE "public"."enum_foods_source_database" AS ENUM('fdc-foundation', 'fdc-sr-legacy', 'usda-sr28', 'ifct-2017', 'other');
  CREATE TYPE "public"."enum_foods_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum_foods_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum_foods_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__foods_v_version_amounts_unit" AS ENUM('kg', 'g', 'mg', 'ug', 'IU', 'mmol', 'mEq', 'kcal', 'kJ', 'mL', 'L', 'percent', 'mg/kg', 'mmol/L', 'umol/L', 'nmol/L', 'mEq/L', 'mg/dL', 'ug/dL', 'ug/L', 'ng/mL', 'pg/mL', 'mmol/24 h', 'mg/24 h', 'ug/24 h', 'mmHg', 'min', 'h', 'd');
  CREATE TYPE "public"."enum__foods_v_version_amounts_value_type" AS ENUM('measured', 'calculated', 'label', 'assumed-zero', 'trace', 'below-loq', 'missing', 'not-stated');
  CREATE TYPE "public"."enum__foods_v_version_antinutrients_unit" AS ENUM('kg', 'g', 'mg', 'ug', 'IU', 'mmol', 'mEq', 'kcal', 'kJ', 'mL', 'L', 'percent', 'mg/kg', 'mmol/L', 'umol/L', 'nmol/L', 'mEq/L', 'mg/dL', 'ug/dL', 'ug/L', 'ng/mL', 'pg/mL', 'mmol/24 h', 'mg/24 h', 'ug/24 h', 'mmHg', 'min', 'h', 'd');
  CREATE TYPE "public"."enum__foods_v_version_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum__foods_v_version_group" AS ENUM('nuts-seeds', 'legumes', 'vegetables', 'fruits', 'grains', 'dairy', 'fish-seafood', 'meat-eggs', 'beverages', 'sweets', 'other');
  CREATE TYPE "public"."enum__foods_v_version_preparation" AS ENUM('raw', 'dried', 'boiled', 'baked', 'dry-heat', 'canned', 'prepared', 'processed');
  CREATE TYPE "public"."enum__foods_v_version_source_database" AS ENUM('fdc-foundation', 'fdc-sr-legacy', 'usda-sr28', 'ifct-2017', 'other');
  CREATE TYPE "public"."enum__foods_v_version_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum__foods_v_version_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum__foods_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__foods_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_functions_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum_functions_body_system" AS ENUM('nervous', 'muscular', 'skeletal', 'cardiovascular', 'digestive', 'endocrine', 'renal', 'immune', 'blood', 'metabolic', 'skin', 'whole-body');
  CREATE TYPE "public"."enum_functions_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum_functions_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum_functions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__functions_v_version_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum__functions_v_version_body_system" AS ENUM('nervous', 'muscular', 'skeletal', 'cardiovascular', 'digestive', 'endocrine', 'renal', 'immune', 'blood', 'metabolic', 'skin', 'whole-body');
  CREATE TYPE "public"."enum__functions_v_version_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum__functions_v_version_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum__functions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__functions_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_factors_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum_factors_kind" AS ENUM('vitamin', 'medicine', 'food-component', 'hormone', 'condition', 'lifestyle', 'life-stage', 'environment');
  CREATE TYPE "public"."enum_factors_severity" AS ENUM('info', 'caution', 'avoid');
  CREATE TYPE "public"."enum_factors_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum_factors_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum_factors_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__factors_v_version_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum__factors_v_version_kind" AS ENUM('vitamin', 'medicine', 'food-component', 'hormone', 'condition', 'lifestyle', 'life-stage', 'environment');
  CREATE TYPE "public"."enum__factors_v_version_severity" AS ENUM('info', 'caution', 'avoid');
  CREATE TYPE "public"."enum__factors_v_version_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum__factors_v_version_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum__factors_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__factors_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_therapies_settings" AS ENUM('home', 'clinic', 'hospital');
  CREATE TYPE "public"."enum_therapies_components_unit" AS ENUM('kg', 'g', 'mg', 'ug', 'IU', 'mmol', 'mEq', 'kcal', 'kJ', 'mL', 'L', 'percent', 'mg/kg', 'mmol/L', 'umol/L', 'nmol/L', 'mEq/L', 'mg/dL', 'ug/dL', 'ug/L', 'ng/mL', 'pg/mL', 'mmol/24 h', 'mg/24 h', 'ug/24 h', 'mmHg', 'min', 'h', 'd');
  CREATE TYPE "public"."enum_therapies_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum_therapies_route" AS ENUM('oral', 'intravenous', 'intramuscular', 'topical');
  CREATE TYPE "public"."enum_therapies_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum_therapies_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum_therapies_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__therapies_v_version_settings" AS ENUM('home', 'clinic', 'hospital');
  CREATE TYPE "public"."enum__therapies_v_version_components_unit" AS ENUM('kg', 'g', 'mg', 'ug', 'IU', 'mmol', 'mEq', 'kcal', 'kJ', 'mL', 'L', 'percent', 'mg/kg', 'mmol/L', 'umol/L', 'nmol/L', 'mEq/L', 'mg/dL', 'ug/dL', 'ug/L', 'ng/mL', 'pg/mL', 'mmol/24 h', 'mg/24 h', 'ug/24 h', 'mmHg', 'min', 'h', 'd');
  CREATE TYPE "public"."enum__therapies_v_version_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum__therapies_v_version_route" AS ENUM('oral', 'intravenous', 'intramuscular', 'topical');
  CREATE TYPE "public"."enum__therapies_v_version_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum__therapies_v_version_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum__therapies_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__therapies_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_intake_references_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum_intake_references_kind" AS ENUM('EAR', 'RDA', 'AI', 'UL', 'CDRR', 'PRI', 'DV');
  CREATE TYPE "public"."enum_intake_references_authority" AS ENUM('nasem', 'fda', 'efsa', 'sacn', 'nhmrc');
  CREATE TYPE "public"."enum_intake_references_unit" AS ENUM('kg', 'g', 'mg', 'ug', 'IU', 'mmol', 'mEq', 'kcal', 'kJ', 'mL', 'L', 'percent', 'mg/kg', 'mmol/L', 'umol/L', 'nmol/L', 'mEq/L', 'mg/dL', 'ug/dL', 'ug/L', 'ng/mL', 'pg/mL', 'mmol/24 h', 'mg/24 h', 'ug/24 h', 'mmHg', 'min', 'h', 'd');
  CREATE TYPE "public"."enum_intake_references_ul_scope" AS ENUM('total', 'supplements-only');
  CREATE TYPE "public"."enum_intake_references_sex" AS ENUM('all', 'female', 'male');
  CREATE TYPE "public"."enum_intake_references_reproductive_state" AS ENUM('none', 'pregnancy', 'lactation');
  CREATE TYPE "public"."enum_intake_references_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum_intake_references_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum_intake_references_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__intake_references_v_version_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum__intake_references_v_version_kind" AS ENUM('EAR', 'RDA', 'AI', 'UL', 'CDRR', 'PRI', 'DV');
  CREATE TYPE "public"."enum__intake_references_v_version_authority" AS ENUM('nasem', 'fda', 'efsa', 'sacn', 'nhmrc');
  CREATE TYPE "public"."enum__intake_references_v_version_unit" AS ENUM('kg', 'g', 'mg', 'ug', 'IU', 'mmol', 'mEq', 'kcal', 'kJ', 'mL', 'L', 'percent', 'mg/kg', 'mmol/L', 'umol/L', 'nmol/L', 'mEq/L', 'mg/dL', 'ug/dL', 'ug/L', 'ng/mL', 'pg/mL', 'mmol/24 h', 'mg/24 h', 'ug/24 h', 'mmHg', 'min', 'h', 'd');
  CREATE TYPE "public"."enum__intake_references_v_version_ul_scope" AS ENUM('total', 'supplements-only');
  CREATE TYPE "public"."enum__intake_references_v_version_sex" AS ENUM('all', 'female', 'male');
  CREATE TYPE "public"."enum__intake_references_v_version_reproductive_state" AS ENUM('none', 'pregnancy', 'lactation');
  CREATE TYPE "public"."enum__intake_references_v_version_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum__intake_references_v_version_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum__intake_references_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__intake_references_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_claims_evidence_stance" AS ENUM('supports', 'refutes', 'mixed', 'background');
  CREATE TYPE "public"."enum_claims_evidence_design" AS ENUM('systematic-review', 'meta-analysis', 'rct', 'controlled-human-study', 'cohort', 'case-control', 'cross-sectional', 'observational', 'case-series', 'animal', 'in-vitro', 'guideline', 'authoritative-report', 'narrative-review', 'expert-opinion', 'regulatory', 'dataset');
  CREATE TYPE "public"."enum_claims_evidence_model" AS ENUM('human', 'animal', 'in-vitro');
  CREATE TYPE "public"."enum_claims_grade_reasons_code" AS ENUM('RiskOfBias', 'Inconsistency', 'Indirectness', 'Imprecision', 'PublicationBias', 'DoseResponseGradient', 'PlausibleConfounding', 'LargeEffect');
  CREATE TYPE "public"."enum_claims_jurisdictions_jurisdiction" AS ENUM('eu', 'us', 'ca', 'uk');
  CREATE TYPE "public"."enum_claims_jurisdictions_status" AS ENUM('authorised', 'structure-function', 'qualified', 'not-permitted');
  CREATE TYPE "public"."enum_claims_origins_decision" AS ENUM('publish', 'publish-with-caveat', 'rewrite', 'do-not-publish-as-fact');
  CREATE TYPE "public"."enum_claims_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum_claims_predicate" AS ENUM('has-role-in', 'deficiency-manifests-as', 'excess-manifests-as', 'supplementation-affects', 'treats', 'interacts-with', 'regulates', 'increases-absorption-of', 'decreases-absorption-of', 'increases-loss-of', 'lowers-intake-of', 'raises-risk-of-deficiency-of', 'is-found-in', 'contains', 'has-prevalence', 'is-described-as');
  CREATE TYPE "public"."enum_claims_basis" AS ENUM('established-physiology', 'authoritative-reference', 'clinical-evidence', 'composition-data', 'mechanistic', 'descriptive', 'advice', 'marketing', 'rhetorical');
  CREATE TYPE "public"."enum_claims_verdict" AS ENUM('supported', 'supported-with-caveats', 'mixed', 'insufficient', 'contradicted', 'not-assessable');
  CREATE TYPE "public"."enum_claims_direction" AS ENUM('beneficial', 'harmful', 'no-effect', 'mixed', 'descriptive');
  CREATE TYPE "public"."enum_claims_certainty" AS ENUM('high', 'moderate', 'low', 'very-low', 'not-graded');
  CREATE TYPE "public"."enum_claims_prevalence_metric" AS ENUM('below-ear', 'low-serum', 'clinical-deficiency');
  CREATE TYPE "public"."enum_claims_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum_claims_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum_claims_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__claims_v_version_evidence_stance" AS ENUM('supports', 'refutes', 'mixed', 'background');
  CREATE TYPE "public"."enum__claims_v_version_evidence_design" AS ENUM('systematic-review', 'meta-analysis', 'rct', 'controlled-human-study', 'cohort', 'case-control', 'cross-sectional', 'observational', 'case-series', 'animal', 'in-vitro', 'guideline', 'authoritative-report', 'narrative-review', 'expert-opinion', 'regulatory', 'dataset');
  CREATE TYPE "public"."enum__claims_v_version_evidence_model" AS ENUM('human', 'animal', 'in-vitro');
  CREATE TYPE "public"."enum__claims_v_version_grade_reasons_code" AS ENUM('RiskOfBias', 'Inconsistency', 'Indirectness', 'Imprecision', 'PublicationBias', 'DoseResponseGradient', 'PlausibleConfounding', 'LargeEffect');
  CREATE TYPE "public"."enum__claims_v_version_jurisdictions_jurisdiction" AS ENUM('eu', 'us', 'ca', 'uk');
  CREATE TYPE "public"."enum__claims_v_version_jurisdictions_status" AS ENUM('authorised', 'structure-function', 'qualified', 'not-permitted');
  CREATE TYPE "public"."enum__claims_v_version_origins_decision" AS ENUM('publish', 'publish-with-caveat', 'rewrite', 'do-not-publish-as-fact');
  CREATE TYPE "public"."enum__claims_v_version_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum__claims_v_version_predicate" AS ENUM('has-role-in', 'deficiency-manifests-as', 'excess-manifests-as', 'supplementation-affects', 'treats', 'interacts-with', 'regulates', 'increases-absorption-of', 'decreases-absorption-of', 'increases-loss-of', 'lowers-intake-of', 'raises-risk-of-deficiency-of', 'is-found-in', 'contains', 'has-prevalence', 'is-described-as');
  CREATE TYPE "public"."enum__claims_v_version_basis" AS ENUM('established-physiology', 'authoritative-reference', 'clinical-evidence', 'composition-data', 'mechanistic', 'descriptive', 'advice', 'marketing', 'rhetorical');
  CREATE TYPE "public"."enum__claims_v_version_verdict" AS ENUM('supported', 'supported-with-caveats', 'mixed', 'insufficient', 'contradicted', 'not-assessable');
  CREATE TYPE "public"."enum__claims_v_version_direction" AS ENUM('beneficial', 'harmful', 'no-effect', 'mixed', 'descriptive');
  CREATE TYPE "public"."enum__claims_v_version_certainty" AS ENUM('high', 'moderate', 'low', 'very-low', 'not-graded');
  CREATE TYPE "public"."enum__claims_v_version_prevalence_metric" AS ENUM('below-ear', 'low-serum', 'clinical-deficiency');
  CREATE TYPE "public"."enum__claims_v_version_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum__claims_v_version_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum__claims_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__claims_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_citations_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum_citations_csl_type" AS ENUM('article-journal', 'book', 'chapter', 'report', 'dataset', 'webpage', 'legislation');
  CREATE TYPE "public"."enum_citations_study_design" AS ENUM('systematic-review', 'meta-analysis', 'rct', 'controlled-human-study', 'cohort', 'case-control', 'cross-sectional', 'observational', 'case-series', 'animal', 'in-vitro', 'guideline', 'authoritative-report', 'narrative-review', 'expert-opinion', 'regulatory', 'dataset');
  CREATE TYPE "public"."enum_citations_identity_check_status" AS ENUM('unverified', 'verified', 'conflict');
  CREATE TYPE "public"."enum_citations_integrity_status" AS ENUM('ok', 'corrected', 'expression-of-concern', 'retracted', 'withdrawn', 'superseded');
  CREATE TYPE "public"."enum_citations_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum_citations_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum_citations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__citations_v_version_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum__citations_v_version_csl_type" AS ENUM('article-journal', 'book', 'chapter', 'report', 'dataset', 'webpage', 'legislation');
  CREATE TYPE "public"."enum__citations_v_version_study_design" AS ENUM('systematic-review', 'meta-analysis', 'rct', 'controlled-human-study', 'cohort', 'case-control', 'cross-sectional', 'observational', 'case-series', 'animal', 'in-vitro', 'guideline', 'authoritative-report', 'narrative-review', 'expert-opinion', 'regulatory', 'dataset');
  CREATE TYPE "public"."enum__citations_v_version_identity_check_status" AS ENUM('unverified', 'verified', 'conflict');
  CREATE TYPE "public"."enum__citations_v_version_integrity_status" AS ENUM('ok', 'corrected', 'expression-of-concern', 'retracted', 'withdrawn', 'superseded');
  CREATE TYPE "public"."enum__citations_v_version_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum__citations_v_version_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum__citations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__citations_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_articles_blocks_callout_tone" AS ENUM('info', 'caution', 'warning');
  CREATE TYPE "public"."enum_articles_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum_articles_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum_articles_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_blocks_callout_tone" AS ENUM('info', 'caution', 'warning');
  CREATE TYPE "public"."enum__articles_v_version_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum__articles_v_version_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum__articles_v_version_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_people_roles" AS ENUM('author', 'reviewer');
  CREATE TYPE "public"."enum_people_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum_people_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum_people_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum_people_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_version_roles" AS ENUM('author', 'reviewer');
  CREATE TYPE "public"."enum__people_v_version_governance_audience" AS ENUM('consumer', 'professional');
  CREATE TYPE "public"."enum__people_v_version_governance_review_state" AS ENUM('needs-review', 'unreviewed-demo', 'in-review', 'reviewed');
  CREATE TYPE "public"."enum__people_v_version_governance_ai_assistance" AS ENUM('none', 'language', 'unedited', 'drafted');
  CREATE TYPE "public"."enum__people_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'reviewer');
  CREATE TYPE "public"."enum_api_keys_scopes" AS ENUM('read', 'sync', 'snapshot', 'preview');
  CREATE TYPE "public"."enum_publications_kind" AS ENUM('publish', 'unpublish');
  CREATE TYPE "public"."enum_outbox_kind" AS ENUM('publish', 'unpublish');
  CREATE TABLE "minerals_status_tests" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"reference_low" numeric,
  	"reference_high" numeric,
  	"unit" "enum_minerals_status_tests_unit",
  	"citation_id" uuid
  );
  
  CREATE TABLE "minerals_status_tests_locales" (
  	"name" varchar,
  	"specimen" varchar,
  	"limitation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "minerals_excess_risks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"citation_id" uuid
  );
  
  CREATE TABLE "minerals_excess_risks_locales" (
  	"risk" varchar,
  	"population" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "minerals_supplement_forms" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"formula" varchar,
  	"elemental_percent" numeric,
  	"cas" varchar,
  	"pubchem_cid" numeric,
  	"citation_id" uuid
  );
  
  CREATE TABLE "minerals_supplement_forms_locales" (
  	"name" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "minerals_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"system" "enum_minerals_identifiers_system",
  	"code" varchar,
  	"status" "enum_minerals_identifiers_status" DEFAULT 'unverified'
  );
  
  CREATE TABLE "minerals_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_minerals_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "minerals" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"symbol" varchar,
  	"category" "enum_minerals_category",
  	"fdc_nutrient_nutrient_id" numeric,
  	"fdc_nutrient_number" varchar,
  	"fdc_nutrient_unit" "enum_minerals_fdc_nutrient_unit",
  	"governance_author_id" uuid,
  	"governance_reviewer_id" uuid,
  	"governance_review_state" "enum_minerals_governance_review_state" DEFAULT 'unreviewed-demo',
  	"governance_last_reviewed" timestamp(3) with time zone,
  	"governance_next_review_due" timestamp(3) with time zone,
  	"governance_ai_assistance" "enum_minerals_governance_ai_assistance",
  	"slug" varchar,
  	"rename_to" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_minerals_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "minerals_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"overview" jsonb,
  	"body_content" varchar,
  	"homeostasis" varchar,
  	"governance_conflicts" varchar,
  	"governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "minerals_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_minerals_v_version_status_tests" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"reference_low" numeric,
  	"reference_high" numeric,
  	"unit" "enum__minerals_v_version_status_tests_unit",
  	"citation_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_minerals_v_version_status_tests_locales" (
  	"name" varchar,
  	"specimen" varchar,
  	"limitation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_minerals_v_version_excess_risks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"citation_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_minerals_v_version_excess_risks_locales" (
  	"risk" varchar,
  	"population" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_minerals_v_version_supplement_forms" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"formula" varchar,
  	"elemental_percent" numeric,
  	"cas" varchar,
  	"pubchem_cid" numeric,
  	"citation_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_minerals_v_version_supplement_forms_locales" (
  	"name" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_minerals_v_version_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"system" "enum__minerals_v_version_identifiers_system",
  	"code" varchar,
  	"status" "enum__minerals_v_version_identifiers_status" DEFAULT 'unverified',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_minerals_v_version_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__minerals_v_version_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_minerals_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_symbol" varchar,
  	"version_category" "enum__minerals_v_version_category",
  	"version_fdc_nutrient_nutrient_id" numeric,
  	"version_fdc_nutrient_number" varchar,
  	"version_fdc_nutrient_unit" "enum__minerals_v_version_fdc_nutrient_unit",
  	"version_governance_author_id" uuid,
  	"version_governance_reviewer_id" uuid,
  	"version_governance_review_state" "enum__minerals_v_version_governance_review_state" DEFAULT 'unreviewed-demo',
  	"version_governance_last_reviewed" timestamp(3) with time zone,
  	"version_governance_next_review_due" timestamp(3) with time zone,
  	"version_governance_ai_assistance" "enum__minerals_v_version_governance_ai_assistance",
  	"version_slug" varchar,
  	"version_rename_to" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__minerals_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__minerals_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_minerals_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_overview" jsonb,
  	"version_body_content" varchar,
  	"version_homeostasis" varchar,
  	"version_governance_conflicts" varchar,
  	"version_governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_minerals_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "symptoms_lay_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "symptoms_lay_terms_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "symptoms_red_flags" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "symptoms_red_flags_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "symptoms_other_causes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "symptoms_other_causes_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "symptoms_codes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"system" "enum_symptoms_codes_system",
  	"code" varchar,
  	"status" "enum_symptoms_codes_status" DEFAULT 'unverified'
  );
  
  CREATE TABLE "symptoms_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_symptoms_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "symptoms" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_symptoms_kind",
  	"body_system" "enum_symptoms_body_system",
  	"specificity" "enum_symptoms_specificity",
  	"governance_author_id" uuid,
  	"governance_reviewer_id" uuid,
  	"governance_review_state" "enum_symptoms_governance_review_state" DEFAULT 'unreviewed-demo',
  	"governance_last_reviewed" timestamp(3) with time zone,
  	"governance_next_review_due" timestamp(3) with time zone,
  	"governance_ai_assistance" "enum_symptoms_governance_ai_assistance",
  	"slug" varchar,
  	"rename_to" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_symptoms_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "symptoms_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"body_site" varchar,
  	"seek_care_advice" varchar,
  	"governance_conflicts" varchar,
  	"governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "symptoms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_symptoms_v_version_lay_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_symptoms_v_version_lay_terms_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_symptoms_v_version_red_flags" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_symptoms_v_version_red_flags_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_symptoms_v_version_other_causes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_symptoms_v_version_other_causes_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_symptoms_v_version_codes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"system" "enum__symptoms_v_version_codes_system",
  	"code" varchar,
  	"status" "enum__symptoms_v_version_codes_status" DEFAULT 'unverified',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_symptoms_v_version_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__symptoms_v_version_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_symptoms_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "enum__symptoms_v_version_kind",
  	"version_body_system" "enum__symptoms_v_version_body_system",
  	"version_specificity" "enum__symptoms_v_version_specificity",
  	"version_governance_author_id" uuid,
  	"version_governance_reviewer_id" uuid,
  	"version_governance_review_state" "enum__symptoms_v_version_governance_review_state" DEFAULT 'unreviewed-demo',
  	"version_governance_last_reviewed" timestamp(3) with time zone,
  	"version_governance_next_review_due" timestamp(3) with time zone,
  	"version_governance_ai_assistance" "enum__symptoms_v_version_governance_ai_assistance",
  	"version_slug" varchar,
  	"version_rename_to" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__symptoms_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__symptoms_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_symptoms_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_body_site" varchar,
  	"version_seek_care_advice" varchar,
  	"version_governance_conflicts" varchar,
  	"version_governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_symptoms_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "foods_portions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"grams" numeric
  );
  
  CREATE TABLE "foods_portions_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "foods_amounts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"mineral_id" uuid,
  	"amount" numeric,
  	"unit" "enum_foods_amounts_unit",
  	"value_type" "enum_foods_amounts_value_type",
  	"samples" numeric,
  	"min" numeric,
  	"max" numeric,
  	"derivation" varchar,
  	"source" varchar
  );
  
  CREATE TABLE "foods_antinutrients" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"component_id" uuid,
  	"amount" numeric,
  	"unit" "enum_foods_antinutrients_unit",
  	"citation_id" uuid
  );
  
  CREATE TABLE "foods_antinutrients_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "foods_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_foods_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "foods" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"group" "enum_foods_group",
  	"preparation" "enum_foods_preparation",
  	"fortified" boolean DEFAULT false,
  	"scientific_name" varchar,
  	"source_database" "enum_foods_source_database",
  	"source_release" varchar,
  	"source_description" varchar,
  	"fdc_id" varchar,
  	"ndb_number" varchar,
  	"source_id" uuid,
  	"governance_author_id" uuid,
  	"governance_reviewer_id" uuid,
  	"governance_review_state" "enum_foods_governance_review_state" DEFAULT 'unreviewed-demo',
  	"governance_last_reviewed" timestamp(3) with time zone,
  	"governance_next_review_due" timestamp(3) with time zone,
  	"governance_ai_assistance" "enum_foods_governance_ai_assistance",
  	"slug" varchar,
  	"rename_to" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_foods_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "foods_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"governance_conflicts" varchar,
  	"governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "foods_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_foods_v_version_portions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"grams" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_foods_v_version_portions_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_foods_v_version_amounts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"mineral_id" uuid,
  	"amount" numeric,
  	"unit" "enum__foods_v_version_amounts_unit",
  	"value_type" "enum__foods_v_version_amounts_value_type",
  	"samples" numeric,
  	"min" numeric,
  	"max" numeric,
  	"derivation" varchar,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_foods_v_version_antinutrients" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"component_id" uuid,
  	"amount" numeric,
  	"unit" "enum__foods_v_version_antinutrients_unit",
  	"citation_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_foods_v_version_antinutrients_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_foods_v_version_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__foods_v_version_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_foods_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_group" "enum__foods_v_version_group",
  	"version_preparation" "enum__foods_v_version_preparation",
  	"version_fortified" boolean DEFAULT false,
  	"version_scientific_name" varchar,
  	"version_source_database" "enum__foods_v_version_source_database",
  	"version_source_release" varchar,
  	"version_source_description" varchar,
  	"version_fdc_id" varchar,
  	"version_ndb_number" varchar,
  	"version_source_id" uuid,
  	"version_governance_author_id" uuid,
  	"version_governance_reviewer_id" uuid,
  	"version_governance_review_state" "enum__foods_v_version_governance_review_state" DEFAULT 'unreviewed-demo',
  	"version_governance_last_reviewed" timestamp(3) with time zone,
  	"version_governance_next_review_due" timestamp(3) with time zone,
  	"version_governance_ai_assistance" "enum__foods_v_version_governance_ai_assistance",
  	"version_slug" varchar,
  	"version_rename_to" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__foods_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__foods_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_foods_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_governance_conflicts" varchar,
  	"version_governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_foods_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "functions_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_functions_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "functions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"body_system" "enum_functions_body_system",
  	"governance_author_id" uuid,
  	"governance_reviewer_id" uuid,
  	"governance_review_state" "enum_functions_governance_review_state" DEFAULT 'unreviewed-demo',
  	"governance_last_reviewed" timestamp(3) with time zone,
  	"governance_next_review_due" timestamp(3) with time zone,
  	"governance_ai_assistance" "enum_functions_governance_ai_assistance",
  	"slug" varchar,
  	"rename_to" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_functions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "functions_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"mechanism" varchar,
  	"governance_conflicts" varchar,
  	"governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "functions_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_functions_v_version_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__functions_v_version_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_functions_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_body_system" "enum__functions_v_version_body_system",
  	"version_governance_author_id" uuid,
  	"version_governance_reviewer_id" uuid,
  	"version_governance_review_state" "enum__functions_v_version_governance_review_state" DEFAULT 'unreviewed-demo',
  	"version_governance_last_reviewed" timestamp(3) with time zone,
  	"version_governance_next_review_due" timestamp(3) with time zone,
  	"version_governance_ai_assistance" "enum__functions_v_version_governance_ai_assistance",
  	"version_slug" varchar,
  	"version_rename_to" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__functions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__functions_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_functions_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_mechanism" varchar,
  	"version_governance_conflicts" varchar,
  	"version_governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_functions_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "factors_examples" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "factors_examples_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "factors_mechanism" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "factors_mechanism_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "factors_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_factors_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "factors" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_factors_kind",
  	"severity" "enum_factors_severity",
  	"governance_author_id" uuid,
  	"governance_reviewer_id" uuid,
  	"governance_review_state" "enum_factors_governance_review_state" DEFAULT 'unreviewed-demo',
  	"governance_last_reviewed" timestamp(3) with time zone,
  	"governance_next_review_due" timestamp(3) with time zone,
  	"governance_ai_assistance" "enum_factors_governance_ai_assistance",
  	"slug" varchar,
  	"rename_to" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_factors_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "factors_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"management" varchar,
  	"scope" varchar,
  	"governance_conflicts" varchar,
  	"governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "factors_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_factors_v_version_examples" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_factors_v_version_examples_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_factors_v_version_mechanism" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_factors_v_version_mechanism_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_factors_v_version_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__factors_v_version_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_factors_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "enum__factors_v_version_kind",
  	"version_severity" "enum__factors_v_version_severity",
  	"version_governance_author_id" uuid,
  	"version_governance_reviewer_id" uuid,
  	"version_governance_review_state" "enum__factors_v_version_governance_review_state" DEFAULT 'unreviewed-demo',
  	"version_governance_last_reviewed" timestamp(3) with time zone,
  	"version_governance_next_review_due" timestamp(3) with time zone,
  	"version_governance_ai_assistance" "enum__factors_v_version_governance_ai_assistance",
  	"version_slug" varchar,
  	"version_rename_to" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__factors_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__factors_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_factors_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_management" varchar,
  	"version_scope" varchar,
  	"version_governance_conflicts" varchar,
  	"version_governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_factors_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "therapies_settings" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_therapies_settings",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "therapies_components" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"mineral_id" uuid,
  	"amount_low" numeric,
  	"amount_high" numeric,
  	"unit" "enum_therapies_components_unit"
  );
  
  CREATE TABLE "therapies_components_locales" (
  	"substance" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_safety_considerations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "therapies_safety_considerations_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_regulatory_actions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"authority" varchar,
  	"date" timestamp(3) with time zone,
  	"citation_id" uuid
  );
  
  CREATE TABLE "therapies_regulatory_actions_locales" (
  	"action" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_therapies_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "therapies" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"route" "enum_therapies_route",
  	"bypasses_gut" boolean DEFAULT false,
  	"standardised" boolean DEFAULT false,
  	"governance_author_id" uuid,
  	"governance_reviewer_id" uuid,
  	"governance_review_state" "enum_therapies_governance_review_state" DEFAULT 'unreviewed-demo',
  	"governance_last_reviewed" timestamp(3) with time zone,
  	"governance_next_review_due" timestamp(3) with time zone,
  	"governance_ai_assistance" "enum_therapies_governance_ai_assistance",
  	"slug" varchar,
  	"rename_to" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_therapies_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "therapies_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"onset" varchar,
  	"history" varchar,
  	"monitoring" varchar,
  	"regulatory_status" varchar,
  	"governance_conflicts" varchar,
  	"governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "therapies_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_therapies_v_version_settings" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__therapies_v_version_settings",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_components" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"mineral_id" uuid,
  	"amount_low" numeric,
  	"amount_high" numeric,
  	"unit" "enum__therapies_v_version_components_unit",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_components_locales" (
  	"substance" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_safety_considerations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_safety_considerations_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_regulatory_actions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"authority" varchar,
  	"date" timestamp(3) with time zone,
  	"citation_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_regulatory_actions_locales" (
  	"action" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__therapies_v_version_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_therapies_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_route" "enum__therapies_v_version_route",
  	"version_bypasses_gut" boolean DEFAULT false,
  	"version_standardised" boolean DEFAULT false,
  	"version_governance_author_id" uuid,
  	"version_governance_reviewer_id" uuid,
  	"version_governance_review_state" "enum__therapies_v_version_governance_review_state" DEFAULT 'unreviewed-demo',
  	"version_governance_last_reviewed" timestamp(3) with time zone,
  	"version_governance_next_review_due" timestamp(3) with time zone,
  	"version_governance_ai_assistance" "enum__therapies_v_version_governance_ai_assistance",
  	"version_slug" varchar,
  	"version_rename_to" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__therapies_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__therapies_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_therapies_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_onset" varchar,
  	"version_history" varchar,
  	"version_monitoring" varchar,
  	"version_regulatory_status" varchar,
  	"version_governance_conflicts" varchar,
  	"version_governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_therapies_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "intake_references_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_intake_references_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "intake_references" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_intake_references_kind",
  	"authority" "enum_intake_references_authority",
  	"value" numeric,
  	"unit" "enum_intake_references_unit",
  	"ul_scope" "enum_intake_references_ul_scope",
  	"sex" "enum_intake_references_sex" DEFAULT 'all',
  	"reproductive_state" "enum_intake_references_reproductive_state" DEFAULT 'none',
  	"age_min_months" numeric,
  	"age_max_months" numeric,
  	"valid_from" timestamp(3) with time zone,
  	"superseded_by_id" uuid,
  	"citation_id" uuid,
  	"source_note" varchar,
  	"governance_author_id" uuid,
  	"governance_reviewer_id" uuid,
  	"governance_review_state" "enum_intake_references_governance_review_state" DEFAULT 'unreviewed-demo',
  	"governance_last_reviewed" timestamp(3) with time zone,
  	"governance_next_review_due" timestamp(3) with time zone,
  	"governance_ai_assistance" "enum_intake_references_governance_ai_assistance",
  	"slug" varchar,
  	"rename_to" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_intake_references_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "intake_references_locales" (
  	"title" varchar,
  	"critical_effect" varchar,
  	"note" varchar,
  	"governance_conflicts" varchar,
  	"governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "intake_references_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "intake_references_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"minerals_id" uuid,
  	"factors_id" uuid
  );
  
  CREATE TABLE "_intake_references_v_version_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__intake_references_v_version_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_intake_references_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "enum__intake_references_v_version_kind",
  	"version_authority" "enum__intake_references_v_version_authority",
  	"version_value" numeric,
  	"version_unit" "enum__intake_references_v_version_unit",
  	"version_ul_scope" "enum__intake_references_v_version_ul_scope",
  	"version_sex" "enum__intake_references_v_version_sex" DEFAULT 'all',
  	"version_reproductive_state" "enum__intake_references_v_version_reproductive_state" DEFAULT 'none',
  	"version_age_min_months" numeric,
  	"version_age_max_months" numeric,
  	"version_valid_from" timestamp(3) with time zone,
  	"version_superseded_by_id" uuid,
  	"version_citation_id" uuid,
  	"version_source_note" varchar,
  	"version_governance_author_id" uuid,
  	"version_governance_reviewer_id" uuid,
  	"version_governance_review_state" "enum__intake_references_v_version_governance_review_state" DEFAULT 'unreviewed-demo',
  	"version_governance_last_reviewed" timestamp(3) with time zone,
  	"version_governance_next_review_due" timestamp(3) with time zone,
  	"version_governance_ai_assistance" "enum__intake_references_v_version_governance_ai_assistance",
  	"version_slug" varchar,
  	"version_rename_to" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__intake_references_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__intake_references_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_intake_references_v_locales" (
  	"version_title" varchar,
  	"version_critical_effect" varchar,
  	"version_note" varchar,
  	"version_governance_conflicts" varchar,
  	"version_governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_intake_references_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_intake_references_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"minerals_id" uuid,
  	"factors_id" uuid
  );
  
  CREATE TABLE "claims_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"citation_id" uuid,
  	"stance" "enum_claims_evidence_stance" DEFAULT 'supports',
  	"design" "enum_claims_evidence_design",
  	"model" "enum_claims_evidence_model" DEFAULT 'human',
  	"studies" numeric,
  	"participants" numeric,
  	"effect_measure" varchar,
  	"effect_value" numeric,
  	"effect_ci_low" numeric,
  	"effect_ci_high" numeric,
  	"effect_unit" varchar,
  	"locator" varchar,
  	"quote" varchar
  );
  
  CREATE TABLE "claims_evidence_locales" (
  	"finding" varchar,
  	"population" varchar,
  	"risk_of_bias" varchar,
  	"funding" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "claims_grade_reasons" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"code" "enum_claims_grade_reasons_code"
  );
  
  CREATE TABLE "claims_grade_reasons_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "claims_quantities" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" numeric,
  	"low" numeric,
  	"high" numeric,
  	"unit" varchar
  );
  
  CREATE TABLE "claims_quantities_locales" (
  	"measure" varchar,
  	"context" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "claims_jurisdictions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"jurisdiction" "enum_claims_jurisdictions_jurisdiction",
  	"status" "enum_claims_jurisdictions_status",
  	"wording" varchar,
  	"legal_basis" varchar
  );
  
  CREATE TABLE "claims_origins" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"quote" varchar,
  	"reference" varchar,
  	"decision" "enum_claims_origins_decision"
  );
  
  CREATE TABLE "claims_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_claims_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "claims" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"predicate" "enum_claims_predicate",
  	"basis" "enum_claims_basis",
  	"verdict" "enum_claims_verdict",
  	"direction" "enum_claims_direction",
  	"certainty" "enum_claims_certainty",
  	"prevalence_metric" "enum_claims_prevalence_metric",
  	"prevalence_years" varchar,
  	"governance_author_id" uuid,
  	"governance_reviewer_id" uuid,
  	"governance_review_state" "enum_claims_governance_review_state" DEFAULT 'unreviewed-demo',
  	"governance_last_reviewed" timestamp(3) with time zone,
  	"governance_next_review_due" timestamp(3) with time zone,
  	"governance_ai_assistance" "enum_claims_governance_ai_assistance",
  	"slug" varchar,
  	"rename_to" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_claims_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "claims_locales" (
  	"statement" varchar,
  	"population" varchar,
  	"dose" varchar,
  	"duration" varchar,
  	"explanation" varchar,
  	"caveat" varchar,
  	"what_would_change" varchar,
  	"prevalence_region" varchar,
  	"governance_conflicts" varchar,
  	"governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "claims_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "claims_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"minerals_id" uuid,
  	"symptoms_id" uuid,
  	"functions_id" uuid,
  	"factors_id" uuid,
  	"foods_id" uuid,
  	"therapies_id" uuid,
  	"citations_id" uuid
  );
  
  CREATE TABLE "_claims_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"citation_id" uuid,
  	"stance" "enum__claims_v_version_evidence_stance" DEFAULT 'supports',
  	"design" "enum__claims_v_version_evidence_design",
  	"model" "enum__claims_v_version_evidence_model" DEFAULT 'human',
  	"studies" numeric,
  	"participants" numeric,
  	"effect_measure" varchar,
  	"effect_value" numeric,
  	"effect_ci_low" numeric,
  	"effect_ci_high" numeric,
  	"effect_unit" varchar,
  	"locator" varchar,
  	"quote" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_claims_v_version_evidence_locales" (
  	"finding" varchar,
  	"population" varchar,
  	"risk_of_bias" varchar,
  	"funding" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_claims_v_version_grade_reasons" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"code" "enum__claims_v_version_grade_reasons_code",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_claims_v_version_grade_reasons_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_claims_v_version_quantities" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"value" numeric,
  	"low" numeric,
  	"high" numeric,
  	"unit" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_claims_v_version_quantities_locales" (
  	"measure" varchar,
  	"context" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_claims_v_version_jurisdictions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"jurisdiction" "enum__claims_v_version_jurisdictions_jurisdiction",
  	"status" "enum__claims_v_version_jurisdictions_status",
  	"wording" varchar,
  	"legal_basis" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_claims_v_version_origins" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"quote" varchar,
  	"reference" varchar,
  	"decision" "enum__claims_v_version_origins_decision",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_claims_v_version_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__claims_v_version_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_claims_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_predicate" "enum__claims_v_version_predicate",
  	"version_basis" "enum__claims_v_version_basis",
  	"version_verdict" "enum__claims_v_version_verdict",
  	"version_direction" "enum__claims_v_version_direction",
  	"version_certainty" "enum__claims_v_version_certainty",
  	"version_prevalence_metric" "enum__claims_v_version_prevalence_metric",
  	"version_prevalence_years" varchar,
  	"version_governance_author_id" uuid,
  	"version_governance_reviewer_id" uuid,
  	"version_governance_review_state" "enum__claims_v_version_governance_review_state" DEFAULT 'unreviewed-demo',
  	"version_governance_last_reviewed" timestamp(3) with time zone,
  	"version_governance_next_review_due" timestamp(3) with time zone,
  	"version_governance_ai_assistance" "enum__claims_v_version_governance_ai_assistance",
  	"version_slug" varchar,
  	"version_rename_to" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__claims_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__claims_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_claims_v_locales" (
  	"version_statement" varchar,
  	"version_population" varchar,
  	"version_dose" varchar,
  	"version_duration" varchar,
  	"version_explanation" varchar,
  	"version_caveat" varchar,
  	"version_what_would_change" varchar,
  	"version_prevalence_region" varchar,
  	"version_governance_conflicts" varchar,
  	"version_governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_claims_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_claims_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"minerals_id" uuid,
  	"symptoms_id" uuid,
  	"functions_id" uuid,
  	"factors_id" uuid,
  	"foods_id" uuid,
  	"therapies_id" uuid,
  	"citations_id" uuid
  );
  
  CREATE TABLE "citations_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"family" varchar,
  	"given" varchar,
  	"literal" varchar,
  	"orcid" varchar
  );
  
  CREATE TABLE "citations_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_citations_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "citations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"csl_type" "enum_citations_csl_type" DEFAULT 'article-journal',
  	"study_design" "enum_citations_study_design",
  	"has_more_authors" boolean DEFAULT false,
  	"container_title" varchar,
  	"year" numeric,
  	"volume" varchar,
  	"issue" varchar,
  	"pages" varchar,
  	"language" varchar,
  	"publisher" varchar,
  	"funding" varchar,
  	"conflicts" varchar,
  	"doi" varchar,
  	"pmid" varchar,
  	"pmcid" varchar,
  	"isbn" varchar,
  	"url" varchar,
  	"accessed" timestamp(3) with time zone,
  	"identity_check_status" "enum_citations_identity_check_status" DEFAULT 'unverified',
  	"identity_check_checked_at" timestamp(3) with time zone,
  	"identity_check_note" varchar,
  	"integrity_status" "enum_citations_integrity_status" DEFAULT 'ok',
  	"integrity_notice_date" timestamp(3) with time zone,
  	"integrity_notice_doi" varchar,
  	"integrity_source" varchar,
  	"integrity_superseded_by_id" uuid,
  	"integrity_note" varchar,
  	"governance_author_id" uuid,
  	"governance_reviewer_id" uuid,
  	"governance_review_state" "enum_citations_governance_review_state" DEFAULT 'unreviewed-demo',
  	"governance_last_reviewed" timestamp(3) with time zone,
  	"governance_next_review_due" timestamp(3) with time zone,
  	"governance_ai_assistance" "enum_citations_governance_ai_assistance",
  	"slug" varchar,
  	"rename_to" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_citations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "citations_locales" (
  	"findings" varchar,
  	"governance_conflicts" varchar,
  	"governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "citations_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_citations_v_version_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"family" varchar,
  	"given" varchar,
  	"literal" varchar,
  	"orcid" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_citations_v_version_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__citations_v_version_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_citations_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_csl_type" "enum__citations_v_version_csl_type" DEFAULT 'article-journal',
  	"version_study_design" "enum__citations_v_version_study_design",
  	"version_has_more_authors" boolean DEFAULT false,
  	"version_container_title" varchar,
  	"version_year" numeric,
  	"version_volume" varchar,
  	"version_issue" varchar,
  	"version_pages" varchar,
  	"version_language" varchar,
  	"version_publisher" varchar,
  	"version_funding" varchar,
  	"version_conflicts" varchar,
  	"version_doi" varchar,
  	"version_pmid" varchar,
  	"version_pmcid" varchar,
  	"version_isbn" varchar,
  	"version_url" varchar,
  	"version_accessed" timestamp(3) with time zone,
  	"version_identity_check_status" "enum__citations_v_version_identity_check_status" DEFAULT 'unverified',
  	"version_identity_check_checked_at" timestamp(3) with time zone,
  	"version_identity_check_note" varchar,
  	"version_integrity_status" "enum__citations_v_version_integrity_status" DEFAULT 'ok',
  	"version_integrity_notice_date" timestamp(3) with time zone,
  	"version_integrity_notice_doi" varchar,
  	"version_integrity_source" varchar,
  	"version_integrity_superseded_by_id" uuid,
  	"version_integrity_note" varchar,
  	"version_governance_author_id" uuid,
  	"version_governance_reviewer_id" uuid,
  	"version_governance_review_state" "enum__citations_v_version_governance_review_state" DEFAULT 'unreviewed-demo',
  	"version_governance_last_reviewed" timestamp(3) with time zone,
  	"version_governance_next_review_due" timestamp(3) with time zone,
  	"version_governance_ai_assistance" "enum__citations_v_version_governance_ai_assistance",
  	"version_slug" varchar,
  	"version_rename_to" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__citations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__citations_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_citations_v_locales" (
  	"version_findings" varchar,
  	"version_governance_conflicts" varchar,
  	"version_governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_citations_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "articles_key_takeaways" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "articles_key_takeaways_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "articles_blocks_prose" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "articles_blocks_prose_locales" (
  	"heading" varchar,
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "articles_blocks_claim" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"claim_id" uuid,
  	"block_name" varchar
  );
  
  CREATE TABLE "articles_blocks_claim_locales" (
  	"lead_in" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "articles_blocks_node" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "articles_blocks_food_table" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"mineral_id" uuid,
  	"rows" numeric DEFAULT 10,
  	"block_name" varchar
  );
  
  CREATE TABLE "articles_blocks_food_table_locales" (
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "articles_blocks_callout" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"tone" "enum_articles_blocks_callout_tone" DEFAULT 'info',
  	"block_name" varchar
  );
  
  CREATE TABLE "articles_blocks_callout_locales" (
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "articles_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_articles_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "articles" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"governance_author_id" uuid,
  	"governance_reviewer_id" uuid,
  	"governance_review_state" "enum_articles_governance_review_state" DEFAULT 'unreviewed-demo',
  	"governance_last_reviewed" timestamp(3) with time zone,
  	"governance_next_review_due" timestamp(3) with time zone,
  	"governance_ai_assistance" "enum_articles_governance_ai_assistance",
  	"slug" varchar,
  	"rename_to" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"governance_conflicts" varchar,
  	"governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "articles_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"minerals_id" uuid,
  	"symptoms_id" uuid,
  	"functions_id" uuid,
  	"factors_id" uuid,
  	"foods_id" uuid,
  	"therapies_id" uuid
  );
  
  CREATE TABLE "_articles_v_version_key_takeaways" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_key_takeaways_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_articles_v_blocks_prose" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_articles_v_blocks_prose_locales" (
  	"heading" varchar,
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_articles_v_blocks_claim" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"claim_id" uuid,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_articles_v_blocks_claim_locales" (
  	"lead_in" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_articles_v_blocks_node" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_articles_v_blocks_food_table" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"mineral_id" uuid,
  	"rows" numeric DEFAULT 10,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_articles_v_blocks_food_table_locales" (
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_articles_v_blocks_callout" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"tone" "enum__articles_v_blocks_callout_tone" DEFAULT 'info',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_articles_v_blocks_callout_locales" (
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_articles_v_version_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__articles_v_version_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_articles_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_governance_author_id" uuid,
  	"version_governance_reviewer_id" uuid,
  	"version_governance_review_state" "enum__articles_v_version_governance_review_state" DEFAULT 'unreviewed-demo',
  	"version_governance_last_reviewed" timestamp(3) with time zone,
  	"version_governance_next_review_due" timestamp(3) with time zone,
  	"version_governance_ai_assistance" "enum__articles_v_version_governance_ai_assistance",
  	"version_slug" varchar,
  	"version_rename_to" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__articles_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_articles_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_governance_conflicts" varchar,
  	"version_governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_articles_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"minerals_id" uuid,
  	"symptoms_id" uuid,
  	"functions_id" uuid,
  	"factors_id" uuid,
  	"foods_id" uuid,
  	"therapies_id" uuid
  );
  
  CREATE TABLE "people_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_people_roles",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "people_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_people_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "people" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"orcid" varchar,
  	"url" varchar,
  	"governance_author_id" uuid,
  	"governance_reviewer_id" uuid,
  	"governance_review_state" "enum_people_governance_review_state" DEFAULT 'unreviewed-demo',
  	"governance_last_reviewed" timestamp(3) with time zone,
  	"governance_next_review_due" timestamp(3) with time zone,
  	"governance_ai_assistance" "enum_people_governance_ai_assistance",
  	"slug" varchar,
  	"rename_to" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_people_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "people_locales" (
  	"credentials" varchar,
  	"affiliation" varchar,
  	"biography" varchar,
  	"competing_interests" varchar,
  	"governance_conflicts" varchar,
  	"governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "people_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_people_v_version_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__people_v_version_roles",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_people_v_version_governance_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__people_v_version_governance_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_people_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_orcid" varchar,
  	"version_url" varchar,
  	"version_governance_author_id" uuid,
  	"version_governance_reviewer_id" uuid,
  	"version_governance_review_state" "enum__people_v_version_governance_review_state" DEFAULT 'unreviewed-demo',
  	"version_governance_last_reviewed" timestamp(3) with time zone,
  	"version_governance_next_review_due" timestamp(3) with time zone,
  	"version_governance_ai_assistance" "enum__people_v_version_governance_ai_assistance",
  	"version_slug" varchar,
  	"version_rename_to" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__people_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__people_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_people_v_locales" (
  	"version_credentials" varchar,
  	"version_affiliation" varchar,
  	"version_biography" varchar,
  	"version_competing_interests" varchar,
  	"version_governance_conflicts" varchar,
  	"version_governance_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_people_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"credit" varchar,
  	"licence" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'editor' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "api_keys_scopes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_api_keys_scopes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "api_keys" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"requests_per_minute" numeric,
  	"prefix" varchar,
  	"expires_at" timestamp(3) with time zone,
  	"revoked_at" timestamp(3) with time zone,
  	"last_used_at" timestamp(3) with time zone,
  	"previous_until" timestamp(3) with time zone,
  	"hash" varchar,
  	"previous_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "api_keys_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "publications" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"revision" numeric NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"is_current" boolean DEFAULT true NOT NULL,
  	"superseded_by" numeric,
  	"outbox_id" varchar NOT NULL,
  	"kind" "enum_publications_kind" NOT NULL,
  	"type" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"record" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "outbox" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"written_at" numeric NOT NULL,
  	"kind" "enum_outbox_kind" NOT NULL,
  	"type" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"record" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"minerals_id" uuid,
  	"symptoms_id" uuid,
  	"foods_id" uuid,
  	"functions_id" uuid,
  	"factors_id" uuid,
  	"therapies_id" uuid,
  	"intake_references_id" uuid,
  	"claims_id" uuid,
  	"citations_id" uuid,
  	"articles_id" uuid,
  	"people_id" uuid,
  	"media_id" uuid,
  	"users_id" uuid,
  	"api_keys_id" uuid,
  	"publications_id" uuid,
  	"outbox_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "minerals_status_tests" ADD CONSTRAINT "minerals_status_tests_citation_id_citations_id_fk" FOREIGN KEY ("citation_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "minerals_status_tests" ADD CONSTRAINT "minerals_status_tests_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."minerals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "minerals_status_tests_locales" ADD CONSTRAINT "minerals_status_tests_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."minerals_status_tests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "minerals_excess_risks" ADD CONSTRAINT "minerals_excess_risks_citation_id_citations_id_fk" FOREIGN KEY ("citation_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "minerals_excess_risks" ADD CONSTRAINT "minerals_excess_risks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."minerals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "minerals_excess_risks_locales" ADD CONSTRAINT "minerals_excess_risks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."minerals_excess_risks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "minerals_supplement_forms" ADD CONSTRAINT "minerals_supplement_forms_citation_id_citations_id_fk" FOREIGN KEY ("citation_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "minerals_supplement_forms" ADD CONSTRAINT "minerals_supplement_forms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."minerals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "minerals_supplement_forms_locales" ADD CONSTRAINT "minerals_supplement_forms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."minerals_supplement_forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "minerals_identifiers" ADD CONSTRAINT "minerals_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."minerals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "minerals_governance_audience" ADD CONSTRAINT "minerals_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."minerals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "minerals" ADD CONSTRAINT "minerals_governance_author_id_people_id_fk" FOREIGN KEY ("governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "minerals" ADD CONSTRAINT "minerals_governance_reviewer_id_people_id_fk" FOREIGN KEY ("governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "minerals_locales" ADD CONSTRAINT "minerals_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."minerals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "minerals_texts" ADD CONSTRAINT "minerals_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."minerals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_minerals_v_version_status_tests" ADD CONSTRAINT "_minerals_v_version_status_tests_citation_id_citations_id_fk" FOREIGN KEY ("citation_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_minerals_v_version_status_tests" ADD CONSTRAINT "_minerals_v_version_status_tests_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_minerals_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_minerals_v_version_status_tests_locales" ADD CONSTRAINT "_minerals_v_version_status_tests_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_minerals_v_version_status_tests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_minerals_v_version_excess_risks" ADD CONSTRAINT "_minerals_v_version_excess_risks_citation_id_citations_id_fk" FOREIGN KEY ("citation_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_minerals_v_version_excess_risks" ADD CONSTRAINT "_minerals_v_version_excess_risks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_minerals_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_minerals_v_version_excess_risks_locales" ADD CONSTRAINT "_minerals_v_version_excess_risks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_minerals_v_version_excess_risks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_minerals_v_version_supplement_forms" ADD CONSTRAINT "_minerals_v_version_supplement_forms_citation_id_citations_id_fk" FOREIGN KEY ("citation_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_minerals_v_version_supplement_forms" ADD CONSTRAINT "_minerals_v_version_supplement_forms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_minerals_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_minerals_v_version_supplement_forms_locales" ADD CONSTRAINT "_minerals_v_version_supplement_forms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_minerals_v_version_supplement_forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_minerals_v_version_identifiers" ADD CONSTRAINT "_minerals_v_version_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_minerals_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_minerals_v_version_governance_audience" ADD CONSTRAINT "_minerals_v_version_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_minerals_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_minerals_v" ADD CONSTRAINT "_minerals_v_parent_id_minerals_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."minerals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_minerals_v" ADD CONSTRAINT "_minerals_v_version_governance_author_id_people_id_fk" FOREIGN KEY ("version_governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_minerals_v" ADD CONSTRAINT "_minerals_v_version_governance_reviewer_id_people_id_fk" FOREIGN KEY ("version_governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_minerals_v_locales" ADD CONSTRAINT "_minerals_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_minerals_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_minerals_v_texts" ADD CONSTRAINT "_minerals_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_minerals_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "symptoms_lay_terms" ADD CONSTRAINT "symptoms_lay_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."symptoms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "symptoms_lay_terms_locales" ADD CONSTRAINT "symptoms_lay_terms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."symptoms_lay_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "symptoms_red_flags" ADD CONSTRAINT "symptoms_red_flags_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."symptoms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "symptoms_red_flags_locales" ADD CONSTRAINT "symptoms_red_flags_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."symptoms_red_flags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "symptoms_other_causes" ADD CONSTRAINT "symptoms_other_causes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."symptoms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "symptoms_other_causes_locales" ADD CONSTRAINT "symptoms_other_causes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."symptoms_other_causes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "symptoms_codes" ADD CONSTRAINT "symptoms_codes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."symptoms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "symptoms_governance_audience" ADD CONSTRAINT "symptoms_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."symptoms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "symptoms" ADD CONSTRAINT "symptoms_governance_author_id_people_id_fk" FOREIGN KEY ("governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "symptoms" ADD CONSTRAINT "symptoms_governance_reviewer_id_people_id_fk" FOREIGN KEY ("governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "symptoms_locales" ADD CONSTRAINT "symptoms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."symptoms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "symptoms_texts" ADD CONSTRAINT "symptoms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."symptoms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_symptoms_v_version_lay_terms" ADD CONSTRAINT "_symptoms_v_version_lay_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_symptoms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_symptoms_v_version_lay_terms_locales" ADD CONSTRAINT "_symptoms_v_version_lay_terms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_symptoms_v_version_lay_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_symptoms_v_version_red_flags" ADD CONSTRAINT "_symptoms_v_version_red_flags_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_symptoms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_symptoms_v_version_red_flags_locales" ADD CONSTRAINT "_symptoms_v_version_red_flags_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_symptoms_v_version_red_flags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_symptoms_v_version_other_causes" ADD CONSTRAINT "_symptoms_v_version_other_causes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_symptoms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_symptoms_v_version_other_causes_locales" ADD CONSTRAINT "_symptoms_v_version_other_causes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_symptoms_v_version_other_causes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_symptoms_v_version_codes" ADD CONSTRAINT "_symptoms_v_version_codes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_symptoms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_symptoms_v_version_governance_audience" ADD CONSTRAINT "_symptoms_v_version_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_symptoms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_symptoms_v" ADD CONSTRAINT "_symptoms_v_parent_id_symptoms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."symptoms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_symptoms_v" ADD CONSTRAINT "_symptoms_v_version_governance_author_id_people_id_fk" FOREIGN KEY ("version_governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_symptoms_v" ADD CONSTRAINT "_symptoms_v_version_governance_reviewer_id_people_id_fk" FOREIGN KEY ("version_governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_symptoms_v_locales" ADD CONSTRAINT "_symptoms_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_symptoms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_symptoms_v_texts" ADD CONSTRAINT "_symptoms_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_symptoms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "foods_portions" ADD CONSTRAINT "foods_portions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."foods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "foods_portions_locales" ADD CONSTRAINT "foods_portions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."foods_portions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "foods_amounts" ADD CONSTRAINT "foods_amounts_mineral_id_minerals_id_fk" FOREIGN KEY ("mineral_id") REFERENCES "public"."minerals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "foods_amounts" ADD CONSTRAINT "foods_amounts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."foods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "foods_antinutrients" ADD CONSTRAINT "foods_antinutrients_component_id_factors_id_fk" FOREIGN KEY ("component_id") REFERENCES "public"."factors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "foods_antinutrients" ADD CONSTRAINT "foods_antinutrients_citation_id_citations_id_fk" FOREIGN KEY ("citation_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "foods_antinutrients" ADD CONSTRAINT "foods_antinutrients_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."foods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "foods_antinutrients_locales" ADD CONSTRAINT "foods_antinutrients_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."foods_antinutrients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "foods_governance_audience" ADD CONSTRAINT "foods_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."foods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "foods" ADD CONSTRAINT "foods_source_id_citations_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "foods" ADD CONSTRAINT "foods_governance_author_id_people_id_fk" FOREIGN KEY ("governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "foods" ADD CONSTRAINT "foods_governance_reviewer_id_people_id_fk" FOREIGN KEY ("governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "foods_locales" ADD CONSTRAINT "foods_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."foods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "foods_texts" ADD CONSTRAINT "foods_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."foods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_foods_v_version_portions" ADD CONSTRAINT "_foods_v_version_portions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_foods_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_foods_v_version_portions_locales" ADD CONSTRAINT "_foods_v_version_portions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_foods_v_version_portions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_foods_v_version_amounts" ADD CONSTRAINT "_foods_v_version_amounts_mineral_id_minerals_id_fk" FOREIGN KEY ("mineral_id") REFERENCES "public"."minerals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_foods_v_version_amounts" ADD CONSTRAINT "_foods_v_version_amounts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_foods_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_foods_v_version_antinutrients" ADD CONSTRAINT "_foods_v_version_antinutrients_component_id_factors_id_fk" FOREIGN KEY ("component_id") REFERENCES "public"."factors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_foods_v_version_antinutrients" ADD CONSTRAINT "_foods_v_version_antinutrients_citation_id_citations_id_fk" FOREIGN KEY ("citation_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_foods_v_version_antinutrients" ADD CONSTRAINT "_foods_v_version_antinutrients_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_foods_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_foods_v_version_antinutrients_locales" ADD CONSTRAINT "_foods_v_version_antinutrients_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_foods_v_version_antinutrients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_foods_v_version_governance_audience" ADD CONSTRAINT "_foods_v_version_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_foods_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_foods_v" ADD CONSTRAINT "_foods_v_parent_id_foods_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."foods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_foods_v" ADD CONSTRAINT "_foods_v_version_source_id_citations_id_fk" FOREIGN KEY ("version_source_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_foods_v" ADD CONSTRAINT "_foods_v_version_governance_author_id_people_id_fk" FOREIGN KEY ("version_governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_foods_v" ADD CONSTRAINT "_foods_v_version_governance_reviewer_id_people_id_fk" FOREIGN KEY ("version_governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_foods_v_locales" ADD CONSTRAINT "_foods_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_foods_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_foods_v_texts" ADD CONSTRAINT "_foods_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_foods_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "functions_governance_audience" ADD CONSTRAINT "functions_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "functions" ADD CONSTRAINT "functions_governance_author_id_people_id_fk" FOREIGN KEY ("governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "functions" ADD CONSTRAINT "functions_governance_reviewer_id_people_id_fk" FOREIGN KEY ("governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "functions_locales" ADD CONSTRAINT "functions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "functions_texts" ADD CONSTRAINT "functions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_functions_v_version_governance_audience" ADD CONSTRAINT "_functions_v_version_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_functions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_functions_v" ADD CONSTRAINT "_functions_v_parent_id_functions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."functions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_functions_v" ADD CONSTRAINT "_functions_v_version_governance_author_id_people_id_fk" FOREIGN KEY ("version_governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_functions_v" ADD CONSTRAINT "_functions_v_version_governance_reviewer_id_people_id_fk" FOREIGN KEY ("version_governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_functions_v_locales" ADD CONSTRAINT "_functions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_functions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_functions_v_texts" ADD CONSTRAINT "_functions_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_functions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factors_examples" ADD CONSTRAINT "factors_examples_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factors_examples_locales" ADD CONSTRAINT "factors_examples_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factors_examples"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factors_mechanism" ADD CONSTRAINT "factors_mechanism_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factors_mechanism_locales" ADD CONSTRAINT "factors_mechanism_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factors_mechanism"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factors_governance_audience" ADD CONSTRAINT "factors_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."factors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factors" ADD CONSTRAINT "factors_governance_author_id_people_id_fk" FOREIGN KEY ("governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "factors" ADD CONSTRAINT "factors_governance_reviewer_id_people_id_fk" FOREIGN KEY ("governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "factors_locales" ADD CONSTRAINT "factors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factors_texts" ADD CONSTRAINT "factors_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."factors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factors_v_version_examples" ADD CONSTRAINT "_factors_v_version_examples_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factors_v_version_examples_locales" ADD CONSTRAINT "_factors_v_version_examples_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factors_v_version_examples"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factors_v_version_mechanism" ADD CONSTRAINT "_factors_v_version_mechanism_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factors_v_version_mechanism_locales" ADD CONSTRAINT "_factors_v_version_mechanism_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factors_v_version_mechanism"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factors_v_version_governance_audience" ADD CONSTRAINT "_factors_v_version_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_factors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factors_v" ADD CONSTRAINT "_factors_v_parent_id_factors_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."factors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_factors_v" ADD CONSTRAINT "_factors_v_version_governance_author_id_people_id_fk" FOREIGN KEY ("version_governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_factors_v" ADD CONSTRAINT "_factors_v_version_governance_reviewer_id_people_id_fk" FOREIGN KEY ("version_governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_factors_v_locales" ADD CONSTRAINT "_factors_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factors_v_texts" ADD CONSTRAINT "_factors_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_factors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_settings" ADD CONSTRAINT "therapies_settings_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_components" ADD CONSTRAINT "therapies_components_mineral_id_minerals_id_fk" FOREIGN KEY ("mineral_id") REFERENCES "public"."minerals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "therapies_components" ADD CONSTRAINT "therapies_components_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_components_locales" ADD CONSTRAINT "therapies_components_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_components"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_safety_considerations" ADD CONSTRAINT "therapies_safety_considerations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_safety_considerations_locales" ADD CONSTRAINT "therapies_safety_considerations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_safety_considerations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_regulatory_actions" ADD CONSTRAINT "therapies_regulatory_actions_citation_id_citations_id_fk" FOREIGN KEY ("citation_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "therapies_regulatory_actions" ADD CONSTRAINT "therapies_regulatory_actions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_regulatory_actions_locales" ADD CONSTRAINT "therapies_regulatory_actions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_regulatory_actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_governance_audience" ADD CONSTRAINT "therapies_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies" ADD CONSTRAINT "therapies_governance_author_id_people_id_fk" FOREIGN KEY ("governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "therapies" ADD CONSTRAINT "therapies_governance_reviewer_id_people_id_fk" FOREIGN KEY ("governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "therapies_locales" ADD CONSTRAINT "therapies_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_texts" ADD CONSTRAINT "therapies_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_settings" ADD CONSTRAINT "_therapies_v_version_settings_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_components" ADD CONSTRAINT "_therapies_v_version_components_mineral_id_minerals_id_fk" FOREIGN KEY ("mineral_id") REFERENCES "public"."minerals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_components" ADD CONSTRAINT "_therapies_v_version_components_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_components_locales" ADD CONSTRAINT "_therapies_v_version_components_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_components"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_safety_considerations" ADD CONSTRAINT "_therapies_v_version_safety_considerations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_safety_considerations_locales" ADD CONSTRAINT "_therapies_v_version_safety_considerations_locales_parent_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_safety_considerations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_regulatory_actions" ADD CONSTRAINT "_therapies_v_version_regulatory_actions_citation_id_citations_id_fk" FOREIGN KEY ("citation_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_regulatory_actions" ADD CONSTRAINT "_therapies_v_version_regulatory_actions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_regulatory_actions_locales" ADD CONSTRAINT "_therapies_v_version_regulatory_actions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_regulatory_actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_governance_audience" ADD CONSTRAINT "_therapies_v_version_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v" ADD CONSTRAINT "_therapies_v_parent_id_therapies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."therapies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_therapies_v" ADD CONSTRAINT "_therapies_v_version_governance_author_id_people_id_fk" FOREIGN KEY ("version_governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_therapies_v" ADD CONSTRAINT "_therapies_v_version_governance_reviewer_id_people_id_fk" FOREIGN KEY ("version_governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_therapies_v_locales" ADD CONSTRAINT "_therapies_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_texts" ADD CONSTRAINT "_therapies_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intake_references_governance_audience" ADD CONSTRAINT "intake_references_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."intake_references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intake_references" ADD CONSTRAINT "intake_references_superseded_by_id_intake_references_id_fk" FOREIGN KEY ("superseded_by_id") REFERENCES "public"."intake_references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intake_references" ADD CONSTRAINT "intake_references_citation_id_citations_id_fk" FOREIGN KEY ("citation_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intake_references" ADD CONSTRAINT "intake_references_governance_author_id_people_id_fk" FOREIGN KEY ("governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intake_references" ADD CONSTRAINT "intake_references_governance_reviewer_id_people_id_fk" FOREIGN KEY ("governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intake_references_locales" ADD CONSTRAINT "intake_references_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."intake_references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intake_references_texts" ADD CONSTRAINT "intake_references_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."intake_references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intake_references_rels" ADD CONSTRAINT "intake_references_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."intake_references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intake_references_rels" ADD CONSTRAINT "intake_references_rels_minerals_fk" FOREIGN KEY ("minerals_id") REFERENCES "public"."minerals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intake_references_rels" ADD CONSTRAINT "intake_references_rels_factors_fk" FOREIGN KEY ("factors_id") REFERENCES "public"."factors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_intake_references_v_version_governance_audience" ADD CONSTRAINT "_intake_references_v_version_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_intake_references_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_intake_references_v" ADD CONSTRAINT "_intake_references_v_parent_id_intake_references_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."intake_references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_intake_references_v" ADD CONSTRAINT "_intake_references_v_version_superseded_by_id_intake_references_id_fk" FOREIGN KEY ("version_superseded_by_id") REFERENCES "public"."intake_references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_intake_references_v" ADD CONSTRAINT "_intake_references_v_version_citation_id_citations_id_fk" FOREIGN KEY ("version_citation_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_intake_references_v" ADD CONSTRAINT "_intake_references_v_version_governance_author_id_people_id_fk" FOREIGN KEY ("version_governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_intake_references_v" ADD CONSTRAINT "_intake_references_v_version_governance_reviewer_id_people_id_fk" FOREIGN KEY ("version_governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_intake_references_v_locales" ADD CONSTRAINT "_intake_references_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_intake_references_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_intake_references_v_texts" ADD CONSTRAINT "_intake_references_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_intake_references_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_intake_references_v_rels" ADD CONSTRAINT "_intake_references_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_intake_references_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_intake_references_v_rels" ADD CONSTRAINT "_intake_references_v_rels_minerals_fk" FOREIGN KEY ("minerals_id") REFERENCES "public"."minerals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_intake_references_v_rels" ADD CONSTRAINT "_intake_references_v_rels_factors_fk" FOREIGN KEY ("factors_id") REFERENCES "public"."factors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_evidence" ADD CONSTRAINT "claims_evidence_citation_id_citations_id_fk" FOREIGN KEY ("citation_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claims_evidence" ADD CONSTRAINT "claims_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_evidence_locales" ADD CONSTRAINT "claims_evidence_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."claims_evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_grade_reasons" ADD CONSTRAINT "claims_grade_reasons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_grade_reasons_locales" ADD CONSTRAINT "claims_grade_reasons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."claims_grade_reasons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_quantities" ADD CONSTRAINT "claims_quantities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_quantities_locales" ADD CONSTRAINT "claims_quantities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."claims_quantities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_jurisdictions" ADD CONSTRAINT "claims_jurisdictions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_origins" ADD CONSTRAINT "claims_origins_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_governance_audience" ADD CONSTRAINT "claims_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims" ADD CONSTRAINT "claims_governance_author_id_people_id_fk" FOREIGN KEY ("governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claims" ADD CONSTRAINT "claims_governance_reviewer_id_people_id_fk" FOREIGN KEY ("governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claims_locales" ADD CONSTRAINT "claims_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_texts" ADD CONSTRAINT "claims_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_rels" ADD CONSTRAINT "claims_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_rels" ADD CONSTRAINT "claims_rels_minerals_fk" FOREIGN KEY ("minerals_id") REFERENCES "public"."minerals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_rels" ADD CONSTRAINT "claims_rels_symptoms_fk" FOREIGN KEY ("symptoms_id") REFERENCES "public"."symptoms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_rels" ADD CONSTRAINT "claims_rels_functions_fk" FOREIGN KEY ("functions_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_rels" ADD CONSTRAINT "claims_rels_factors_fk" FOREIGN KEY ("factors_id") REFERENCES "public"."factors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_rels" ADD CONSTRAINT "claims_rels_foods_fk" FOREIGN KEY ("foods_id") REFERENCES "public"."foods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_rels" ADD CONSTRAINT "claims_rels_therapies_fk" FOREIGN KEY ("therapies_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_rels" ADD CONSTRAINT "claims_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_version_evidence" ADD CONSTRAINT "_claims_v_version_evidence_citation_id_citations_id_fk" FOREIGN KEY ("citation_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_claims_v_version_evidence" ADD CONSTRAINT "_claims_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_claims_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_version_evidence_locales" ADD CONSTRAINT "_claims_v_version_evidence_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_claims_v_version_evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_version_grade_reasons" ADD CONSTRAINT "_claims_v_version_grade_reasons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_claims_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_version_grade_reasons_locales" ADD CONSTRAINT "_claims_v_version_grade_reasons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_claims_v_version_grade_reasons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_version_quantities" ADD CONSTRAINT "_claims_v_version_quantities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_claims_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_version_quantities_locales" ADD CONSTRAINT "_claims_v_version_quantities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_claims_v_version_quantities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_version_jurisdictions" ADD CONSTRAINT "_claims_v_version_jurisdictions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_claims_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_version_origins" ADD CONSTRAINT "_claims_v_version_origins_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_claims_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_version_governance_audience" ADD CONSTRAINT "_claims_v_version_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_claims_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v" ADD CONSTRAINT "_claims_v_parent_id_claims_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."claims"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_claims_v" ADD CONSTRAINT "_claims_v_version_governance_author_id_people_id_fk" FOREIGN KEY ("version_governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_claims_v" ADD CONSTRAINT "_claims_v_version_governance_reviewer_id_people_id_fk" FOREIGN KEY ("version_governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_claims_v_locales" ADD CONSTRAINT "_claims_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_claims_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_texts" ADD CONSTRAINT "_claims_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_claims_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_rels" ADD CONSTRAINT "_claims_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_claims_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_rels" ADD CONSTRAINT "_claims_v_rels_minerals_fk" FOREIGN KEY ("minerals_id") REFERENCES "public"."minerals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_rels" ADD CONSTRAINT "_claims_v_rels_symptoms_fk" FOREIGN KEY ("symptoms_id") REFERENCES "public"."symptoms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_rels" ADD CONSTRAINT "_claims_v_rels_functions_fk" FOREIGN KEY ("functions_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_rels" ADD CONSTRAINT "_claims_v_rels_factors_fk" FOREIGN KEY ("factors_id") REFERENCES "public"."factors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_rels" ADD CONSTRAINT "_claims_v_rels_foods_fk" FOREIGN KEY ("foods_id") REFERENCES "public"."foods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_rels" ADD CONSTRAINT "_claims_v_rels_therapies_fk" FOREIGN KEY ("therapies_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_rels" ADD CONSTRAINT "_claims_v_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "citations_authors" ADD CONSTRAINT "citations_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "citations_governance_audience" ADD CONSTRAINT "citations_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "citations" ADD CONSTRAINT "citations_integrity_superseded_by_id_citations_id_fk" FOREIGN KEY ("integrity_superseded_by_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "citations" ADD CONSTRAINT "citations_governance_author_id_people_id_fk" FOREIGN KEY ("governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "citations" ADD CONSTRAINT "citations_governance_reviewer_id_people_id_fk" FOREIGN KEY ("governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "citations_locales" ADD CONSTRAINT "citations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "citations_texts" ADD CONSTRAINT "citations_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_citations_v_version_authors" ADD CONSTRAINT "_citations_v_version_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_citations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_citations_v_version_governance_audience" ADD CONSTRAINT "_citations_v_version_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_citations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_citations_v" ADD CONSTRAINT "_citations_v_parent_id_citations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_citations_v" ADD CONSTRAINT "_citations_v_version_integrity_superseded_by_id_citations_id_fk" FOREIGN KEY ("version_integrity_superseded_by_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_citations_v" ADD CONSTRAINT "_citations_v_version_governance_author_id_people_id_fk" FOREIGN KEY ("version_governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_citations_v" ADD CONSTRAINT "_citations_v_version_governance_reviewer_id_people_id_fk" FOREIGN KEY ("version_governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_citations_v_locales" ADD CONSTRAINT "_citations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_citations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_citations_v_texts" ADD CONSTRAINT "_citations_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_citations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_key_takeaways" ADD CONSTRAINT "articles_key_takeaways_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_key_takeaways_locales" ADD CONSTRAINT "articles_key_takeaways_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles_key_takeaways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_blocks_prose" ADD CONSTRAINT "articles_blocks_prose_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_blocks_prose_locales" ADD CONSTRAINT "articles_blocks_prose_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles_blocks_prose"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_blocks_claim" ADD CONSTRAINT "articles_blocks_claim_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_blocks_claim" ADD CONSTRAINT "articles_blocks_claim_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_blocks_claim_locales" ADD CONSTRAINT "articles_blocks_claim_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles_blocks_claim"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_blocks_node" ADD CONSTRAINT "articles_blocks_node_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_blocks_food_table" ADD CONSTRAINT "articles_blocks_food_table_mineral_id_minerals_id_fk" FOREIGN KEY ("mineral_id") REFERENCES "public"."minerals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_blocks_food_table" ADD CONSTRAINT "articles_blocks_food_table_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_blocks_food_table_locales" ADD CONSTRAINT "articles_blocks_food_table_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles_blocks_food_table"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_blocks_callout" ADD CONSTRAINT "articles_blocks_callout_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_blocks_callout_locales" ADD CONSTRAINT "articles_blocks_callout_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles_blocks_callout"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_governance_audience" ADD CONSTRAINT "articles_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_governance_author_id_people_id_fk" FOREIGN KEY ("governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_governance_reviewer_id_people_id_fk" FOREIGN KEY ("governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_locales" ADD CONSTRAINT "articles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_texts" ADD CONSTRAINT "articles_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_minerals_fk" FOREIGN KEY ("minerals_id") REFERENCES "public"."minerals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_symptoms_fk" FOREIGN KEY ("symptoms_id") REFERENCES "public"."symptoms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_functions_fk" FOREIGN KEY ("functions_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_factors_fk" FOREIGN KEY ("factors_id") REFERENCES "public"."factors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_foods_fk" FOREIGN KEY ("foods_id") REFERENCES "public"."foods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_therapies_fk" FOREIGN KEY ("therapies_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_key_takeaways" ADD CONSTRAINT "_articles_v_version_key_takeaways_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_key_takeaways_locales" ADD CONSTRAINT "_articles_v_version_key_takeaways_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v_version_key_takeaways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_blocks_prose" ADD CONSTRAINT "_articles_v_blocks_prose_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_blocks_prose_locales" ADD CONSTRAINT "_articles_v_blocks_prose_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v_blocks_prose"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_blocks_claim" ADD CONSTRAINT "_articles_v_blocks_claim_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_blocks_claim" ADD CONSTRAINT "_articles_v_blocks_claim_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_blocks_claim_locales" ADD CONSTRAINT "_articles_v_blocks_claim_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v_blocks_claim"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_blocks_node" ADD CONSTRAINT "_articles_v_blocks_node_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_blocks_food_table" ADD CONSTRAINT "_articles_v_blocks_food_table_mineral_id_minerals_id_fk" FOREIGN KEY ("mineral_id") REFERENCES "public"."minerals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_blocks_food_table" ADD CONSTRAINT "_articles_v_blocks_food_table_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_blocks_food_table_locales" ADD CONSTRAINT "_articles_v_blocks_food_table_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v_blocks_food_table"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_blocks_callout" ADD CONSTRAINT "_articles_v_blocks_callout_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_blocks_callout_locales" ADD CONSTRAINT "_articles_v_blocks_callout_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v_blocks_callout"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_governance_audience" ADD CONSTRAINT "_articles_v_version_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_governance_author_id_people_id_fk" FOREIGN KEY ("version_governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_governance_reviewer_id_people_id_fk" FOREIGN KEY ("version_governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_locales" ADD CONSTRAINT "_articles_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_texts" ADD CONSTRAINT "_articles_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_minerals_fk" FOREIGN KEY ("minerals_id") REFERENCES "public"."minerals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_symptoms_fk" FOREIGN KEY ("symptoms_id") REFERENCES "public"."symptoms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_functions_fk" FOREIGN KEY ("functions_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_factors_fk" FOREIGN KEY ("factors_id") REFERENCES "public"."factors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_foods_fk" FOREIGN KEY ("foods_id") REFERENCES "public"."foods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_therapies_fk" FOREIGN KEY ("therapies_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_roles" ADD CONSTRAINT "people_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_governance_audience" ADD CONSTRAINT "people_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_governance_author_id_people_id_fk" FOREIGN KEY ("governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_governance_reviewer_id_people_id_fk" FOREIGN KEY ("governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_locales" ADD CONSTRAINT "people_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_texts" ADD CONSTRAINT "people_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_roles" ADD CONSTRAINT "_people_v_version_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_governance_audience" ADD CONSTRAINT "_people_v_version_governance_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_governance_author_id_people_id_fk" FOREIGN KEY ("version_governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_governance_reviewer_id_people_id_fk" FOREIGN KEY ("version_governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_locales" ADD CONSTRAINT "_people_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_texts" ADD CONSTRAINT "_people_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "api_keys_scopes" ADD CONSTRAINT "api_keys_scopes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."api_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "api_keys_texts" ADD CONSTRAINT "api_keys_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."api_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_minerals_fk" FOREIGN KEY ("minerals_id") REFERENCES "public"."minerals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_symptoms_fk" FOREIGN KEY ("symptoms_id") REFERENCES "public"."symptoms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_foods_fk" FOREIGN KEY ("foods_id") REFERENCES "public"."foods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_functions_fk" FOREIGN KEY ("functions_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_factors_fk" FOREIGN KEY ("factors_id") REFERENCES "public"."factors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_therapies_fk" FOREIGN KEY ("therapies_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_intake_references_fk" FOREIGN KEY ("intake_references_id") REFERENCES "public"."intake_references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_claims_fk" FOREIGN KEY ("claims_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_api_keys_fk" FOREIGN KEY ("api_keys_id") REFERENCES "public"."api_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_outbox_fk" FOREIGN KEY ("outbox_id") REFERENCES "public"."outbox"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "minerals_status_tests_order_idx" ON "minerals_status_tests" USING btree ("_order");
  CREATE INDEX "minerals_status_tests_parent_id_idx" ON "minerals_status_tests" USING btree ("_parent_id");
  CREATE INDEX "minerals_status_tests_citation_idx" ON "minerals_status_tests" USING btree ("citation_id");
  CREATE UNIQUE INDEX "minerals_status_tests_locales_locale_parent_id_unique" ON "minerals_status_tests_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "minerals_excess_risks_order_idx" ON "minerals_excess_risks" USING btree ("_order");
  CREATE INDEX "minerals_excess_risks_parent_id_idx" ON "minerals_excess_risks" USING btree ("_parent_id");
  CREATE INDEX "minerals_excess_risks_citation_idx" ON "minerals_excess_risks" USING btree ("citation_id");
  CREATE UNIQUE INDEX "minerals_excess_risks_locales_locale_parent_id_unique" ON "minerals_excess_risks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "minerals_supplement_forms_order_idx" ON "minerals_supplement_forms" USING btree ("_order");
  CREATE INDEX "minerals_supplement_forms_parent_id_idx" ON "minerals_supplement_forms" USING btree ("_parent_id");
  CREATE INDEX "minerals_supplement_forms_citation_idx" ON "minerals_supplement_forms" USING btree ("citation_id");
  CREATE UNIQUE INDEX "minerals_supplement_forms_locales_locale_parent_id_unique" ON "minerals_supplement_forms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "minerals_identifiers_order_idx" ON "minerals_identifiers" USING btree ("_order");
  CREATE INDEX "minerals_identifiers_parent_id_idx" ON "minerals_identifiers" USING btree ("_parent_id");
  CREATE INDEX "minerals_governance_audience_order_idx" ON "minerals_governance_audience" USING btree ("order");
  CREATE INDEX "minerals_governance_audience_parent_idx" ON "minerals_governance_audience" USING btree ("parent_id");
  CREATE INDEX "minerals_governance_governance_author_idx" ON "minerals" USING btree ("governance_author_id");
  CREATE INDEX "minerals_governance_governance_reviewer_idx" ON "minerals" USING btree ("governance_reviewer_id");
  CREATE UNIQUE INDEX "minerals_slug_idx" ON "minerals" USING btree ("slug");
  CREATE INDEX "minerals_updated_at_idx" ON "minerals" USING btree ("updated_at");
  CREATE INDEX "minerals_created_at_idx" ON "minerals" USING btree ("created_at");
  CREATE INDEX "minerals__status_idx" ON "minerals" USING btree ("_status");
  CREATE UNIQUE INDEX "minerals_locales_locale_parent_id_unique" ON "minerals_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "minerals_texts_order_parent" ON "minerals_texts" USING btree ("order","parent_id");
  CREATE INDEX "_minerals_v_version_status_tests_order_idx" ON "_minerals_v_version_status_tests" USING btree ("_order");
  CREATE INDEX "_minerals_v_version_status_tests_parent_id_idx" ON "_minerals_v_version_status_tests" USING btree ("_parent_id");
  CREATE INDEX "_minerals_v_version_status_tests_citation_idx" ON "_minerals_v_version_status_tests" USING btree ("citation_id");
  CREATE UNIQUE INDEX "_minerals_v_version_status_tests_locales_locale_parent_id_un" ON "_minerals_v_version_status_tests_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_minerals_v_version_excess_risks_order_idx" ON "_minerals_v_version_excess_risks" USING btree ("_order");
  CREATE INDEX "_minerals_v_version_excess_risks_parent_id_idx" ON "_minerals_v_version_excess_risks" USING btree ("_parent_id");
  CREATE INDEX "_minerals_v_version_excess_risks_citation_idx" ON "_minerals_v_version_excess_risks" USING btree ("citation_id");
  CREATE UNIQUE INDEX "_minerals_v_version_excess_risks_locales_locale_parent_id_un" ON "_minerals_v_version_excess_risks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_minerals_v_version_supplement_forms_order_idx" ON "_minerals_v_version_supplement_forms" USING btree ("_order");
  CREATE INDEX "_minerals_v_version_supplement_forms_parent_id_idx" ON "_minerals_v_version_supplement_forms" USING btree ("_parent_id");
  CREATE INDEX "_minerals_v_version_supplement_forms_citation_idx" ON "_minerals_v_version_supplement_forms" USING btree ("citation_id");
  CREATE UNIQUE INDEX "_minerals_v_version_supplement_forms_locales_locale_parent_i" ON "_minerals_v_version_supplement_forms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_minerals_v_version_identifiers_order_idx" ON "_minerals_v_version_identifiers" USING btree ("_order");
  CREATE INDEX "_minerals_v_version_identifiers_parent_id_idx" ON "_minerals_v_version_identifiers" USING btree ("_parent_id");
  CREATE INDEX "_minerals_v_version_governance_audience_order_idx" ON "_minerals_v_version_governance_audience" USING btree ("order");
  CREATE INDEX "_minerals_v_version_governance_audience_parent_idx" ON "_minerals_v_version_governance_audience" USING btree ("parent_id");
  CREATE INDEX "_minerals_v_parent_idx" ON "_minerals_v" USING btree ("parent_id");
  CREATE INDEX "_minerals_v_version_governance_version_governance_author_idx" ON "_minerals_v" USING btree ("version_governance_author_id");
  CREATE INDEX "_minerals_v_version_governance_version_governance_review_idx" ON "_minerals_v" USING btree ("version_governance_reviewer_id");
  CREATE INDEX "_minerals_v_version_version_slug_idx" ON "_minerals_v" USING btree ("version_slug");
  CREATE INDEX "_minerals_v_version_version_updated_at_idx" ON "_minerals_v" USING btree ("version_updated_at");
  CREATE INDEX "_minerals_v_version_version_created_at_idx" ON "_minerals_v" USING btree ("version_created_at");
  CREATE INDEX "_minerals_v_version_version__status_idx" ON "_minerals_v" USING btree ("version__status");
  CREATE INDEX "_minerals_v_created_at_idx" ON "_minerals_v" USING btree ("created_at");
  CREATE INDEX "_minerals_v_updated_at_idx" ON "_minerals_v" USING btree ("updated_at");
  CREATE INDEX "_minerals_v_snapshot_idx" ON "_minerals_v" USING btree ("snapshot");
  CREATE INDEX "_minerals_v_published_locale_idx" ON "_minerals_v" USING btree ("published_locale");
  CREATE INDEX "_minerals_v_latest_idx" ON "_minerals_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_minerals_v_locales_locale_parent_id_unique" ON "_minerals_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_minerals_v_texts_order_parent" ON "_minerals_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "symptoms_lay_terms_order_idx" ON "symptoms_lay_terms" USING btree ("_order");
  CREATE INDEX "symptoms_lay_terms_parent_id_idx" ON "symptoms_lay_terms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "symptoms_lay_terms_locales_locale_parent_id_unique" ON "symptoms_lay_terms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "symptoms_red_flags_order_idx" ON "symptoms_red_flags" USING btree ("_order");
  CREATE INDEX "symptoms_red_flags_parent_id_idx" ON "symptoms_red_flags" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "symptoms_red_flags_locales_locale_parent_id_unique" ON "symptoms_red_flags_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "symptoms_other_causes_order_idx" ON "symptoms_other_causes" USING btree ("_order");
  CREATE INDEX "symptoms_other_causes_parent_id_idx" ON "symptoms_other_causes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "symptoms_other_causes_locales_locale_parent_id_unique" ON "symptoms_other_causes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "symptoms_codes_order_idx" ON "symptoms_codes" USING btree ("_order");
  CREATE INDEX "symptoms_codes_parent_id_idx" ON "symptoms_codes" USING btree ("_parent_id");
  CREATE INDEX "symptoms_governance_audience_order_idx" ON "symptoms_governance_audience" USING btree ("order");
  CREATE INDEX "symptoms_governance_audience_parent_idx" ON "symptoms_governance_audience" USING btree ("parent_id");
  CREATE INDEX "symptoms_governance_governance_author_idx" ON "symptoms" USING btree ("governance_author_id");
  CREATE INDEX "symptoms_governance_governance_reviewer_idx" ON "symptoms" USING btree ("governance_reviewer_id");
  CREATE UNIQUE INDEX "symptoms_slug_idx" ON "symptoms" USING btree ("slug");
  CREATE INDEX "symptoms_updated_at_idx" ON "symptoms" USING btree ("updated_at");
  CREATE INDEX "symptoms_created_at_idx" ON "symptoms" USING btree ("created_at");
  CREATE INDEX "symptoms__status_idx" ON "symptoms" USING btree ("_status");
  CREATE UNIQUE INDEX "symptoms_locales_locale_parent_id_unique" ON "symptoms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "symptoms_texts_order_parent" ON "symptoms_texts" USING btree ("order","parent_id");
  CREATE INDEX "_symptoms_v_version_lay_terms_order_idx" ON "_symptoms_v_version_lay_terms" USING btree ("_order");
  CREATE INDEX "_symptoms_v_version_lay_terms_parent_id_idx" ON "_symptoms_v_version_lay_terms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_symptoms_v_version_lay_terms_locales_locale_parent_id_uniqu" ON "_symptoms_v_version_lay_terms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_symptoms_v_version_red_flags_order_idx" ON "_symptoms_v_version_red_flags" USING btree ("_order");
  CREATE INDEX "_symptoms_v_version_red_flags_parent_id_idx" ON "_symptoms_v_version_red_flags" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_symptoms_v_version_red_flags_locales_locale_parent_id_uniqu" ON "_symptoms_v_version_red_flags_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_symptoms_v_version_other_causes_order_idx" ON "_symptoms_v_version_other_causes" USING btree ("_order");
  CREATE INDEX "_symptoms_v_version_other_causes_parent_id_idx" ON "_symptoms_v_version_other_causes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_symptoms_v_version_other_causes_locales_locale_parent_id_un" ON "_symptoms_v_version_other_causes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_symptoms_v_version_codes_order_idx" ON "_symptoms_v_version_codes" USING btree ("_order");
  CREATE INDEX "_symptoms_v_version_codes_parent_id_idx" ON "_symptoms_v_version_codes" USING btree ("_parent_id");
  CREATE INDEX "_symptoms_v_version_governance_audience_order_idx" ON "_symptoms_v_version_governance_audience" USING btree ("order");
  CREATE INDEX "_symptoms_v_version_governance_audience_parent_idx" ON "_symptoms_v_version_governance_audience" USING btree ("parent_id");
  CREATE INDEX "_symptoms_v_parent_idx" ON "_symptoms_v" USING btree ("parent_id");
  CREATE INDEX "_symptoms_v_version_governance_version_governance_author_idx" ON "_symptoms_v" USING btree ("version_governance_author_id");
  CREATE INDEX "_symptoms_v_version_governance_version_governance_review_idx" ON "_symptoms_v" USING btree ("version_governance_reviewer_id");
  CREATE INDEX "_symptoms_v_version_version_slug_idx" ON "_symptoms_v" USING btree ("version_slug");
  CREATE INDEX "_symptoms_v_version_version_updated_at_idx" ON "_symptoms_v" USING btree ("version_updated_at");
  CREATE INDEX "_symptoms_v_version_version_created_at_idx" ON "_symptoms_v" USING btree ("version_created_at");
  CREATE INDEX "_symptoms_v_version_version__status_idx" ON "_symptoms_v" USING btree ("version__status");
  CREATE INDEX "_symptoms_v_created_at_idx" ON "_symptoms_v" USING btree ("created_at");
  CREATE INDEX "_symptoms_v_updated_at_idx" ON "_symptoms_v" USING btree ("updated_at");
  CREATE INDEX "_symptoms_v_snapshot_idx" ON "_symptoms_v" USING btree ("snapshot");
  CREATE INDEX "_symptoms_v_published_locale_idx" ON "_symptoms_v" USING btree ("published_locale");
  CREATE INDEX "_symptoms_v_latest_idx" ON "_symptoms_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_symptoms_v_locales_locale_parent_id_unique" ON "_symptoms_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_symptoms_v_texts_order_parent" ON "_symptoms_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "foods_portions_order_idx" ON "foods_portions" USING btree ("_order");
  CREATE INDEX "foods_portions_parent_id_idx" ON "foods_portions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "foods_portions_locales_locale_parent_id_unique" ON "foods_portions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "foods_amounts_order_idx" ON "foods_amounts" USING btree ("_order");
  CREATE INDEX "foods_amounts_parent_id_idx" ON "foods_amounts" USING btree ("_parent_id");
  CREATE INDEX "foods_amounts_mineral_idx" ON "foods_amounts" USING btree ("mineral_id");
  CREATE INDEX "foods_antinutrients_order_idx" ON "foods_antinutrients" USING btree ("_order");
  CREATE INDEX "foods_antinutrients_parent_id_idx" ON "foods_antinutrients" USING btree ("_parent_id");
  CREATE INDEX "foods_antinutrients_component_idx" ON "foods_antinutrients" USING btree ("component_id");
  CREATE INDEX "foods_antinutrients_citation_idx" ON "foods_antinutrients" USING btree ("citation_id");
  CREATE UNIQUE INDEX "foods_antinutrients_locales_locale_parent_id_unique" ON "foods_antinutrients_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "foods_governance_audience_order_idx" ON "foods_governance_audience" USING btree ("order");
  CREATE INDEX "foods_governance_audience_parent_idx" ON "foods_governance_audience" USING btree ("parent_id");
  CREATE INDEX "foods_fdc_id_idx" ON "foods" USING btree ("fdc_id");
  CREATE INDEX "foods_ndb_number_idx" ON "foods" USING btree ("ndb_number");
  CREATE INDEX "foods_source_idx" ON "foods" USING btree ("source_id");
  CREATE INDEX "foods_governance_governance_author_idx" ON "foods" USING btree ("governance_author_id");
  CREATE INDEX "foods_governance_governance_reviewer_idx" ON "foods" USING btree ("governance_reviewer_id");
  CREATE UNIQUE INDEX "foods_slug_idx" ON "foods" USING btree ("slug");
  CREATE INDEX "foods_updated_at_idx" ON "foods" USING btree ("updated_at");
  CREATE INDEX "foods_created_at_idx" ON "foods" USING btree ("created_at");
  CREATE INDEX "foods__status_idx" ON "foods" USING btree ("_status");
  CREATE UNIQUE INDEX "foods_locales_locale_parent_id_unique" ON "foods_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "foods_texts_order_parent" ON "foods_texts" USING btree ("order","parent_id");
  CREATE INDEX "_foods_v_version_portions_order_idx" ON "_foods_v_version_portions" USING btree ("_order");
  CREATE INDEX "_foods_v_version_portions_parent_id_idx" ON "_foods_v_version_portions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_foods_v_version_portions_locales_locale_parent_id_unique" ON "_foods_v_version_portions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_foods_v_version_amounts_order_idx" ON "_foods_v_version_amounts" USING btree ("_order");
  CREATE INDEX "_foods_v_version_amounts_parent_id_idx" ON "_foods_v_version_amounts" USING btree ("_parent_id");
  CREATE INDEX "_foods_v_version_amounts_mineral_idx" ON "_foods_v_version_amounts" USING btree ("mineral_id");
  CREATE INDEX "_foods_v_version_antinutrients_order_idx" ON "_foods_v_version_antinutrients" USING btree ("_order");
  CREATE INDEX "_foods_v_version_antinutrients_parent_id_idx" ON "_foods_v_version_antinutrients" USING btree ("_parent_id");
  CREATE INDEX "_foods_v_version_antinutrients_component_idx" ON "_foods_v_version_antinutrients" USING btree ("component_id");
  CREATE INDEX "_foods_v_version_antinutrients_citation_idx" ON "_foods_v_version_antinutrients" USING btree ("citation_id");
  CREATE UNIQUE INDEX "_foods_v_version_antinutrients_locales_locale_parent_id_uniq" ON "_foods_v_version_antinutrients_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_foods_v_version_governance_audience_order_idx" ON "_foods_v_version_governance_audience" USING btree ("order");
  CREATE INDEX "_foods_v_version_governance_audience_parent_idx" ON "_foods_v_version_governance_audience" USING btree ("parent_id");
  CREATE INDEX "_foods_v_parent_idx" ON "_foods_v" USING btree ("parent_id");
  CREATE INDEX "_foods_v_version_version_fdc_id_idx" ON "_foods_v" USING btree ("version_fdc_id");
  CREATE INDEX "_foods_v_version_version_ndb_number_idx" ON "_foods_v" USING btree ("version_ndb_number");
  CREATE INDEX "_foods_v_version_version_source_idx" ON "_foods_v" USING btree ("version_source_id");
  CREATE INDEX "_foods_v_version_governance_version_governance_author_idx" ON "_foods_v" USING btree ("version_governance_author_id");
  CREATE INDEX "_foods_v_version_governance_version_governance_reviewer_idx" ON "_foods_v" USING btree ("version_governance_reviewer_id");
  CREATE INDEX "_foods_v_version_version_slug_idx" ON "_foods_v" USING btree ("version_slug");
  CREATE INDEX "_foods_v_version_version_updated_at_idx" ON "_foods_v" USING btree ("version_updated_at");
  CREATE INDEX "_foods_v_version_version_created_at_idx" ON "_foods_v" USING btree ("version_created_at");
  CREATE INDEX "_foods_v_version_version__status_idx" ON "_foods_v" USING btree ("version__status");
  CREATE INDEX "_foods_v_created_at_idx" ON "_foods_v" USING btree ("created_at");
  CREATE INDEX "_foods_v_updated_at_idx" ON "_foods_v" USING btree ("updated_at");
  CREATE INDEX "_foods_v_snapshot_idx" ON "_foods_v" USING btree ("snapshot");
  CREATE INDEX "_foods_v_published_locale_idx" ON "_foods_v" USING btree ("published_locale");
  CREATE INDEX "_foods_v_latest_idx" ON "_foods_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_foods_v_locales_locale_parent_id_unique" ON "_foods_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_foods_v_texts_order_parent" ON "_foods_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "functions_governance_audience_order_idx" ON "functions_governance_audience" USING btree ("order");
  CREATE INDEX "functions_governance_audience_parent_idx" ON "functions_governance_audience" USING btree ("parent_id");
  CREATE INDEX "functions_governance_governance_author_idx" ON "functions" USING btree ("governance_author_id");
  CREATE INDEX "functions_governance_governance_reviewer_idx" ON "functions" USING btree ("governance_reviewer_id");
  CREATE UNIQUE INDEX "functions_slug_idx" ON "functions" USING btree ("slug");
  CREATE INDEX "functions_updated_at_idx" ON "functions" USING btree ("updated_at");
  CREATE INDEX "functions_created_at_idx" ON "functions" USING btree ("created_at");
  CREATE INDEX "functions__status_idx" ON "functions" USING btree ("_status");
  CREATE UNIQUE INDEX "functions_locales_locale_parent_id_unique" ON "functions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "functions_texts_order_parent" ON "functions_texts" USING btree ("order","parent_id");
  CREATE INDEX "_functions_v_version_governance_audience_order_idx" ON "_functions_v_version_governance_audience" USING btree ("order");
  CREATE INDEX "_functions_v_version_governance_audience_parent_idx" ON "_functions_v_version_governance_audience" USING btree ("parent_id");
  CREATE INDEX "_functions_v_parent_idx" ON "_functions_v" USING btree ("parent_id");
  CREATE INDEX "_functions_v_version_governance_version_governance_autho_idx" ON "_functions_v" USING btree ("version_governance_author_id");
  CREATE INDEX "_functions_v_version_governance_version_governance_revie_idx" ON "_functions_v" USING btree ("version_governance_reviewer_id");
  CREATE INDEX "_functions_v_version_version_slug_idx" ON "_functions_v" USING btree ("version_slug");
  CREATE INDEX "_functions_v_version_version_updated_at_idx" ON "_functions_v" USING btree ("version_updated_at");
  CREATE INDEX "_functions_v_version_version_created_at_idx" ON "_functions_v" USING btree ("version_created_at");
  CREATE INDEX "_functions_v_version_version__status_idx" ON "_functions_v" USING btree ("version__status");
  CREATE INDEX "_functions_v_created_at_idx" ON "_functions_v" USING btree ("created_at");
  CREATE INDEX "_functions_v_updated_at_idx" ON "_functions_v" USING btree ("updated_at");
  CREATE INDEX "_functions_v_snapshot_idx" ON "_functions_v" USING btree ("snapshot");
  CREATE INDEX "_functions_v_published_locale_idx" ON "_functions_v" USING btree ("published_locale");
  CREATE INDEX "_functions_v_latest_idx" ON "_functions_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_functions_v_locales_locale_parent_id_unique" ON "_functions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_functions_v_texts_order_parent" ON "_functions_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "factors_examples_order_idx" ON "factors_examples" USING btree ("_order");
  CREATE INDEX "factors_examples_parent_id_idx" ON "factors_examples" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "factors_examples_locales_locale_parent_id_unique" ON "factors_examples_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "factors_mechanism_order_idx" ON "factors_mechanism" USING btree ("_order");
  CREATE INDEX "factors_mechanism_parent_id_idx" ON "factors_mechanism" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "factors_mechanism_locales_locale_parent_id_unique" ON "factors_mechanism_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "factors_governance_audience_order_idx" ON "factors_governance_audience" USING btree ("order");
  CREATE INDEX "factors_governance_audience_parent_idx" ON "factors_governance_audience" USING btree ("parent_id");
  CREATE INDEX "factors_governance_governance_author_idx" ON "factors" USING btree ("governance_author_id");
  CREATE INDEX "factors_governance_governance_reviewer_idx" ON "factors" USING btree ("governance_reviewer_id");
  CREATE UNIQUE INDEX "factors_slug_idx" ON "factors" USING btree ("slug");
  CREATE INDEX "factors_updated_at_idx" ON "factors" USING btree ("updated_at");
  CREATE INDEX "factors_created_at_idx" ON "factors" USING btree ("created_at");
  CREATE INDEX "factors__status_idx" ON "factors" USING btree ("_status");
  CREATE UNIQUE INDEX "factors_locales_locale_parent_id_unique" ON "factors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "factors_texts_order_parent" ON "factors_texts" USING btree ("order","parent_id");
  CREATE INDEX "_factors_v_version_examples_order_idx" ON "_factors_v_version_examples" USING btree ("_order");
  CREATE INDEX "_factors_v_version_examples_parent_id_idx" ON "_factors_v_version_examples" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_factors_v_version_examples_locales_locale_parent_id_unique" ON "_factors_v_version_examples_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_factors_v_version_mechanism_order_idx" ON "_factors_v_version_mechanism" USING btree ("_order");
  CREATE INDEX "_factors_v_version_mechanism_parent_id_idx" ON "_factors_v_version_mechanism" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_factors_v_version_mechanism_locales_locale_parent_id_unique" ON "_factors_v_version_mechanism_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_factors_v_version_governance_audience_order_idx" ON "_factors_v_version_governance_audience" USING btree ("order");
  CREATE INDEX "_factors_v_version_governance_audience_parent_idx" ON "_factors_v_version_governance_audience" USING btree ("parent_id");
  CREATE INDEX "_factors_v_parent_idx" ON "_factors_v" USING btree ("parent_id");
  CREATE INDEX "_factors_v_version_governance_version_governance_author_idx" ON "_factors_v" USING btree ("version_governance_author_id");
  CREATE INDEX "_factors_v_version_governance_version_governance_reviewe_idx" ON "_factors_v" USING btree ("version_governance_reviewer_id");
  CREATE INDEX "_factors_v_version_version_slug_idx" ON "_factors_v" USING btree ("version_slug");
  CREATE INDEX "_factors_v_version_version_updated_at_idx" ON "_factors_v" USING btree ("version_updated_at");
  CREATE INDEX "_factors_v_version_version_created_at_idx" ON "_factors_v" USING btree ("version_created_at");
  CREATE INDEX "_factors_v_version_version__status_idx" ON "_factors_v" USING btree ("version__status");
  CREATE INDEX "_factors_v_created_at_idx" ON "_factors_v" USING btree ("created_at");
  CREATE INDEX "_factors_v_updated_at_idx" ON "_factors_v" USING btree ("updated_at");
  CREATE INDEX "_factors_v_snapshot_idx" ON "_factors_v" USING btree ("snapshot");
  CREATE INDEX "_factors_v_published_locale_idx" ON "_factors_v" USING btree ("published_locale");
  CREATE INDEX "_factors_v_latest_idx" ON "_factors_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_factors_v_locales_locale_parent_id_unique" ON "_factors_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_factors_v_texts_order_parent" ON "_factors_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "therapies_settings_order_idx" ON "therapies_settings" USING btree ("order");
  CREATE INDEX "therapies_settings_parent_idx" ON "therapies_settings" USING btree ("parent_id");
  CREATE INDEX "therapies_components_order_idx" ON "therapies_components" USING btree ("_order");
  CREATE INDEX "therapies_components_parent_id_idx" ON "therapies_components" USING btree ("_parent_id");
  CREATE INDEX "therapies_components_mineral_idx" ON "therapies_components" USING btree ("mineral_id");
  CREATE UNIQUE INDEX "therapies_components_locales_locale_parent_id_unique" ON "therapies_components_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_safety_considerations_order_idx" ON "therapies_safety_considerations" USING btree ("_order");
  CREATE INDEX "therapies_safety_considerations_parent_id_idx" ON "therapies_safety_considerations" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_safety_considerations_locales_locale_parent_id_uni" ON "therapies_safety_considerations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_regulatory_actions_order_idx" ON "therapies_regulatory_actions" USING btree ("_order");
  CREATE INDEX "therapies_regulatory_actions_parent_id_idx" ON "therapies_regulatory_actions" USING btree ("_parent_id");
  CREATE INDEX "therapies_regulatory_actions_citation_idx" ON "therapies_regulatory_actions" USING btree ("citation_id");
  CREATE UNIQUE INDEX "therapies_regulatory_actions_locales_locale_parent_id_unique" ON "therapies_regulatory_actions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_governance_audience_order_idx" ON "therapies_governance_audience" USING btree ("order");
  CREATE INDEX "therapies_governance_audience_parent_idx" ON "therapies_governance_audience" USING btree ("parent_id");
  CREATE INDEX "therapies_governance_governance_author_idx" ON "therapies" USING btree ("governance_author_id");
  CREATE INDEX "therapies_governance_governance_reviewer_idx" ON "therapies" USING btree ("governance_reviewer_id");
  CREATE UNIQUE INDEX "therapies_slug_idx" ON "therapies" USING btree ("slug");
  CREATE INDEX "therapies_updated_at_idx" ON "therapies" USING btree ("updated_at");
  CREATE INDEX "therapies_created_at_idx" ON "therapies" USING btree ("created_at");
  CREATE INDEX "therapies__status_idx" ON "therapies" USING btree ("_status");
  CREATE UNIQUE INDEX "therapies_locales_locale_parent_id_unique" ON "therapies_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_texts_order_parent" ON "therapies_texts" USING btree ("order","parent_id");
  CREATE INDEX "_therapies_v_version_settings_order_idx" ON "_therapies_v_version_settings" USING btree ("order");
  CREATE INDEX "_therapies_v_version_settings_parent_idx" ON "_therapies_v_version_settings" USING btree ("parent_id");
  CREATE INDEX "_therapies_v_version_components_order_idx" ON "_therapies_v_version_components" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_components_parent_id_idx" ON "_therapies_v_version_components" USING btree ("_parent_id");
  CREATE INDEX "_therapies_v_version_components_mineral_idx" ON "_therapies_v_version_components" USING btree ("mineral_id");
  CREATE UNIQUE INDEX "_therapies_v_version_components_locales_locale_parent_id_uni" ON "_therapies_v_version_components_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_safety_considerations_order_idx" ON "_therapies_v_version_safety_considerations" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_safety_considerations_parent_id_idx" ON "_therapies_v_version_safety_considerations" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_safety_considerations_locales_locale_pa" ON "_therapies_v_version_safety_considerations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_regulatory_actions_order_idx" ON "_therapies_v_version_regulatory_actions" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_regulatory_actions_parent_id_idx" ON "_therapies_v_version_regulatory_actions" USING btree ("_parent_id");
  CREATE INDEX "_therapies_v_version_regulatory_actions_citation_idx" ON "_therapies_v_version_regulatory_actions" USING btree ("citation_id");
  CREATE UNIQUE INDEX "_therapies_v_version_regulatory_actions_locales_locale_paren" ON "_therapies_v_version_regulatory_actions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_governance_audience_order_idx" ON "_therapies_v_version_governance_audience" USING btree ("order");
  CREATE INDEX "_therapies_v_version_governance_audience_parent_idx" ON "_therapies_v_version_governance_audience" USING btree ("parent_id");
  CREATE INDEX "_therapies_v_parent_idx" ON "_therapies_v" USING btree ("parent_id");
  CREATE INDEX "_therapies_v_version_governance_version_governance_autho_idx" ON "_therapies_v" USING btree ("version_governance_author_id");
  CREATE INDEX "_therapies_v_version_governance_version_governance_revie_idx" ON "_therapies_v" USING btree ("version_governance_reviewer_id");
  CREATE INDEX "_therapies_v_version_version_slug_idx" ON "_therapies_v" USING btree ("version_slug");
  CREATE INDEX "_therapies_v_version_version_updated_at_idx" ON "_therapies_v" USING btree ("version_updated_at");
  CREATE INDEX "_therapies_v_version_version_created_at_idx" ON "_therapies_v" USING btree ("version_created_at");
  CREATE INDEX "_therapies_v_version_version__status_idx" ON "_therapies_v" USING btree ("version__status");
  CREATE INDEX "_therapies_v_created_at_idx" ON "_therapies_v" USING btree ("created_at");
  CREATE INDEX "_therapies_v_updated_at_idx" ON "_therapies_v" USING btree ("updated_at");
  CREATE INDEX "_therapies_v_snapshot_idx" ON "_therapies_v" USING btree ("snapshot");
  CREATE INDEX "_therapies_v_published_locale_idx" ON "_therapies_v" USING btree ("published_locale");
  CREATE INDEX "_therapies_v_latest_idx" ON "_therapies_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_therapies_v_locales_locale_parent_id_unique" ON "_therapies_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_texts_order_parent" ON "_therapies_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "intake_references_governance_audience_order_idx" ON "intake_references_governance_audience" USING btree ("order");
  CREATE INDEX "intake_references_governance_audience_parent_idx" ON "intake_references_governance_audience" USING btree ("parent_id");
  CREATE INDEX "intake_references_superseded_by_idx" ON "intake_references" USING btree ("superseded_by_id");
  CREATE INDEX "intake_references_citation_idx" ON "intake_references" USING btree ("citation_id");
  CREATE INDEX "intake_references_governance_governance_author_idx" ON "intake_references" USING btree ("governance_author_id");
  CREATE INDEX "intake_references_governance_governance_reviewer_idx" ON "intake_references" USING btree ("governance_reviewer_id");
  CREATE UNIQUE INDEX "intake_references_slug_idx" ON "intake_references" USING btree ("slug");
  CREATE INDEX "intake_references_updated_at_idx" ON "intake_references" USING btree ("updated_at");
  CREATE INDEX "intake_references_created_at_idx" ON "intake_references" USING btree ("created_at");
  CREATE INDEX "intake_references__status_idx" ON "intake_references" USING btree ("_status");
  CREATE UNIQUE INDEX "intake_references_locales_locale_parent_id_unique" ON "intake_references_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "intake_references_texts_order_parent" ON "intake_references_texts" USING btree ("order","parent_id");
  CREATE INDEX "intake_references_rels_order_idx" ON "intake_references_rels" USING btree ("order");
  CREATE INDEX "intake_references_rels_parent_idx" ON "intake_references_rels" USING btree ("parent_id");
  CREATE INDEX "intake_references_rels_path_idx" ON "intake_references_rels" USING btree ("path");
  CREATE INDEX "intake_references_rels_minerals_id_idx" ON "intake_references_rels" USING btree ("minerals_id");
  CREATE INDEX "intake_references_rels_factors_id_idx" ON "intake_references_rels" USING btree ("factors_id");
  CREATE INDEX "_intake_references_v_version_governance_audience_order_idx" ON "_intake_references_v_version_governance_audience" USING btree ("order");
  CREATE INDEX "_intake_references_v_version_governance_audience_parent_idx" ON "_intake_references_v_version_governance_audience" USING btree ("parent_id");
  CREATE INDEX "_intake_references_v_parent_idx" ON "_intake_references_v" USING btree ("parent_id");
  CREATE INDEX "_intake_references_v_version_version_superseded_by_idx" ON "_intake_references_v" USING btree ("version_superseded_by_id");
  CREATE INDEX "_intake_references_v_version_version_citation_idx" ON "_intake_references_v" USING btree ("version_citation_id");
  CREATE INDEX "_intake_references_v_version_governance_version_governan_idx" ON "_intake_references_v" USING btree ("version_governance_author_id");
  CREATE INDEX "_intake_references_v_version_governance_version_govern_1_idx" ON "_intake_references_v" USING btree ("version_governance_reviewer_id");
  CREATE INDEX "_intake_references_v_version_version_slug_idx" ON "_intake_references_v" USING btree ("version_slug");
  CREATE INDEX "_intake_references_v_version_version_updated_at_idx" ON "_intake_references_v" USING btree ("version_updated_at");
  CREATE INDEX "_intake_references_v_version_version_created_at_idx" ON "_intake_references_v" USING btree ("version_created_at");
  CREATE INDEX "_intake_references_v_version_version__status_idx" ON "_intake_references_v" USING btree ("version__status");
  CREATE INDEX "_intake_references_v_created_at_idx" ON "_intake_references_v" USING btree ("created_at");
  CREATE INDEX "_intake_references_v_updated_at_idx" ON "_intake_references_v" USING btree ("updated_at");
  CREATE INDEX "_intake_references_v_snapshot_idx" ON "_intake_references_v" USING btree ("snapshot");
  CREATE INDEX "_intake_references_v_published_locale_idx" ON "_intake_references_v" USING btree ("published_locale");
  CREATE INDEX "_intake_references_v_latest_idx" ON "_intake_references_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_intake_references_v_locales_locale_parent_id_unique" ON "_intake_references_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_intake_references_v_texts_order_parent" ON "_intake_references_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_intake_references_v_rels_order_idx" ON "_intake_references_v_rels" USING btree ("order");
  CREATE INDEX "_intake_references_v_rels_parent_idx" ON "_intake_references_v_rels" USING btree ("parent_id");
  CREATE INDEX "_intake_references_v_rels_path_idx" ON "_intake_references_v_rels" USING btree ("path");
  CREATE INDEX "_intake_references_v_rels_minerals_id_idx" ON "_intake_references_v_rels" USING btree ("minerals_id");
  CREATE INDEX "_intake_references_v_rels_factors_id_idx" ON "_intake_references_v_rels" USING btree ("factors_id");
  CREATE INDEX "claims_evidence_order_idx" ON "claims_evidence" USING btree ("_order");
  CREATE INDEX "claims_evidence_parent_id_idx" ON "claims_evidence" USING btree ("_parent_id");
  CREATE INDEX "claims_evidence_citation_idx" ON "claims_evidence" USING btree ("citation_id");
  CREATE UNIQUE INDEX "claims_evidence_locales_locale_parent_id_unique" ON "claims_evidence_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "claims_grade_reasons_order_idx" ON "claims_grade_reasons" USING btree ("_order");
  CREATE INDEX "claims_grade_reasons_parent_id_idx" ON "claims_grade_reasons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "claims_grade_reasons_locales_locale_parent_id_unique" ON "claims_grade_reasons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "claims_quantities_order_idx" ON "claims_quantities" USING btree ("_order");
  CREATE INDEX "claims_quantities_parent_id_idx" ON "claims_quantities" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "claims_quantities_locales_locale_parent_id_unique" ON "claims_quantities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "claims_jurisdictions_order_idx" ON "claims_jurisdictions" USING btree ("_order");
  CREATE INDEX "claims_jurisdictions_parent_id_idx" ON "claims_jurisdictions" USING btree ("_parent_id");
  CREATE INDEX "claims_origins_order_idx" ON "claims_origins" USING btree ("_order");
  CREATE INDEX "claims_origins_parent_id_idx" ON "claims_origins" USING btree ("_parent_id");
  CREATE INDEX "claims_governance_audience_order_idx" ON "claims_governance_audience" USING btree ("order");
  CREATE INDEX "claims_governance_audience_parent_idx" ON "claims_governance_audience" USING btree ("parent_id");
  CREATE INDEX "claims_governance_governance_author_idx" ON "claims" USING btree ("governance_author_id");
  CREATE INDEX "claims_governance_governance_reviewer_idx" ON "claims" USING btree ("governance_reviewer_id");
  CREATE UNIQUE INDEX "claims_slug_idx" ON "claims" USING btree ("slug");
  CREATE INDEX "claims_updated_at_idx" ON "claims" USING btree ("updated_at");
  CREATE INDEX "claims_created_at_idx" ON "claims" USING btree ("created_at");
  CREATE INDEX "claims__status_idx" ON "claims" USING btree ("_status");
  CREATE UNIQUE INDEX "claims_locales_locale_parent_id_unique" ON "claims_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "claims_texts_order_parent" ON "claims_texts" USING btree ("order","parent_id");
  CREATE INDEX "claims_rels_order_idx" ON "claims_rels" USING btree ("order");
  CREATE INDEX "claims_rels_parent_idx" ON "claims_rels" USING btree ("parent_id");
  CREATE INDEX "claims_rels_path_idx" ON "claims_rels" USING btree ("path");
  CREATE INDEX "claims_rels_minerals_id_idx" ON "claims_rels" USING btree ("minerals_id");
  CREATE INDEX "claims_rels_symptoms_id_idx" ON "claims_rels" USING btree ("symptoms_id");
  CREATE INDEX "claims_rels_functions_id_idx" ON "claims_rels" USING btree ("functions_id");
  CREATE INDEX "claims_rels_factors_id_idx" ON "claims_rels" USING btree ("factors_id");
  CREATE INDEX "claims_rels_foods_id_idx" ON "claims_rels" USING btree ("foods_id");
  CREATE INDEX "claims_rels_therapies_id_idx" ON "claims_rels" USING btree ("therapies_id");
  CREATE INDEX "claims_rels_citations_id_idx" ON "claims_rels" USING btree ("citations_id");
  CREATE INDEX "_claims_v_version_evidence_order_idx" ON "_claims_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_claims_v_version_evidence_parent_id_idx" ON "_claims_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_claims_v_version_evidence_citation_idx" ON "_claims_v_version_evidence" USING btree ("citation_id");
  CREATE UNIQUE INDEX "_claims_v_version_evidence_locales_locale_parent_id_unique" ON "_claims_v_version_evidence_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_claims_v_version_grade_reasons_order_idx" ON "_claims_v_version_grade_reasons" USING btree ("_order");
  CREATE INDEX "_claims_v_version_grade_reasons_parent_id_idx" ON "_claims_v_version_grade_reasons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_claims_v_version_grade_reasons_locales_locale_parent_id_uni" ON "_claims_v_version_grade_reasons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_claims_v_version_quantities_order_idx" ON "_claims_v_version_quantities" USING btree ("_order");
  CREATE INDEX "_claims_v_version_quantities_parent_id_idx" ON "_claims_v_version_quantities" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_claims_v_version_quantities_locales_locale_parent_id_unique" ON "_claims_v_version_quantities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_claims_v_version_jurisdictions_order_idx" ON "_claims_v_version_jurisdictions" USING btree ("_order");
  CREATE INDEX "_claims_v_version_jurisdictions_parent_id_idx" ON "_claims_v_version_jurisdictions" USING btree ("_parent_id");
  CREATE INDEX "_claims_v_version_origins_order_idx" ON "_claims_v_version_origins" USING btree ("_order");
  CREATE INDEX "_claims_v_version_origins_parent_id_idx" ON "_claims_v_version_origins" USING btree ("_parent_id");
  CREATE INDEX "_claims_v_version_governance_audience_order_idx" ON "_claims_v_version_governance_audience" USING btree ("order");
  CREATE INDEX "_claims_v_version_governance_audience_parent_idx" ON "_claims_v_version_governance_audience" USING btree ("parent_id");
  CREATE INDEX "_claims_v_parent_idx" ON "_claims_v" USING btree ("parent_id");
  CREATE INDEX "_claims_v_version_governance_version_governance_author_idx" ON "_claims_v" USING btree ("version_governance_author_id");
  CREATE INDEX "_claims_v_version_governance_version_governance_reviewer_idx" ON "_claims_v" USING btree ("version_governance_reviewer_id");
  CREATE INDEX "_claims_v_version_version_slug_idx" ON "_claims_v" USING btree ("version_slug");
  CREATE INDEX "_claims_v_version_version_updated_at_idx" ON "_claims_v" USING btree ("version_updated_at");
  CREATE INDEX "_claims_v_version_version_created_at_idx" ON "_claims_v" USING btree ("version_created_at");
  CREATE INDEX "_claims_v_version_version__status_idx" ON "_claims_v" USING btree ("version__status");
  CREATE INDEX "_claims_v_created_at_idx" ON "_claims_v" USING btree ("created_at");
  CREATE INDEX "_claims_v_updated_at_idx" ON "_claims_v" USING btree ("updated_at");
  CREATE INDEX "_claims_v_snapshot_idx" ON "_claims_v" USING btree ("snapshot");
  CREATE INDEX "_claims_v_published_locale_idx" ON "_claims_v" USING btree ("published_locale");
  CREATE INDEX "_claims_v_latest_idx" ON "_claims_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_claims_v_locales_locale_parent_id_unique" ON "_claims_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_claims_v_texts_order_parent" ON "_claims_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_claims_v_rels_order_idx" ON "_claims_v_rels" USING btree ("order");
  CREATE INDEX "_claims_v_rels_parent_idx" ON "_claims_v_rels" USING btree ("parent_id");
  CREATE INDEX "_claims_v_rels_path_idx" ON "_claims_v_rels" USING btree ("path");
  CREATE INDEX "_claims_v_rels_minerals_id_idx" ON "_claims_v_rels" USING btree ("minerals_id");
  CREATE INDEX "_claims_v_rels_symptoms_id_idx" ON "_claims_v_rels" USING btree ("symptoms_id");
  CREATE INDEX "_claims_v_rels_functions_id_idx" ON "_claims_v_rels" USING btree ("functions_id");
  CREATE INDEX "_claims_v_rels_factors_id_idx" ON "_claims_v_rels" USING btree ("factors_id");
  CREATE INDEX "_claims_v_rels_foods_id_idx" ON "_claims_v_rels" USING btree ("foods_id");
  CREATE INDEX "_claims_v_rels_therapies_id_idx" ON "_claims_v_rels" USING btree ("therapies_id");
  CREATE INDEX "_claims_v_rels_citations_id_idx" ON "_claims_v_rels" USING btree ("citations_id");
  CREATE INDEX "citations_authors_order_idx" ON "citations_authors" USING btree ("_order");
  CREATE INDEX "citations_authors_parent_id_idx" ON "citations_authors" USING btree ("_parent_id");
  CREATE INDEX "citations_governance_audience_order_idx" ON "citations_governance_audience" USING btree ("order");
  CREATE INDEX "citations_governance_audience_parent_idx" ON "citations_governance_audience" USING btree ("parent_id");
  CREATE INDEX "citations_doi_idx" ON "citations" USING btree ("doi");
  CREATE INDEX "citations_pmid_idx" ON "citations" USING btree ("pmid");
  CREATE INDEX "citations_integrity_integrity_superseded_by_idx" ON "citations" USING btree ("integrity_superseded_by_id");
  CREATE INDEX "citations_governance_governance_author_idx" ON "citations" USING btree ("governance_author_id");
  CREATE INDEX "citations_governance_governance_reviewer_idx" ON "citations" USING btree ("governance_reviewer_id");
  CREATE UNIQUE INDEX "citations_slug_idx" ON "citations" USING btree ("slug");
  CREATE INDEX "citations_updated_at_idx" ON "citations" USING btree ("updated_at");
  CREATE INDEX "citations_created_at_idx" ON "citations" USING btree ("created_at");
  CREATE INDEX "citations__status_idx" ON "citations" USING btree ("_status");
  CREATE UNIQUE INDEX "citations_locales_locale_parent_id_unique" ON "citations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "citations_texts_order_parent" ON "citations_texts" USING btree ("order","parent_id");
  CREATE INDEX "_citations_v_version_authors_order_idx" ON "_citations_v_version_authors" USING btree ("_order");
  CREATE INDEX "_citations_v_version_authors_parent_id_idx" ON "_citations_v_version_authors" USING btree ("_parent_id");
  CREATE INDEX "_citations_v_version_governance_audience_order_idx" ON "_citations_v_version_governance_audience" USING btree ("order");
  CREATE INDEX "_citations_v_version_governance_audience_parent_idx" ON "_citations_v_version_governance_audience" USING btree ("parent_id");
  CREATE INDEX "_citations_v_parent_idx" ON "_citations_v" USING btree ("parent_id");
  CREATE INDEX "_citations_v_version_version_doi_idx" ON "_citations_v" USING btree ("version_doi");
  CREATE INDEX "_citations_v_version_version_pmid_idx" ON "_citations_v" USING btree ("version_pmid");
  CREATE INDEX "_citations_v_version_integrity_version_integrity_superse_idx" ON "_citations_v" USING btree ("version_integrity_superseded_by_id");
  CREATE INDEX "_citations_v_version_governance_version_governance_autho_idx" ON "_citations_v" USING btree ("version_governance_author_id");
  CREATE INDEX "_citations_v_version_governance_version_governance_revie_idx" ON "_citations_v" USING btree ("version_governance_reviewer_id");
  CREATE INDEX "_citations_v_version_version_slug_idx" ON "_citations_v" USING btree ("version_slug");
  CREATE INDEX "_citations_v_version_version_updated_at_idx" ON "_citations_v" USING btree ("version_updated_at");
  CREATE INDEX "_citations_v_version_version_created_at_idx" ON "_citations_v" USING btree ("version_created_at");
  CREATE INDEX "_citations_v_version_version__status_idx" ON "_citations_v" USING btree ("version__status");
  CREATE INDEX "_citations_v_created_at_idx" ON "_citations_v" USING btree ("created_at");
  CREATE INDEX "_citations_v_updated_at_idx" ON "_citations_v" USING btree ("updated_at");
  CREATE INDEX "_citations_v_snapshot_idx" ON "_citations_v" USING btree ("snapshot");
  CREATE INDEX "_citations_v_published_locale_idx" ON "_citations_v" USING btree ("published_locale");
  CREATE INDEX "_citations_v_latest_idx" ON "_citations_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_citations_v_locales_locale_parent_id_unique" ON "_citations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_citations_v_texts_order_parent" ON "_citations_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "articles_key_takeaways_order_idx" ON "articles_key_takeaways" USING btree ("_order");
  CREATE INDEX "articles_key_takeaways_parent_id_idx" ON "articles_key_takeaways" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "articles_key_takeaways_locales_locale_parent_id_unique" ON "articles_key_takeaways_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_blocks_prose_order_idx" ON "articles_blocks_prose" USING btree ("_order");
  CREATE INDEX "articles_blocks_prose_parent_id_idx" ON "articles_blocks_prose" USING btree ("_parent_id");
  CREATE INDEX "articles_blocks_prose_path_idx" ON "articles_blocks_prose" USING btree ("_path");
  CREATE UNIQUE INDEX "articles_blocks_prose_locales_locale_parent_id_unique" ON "articles_blocks_prose_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_blocks_claim_order_idx" ON "articles_blocks_claim" USING btree ("_order");
  CREATE INDEX "articles_blocks_claim_parent_id_idx" ON "articles_blocks_claim" USING btree ("_parent_id");
  CREATE INDEX "articles_blocks_claim_path_idx" ON "articles_blocks_claim" USING btree ("_path");
  CREATE INDEX "articles_blocks_claim_claim_idx" ON "articles_blocks_claim" USING btree ("claim_id");
  CREATE UNIQUE INDEX "articles_blocks_claim_locales_locale_parent_id_unique" ON "articles_blocks_claim_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_blocks_node_order_idx" ON "articles_blocks_node" USING btree ("_order");
  CREATE INDEX "articles_blocks_node_parent_id_idx" ON "articles_blocks_node" USING btree ("_parent_id");
  CREATE INDEX "articles_blocks_node_path_idx" ON "articles_blocks_node" USING btree ("_path");
  CREATE INDEX "articles_blocks_food_table_order_idx" ON "articles_blocks_food_table" USING btree ("_order");
  CREATE INDEX "articles_blocks_food_table_parent_id_idx" ON "articles_blocks_food_table" USING btree ("_parent_id");
  CREATE INDEX "articles_blocks_food_table_path_idx" ON "articles_blocks_food_table" USING btree ("_path");
  CREATE INDEX "articles_blocks_food_table_mineral_idx" ON "articles_blocks_food_table" USING btree ("mineral_id");
  CREATE UNIQUE INDEX "articles_blocks_food_table_locales_locale_parent_id_unique" ON "articles_blocks_food_table_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_blocks_callout_order_idx" ON "articles_blocks_callout" USING btree ("_order");
  CREATE INDEX "articles_blocks_callout_parent_id_idx" ON "articles_blocks_callout" USING btree ("_parent_id");
  CREATE INDEX "articles_blocks_callout_path_idx" ON "articles_blocks_callout" USING btree ("_path");
  CREATE UNIQUE INDEX "articles_blocks_callout_locales_locale_parent_id_unique" ON "articles_blocks_callout_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_governance_audience_order_idx" ON "articles_governance_audience" USING btree ("order");
  CREATE INDEX "articles_governance_audience_parent_idx" ON "articles_governance_audience" USING btree ("parent_id");
  CREATE INDEX "articles_governance_governance_author_idx" ON "articles" USING btree ("governance_author_id");
  CREATE INDEX "articles_governance_governance_reviewer_idx" ON "articles" USING btree ("governance_reviewer_id");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE UNIQUE INDEX "articles_locales_locale_parent_id_unique" ON "articles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_texts_order_parent" ON "articles_texts" USING btree ("order","parent_id");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_minerals_id_idx" ON "articles_rels" USING btree ("minerals_id");
  CREATE INDEX "articles_rels_symptoms_id_idx" ON "articles_rels" USING btree ("symptoms_id");
  CREATE INDEX "articles_rels_functions_id_idx" ON "articles_rels" USING btree ("functions_id");
  CREATE INDEX "articles_rels_factors_id_idx" ON "articles_rels" USING btree ("factors_id");
  CREATE INDEX "articles_rels_foods_id_idx" ON "articles_rels" USING btree ("foods_id");
  CREATE INDEX "articles_rels_therapies_id_idx" ON "articles_rels" USING btree ("therapies_id");
  CREATE INDEX "_articles_v_version_key_takeaways_order_idx" ON "_articles_v_version_key_takeaways" USING btree ("_order");
  CREATE INDEX "_articles_v_version_key_takeaways_parent_id_idx" ON "_articles_v_version_key_takeaways" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_articles_v_version_key_takeaways_locales_locale_parent_id_u" ON "_articles_v_version_key_takeaways_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_blocks_prose_order_idx" ON "_articles_v_blocks_prose" USING btree ("_order");
  CREATE INDEX "_articles_v_blocks_prose_parent_id_idx" ON "_articles_v_blocks_prose" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_blocks_prose_path_idx" ON "_articles_v_blocks_prose" USING btree ("_path");
  CREATE UNIQUE INDEX "_articles_v_blocks_prose_locales_locale_parent_id_unique" ON "_articles_v_blocks_prose_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_blocks_claim_order_idx" ON "_articles_v_blocks_claim" USING btree ("_order");
  CREATE INDEX "_articles_v_blocks_claim_parent_id_idx" ON "_articles_v_blocks_claim" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_blocks_claim_path_idx" ON "_articles_v_blocks_claim" USING btree ("_path");
  CREATE INDEX "_articles_v_blocks_claim_claim_idx" ON "_articles_v_blocks_claim" USING btree ("claim_id");
  CREATE UNIQUE INDEX "_articles_v_blocks_claim_locales_locale_parent_id_unique" ON "_articles_v_blocks_claim_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_blocks_node_order_idx" ON "_articles_v_blocks_node" USING btree ("_order");
  CREATE INDEX "_articles_v_blocks_node_parent_id_idx" ON "_articles_v_blocks_node" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_blocks_node_path_idx" ON "_articles_v_blocks_node" USING btree ("_path");
  CREATE INDEX "_articles_v_blocks_food_table_order_idx" ON "_articles_v_blocks_food_table" USING btree ("_order");
  CREATE INDEX "_articles_v_blocks_food_table_parent_id_idx" ON "_articles_v_blocks_food_table" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_blocks_food_table_path_idx" ON "_articles_v_blocks_food_table" USING btree ("_path");
  CREATE INDEX "_articles_v_blocks_food_table_mineral_idx" ON "_articles_v_blocks_food_table" USING btree ("mineral_id");
  CREATE UNIQUE INDEX "_articles_v_blocks_food_table_locales_locale_parent_id_uniqu" ON "_articles_v_blocks_food_table_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_blocks_callout_order_idx" ON "_articles_v_blocks_callout" USING btree ("_order");
  CREATE INDEX "_articles_v_blocks_callout_parent_id_idx" ON "_articles_v_blocks_callout" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_blocks_callout_path_idx" ON "_articles_v_blocks_callout" USING btree ("_path");
  CREATE UNIQUE INDEX "_articles_v_blocks_callout_locales_locale_parent_id_unique" ON "_articles_v_blocks_callout_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_version_governance_audience_order_idx" ON "_articles_v_version_governance_audience" USING btree ("order");
  CREATE INDEX "_articles_v_version_governance_audience_parent_idx" ON "_articles_v_version_governance_audience" USING btree ("parent_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_governance_version_governance_author_idx" ON "_articles_v" USING btree ("version_governance_author_id");
  CREATE INDEX "_articles_v_version_governance_version_governance_review_idx" ON "_articles_v" USING btree ("version_governance_reviewer_id");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_snapshot_idx" ON "_articles_v" USING btree ("snapshot");
  CREATE INDEX "_articles_v_published_locale_idx" ON "_articles_v" USING btree ("published_locale");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_articles_v_locales_locale_parent_id_unique" ON "_articles_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_texts_order_parent" ON "_articles_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_minerals_id_idx" ON "_articles_v_rels" USING btree ("minerals_id");
  CREATE INDEX "_articles_v_rels_symptoms_id_idx" ON "_articles_v_rels" USING btree ("symptoms_id");
  CREATE INDEX "_articles_v_rels_functions_id_idx" ON "_articles_v_rels" USING btree ("functions_id");
  CREATE INDEX "_articles_v_rels_factors_id_idx" ON "_articles_v_rels" USING btree ("factors_id");
  CREATE INDEX "_articles_v_rels_foods_id_idx" ON "_articles_v_rels" USING btree ("foods_id");
  CREATE INDEX "_articles_v_rels_therapies_id_idx" ON "_articles_v_rels" USING btree ("therapies_id");
  CREATE INDEX "people_roles_order_idx" ON "people_roles" USING btree ("order");
  CREATE INDEX "people_roles_parent_idx" ON "people_roles" USING btree ("parent_id");
  CREATE INDEX "people_governance_audience_order_idx" ON "people_governance_audience" USING btree ("order");
  CREATE INDEX "people_governance_audience_parent_idx" ON "people_governance_audience" USING btree ("parent_id");
  CREATE INDEX "people_governance_governance_author_idx" ON "people" USING btree ("governance_author_id");
  CREATE INDEX "people_governance_governance_reviewer_idx" ON "people" USING btree ("governance_reviewer_id");
  CREATE UNIQUE INDEX "people_slug_idx" ON "people" USING btree ("slug");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "people__status_idx" ON "people" USING btree ("_status");
  CREATE UNIQUE INDEX "people_locales_locale_parent_id_unique" ON "people_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "people_texts_order_parent" ON "people_texts" USING btree ("order","parent_id");
  CREATE INDEX "_people_v_version_roles_order_idx" ON "_people_v_version_roles" USING btree ("order");
  CREATE INDEX "_people_v_version_roles_parent_idx" ON "_people_v_version_roles" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_governance_audience_order_idx" ON "_people_v_version_governance_audience" USING btree ("order");
  CREATE INDEX "_people_v_version_governance_audience_parent_idx" ON "_people_v_version_governance_audience" USING btree ("parent_id");
  CREATE INDEX "_people_v_parent_idx" ON "_people_v" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_governance_version_governance_author_idx" ON "_people_v" USING btree ("version_governance_author_id");
  CREATE INDEX "_people_v_version_governance_version_governance_reviewer_idx" ON "_people_v" USING btree ("version_governance_reviewer_id");
  CREATE INDEX "_people_v_version_version_slug_idx" ON "_people_v" USING btree ("version_slug");
  CREATE INDEX "_people_v_version_version_updated_at_idx" ON "_people_v" USING btree ("version_updated_at");
  CREATE INDEX "_people_v_version_version_created_at_idx" ON "_people_v" USING btree ("version_created_at");
  CREATE INDEX "_people_v_version_version__status_idx" ON "_people_v" USING btree ("version__status");
  CREATE INDEX "_people_v_created_at_idx" ON "_people_v" USING btree ("created_at");
  CREATE INDEX "_people_v_updated_at_idx" ON "_people_v" USING btree ("updated_at");
  CREATE INDEX "_people_v_snapshot_idx" ON "_people_v" USING btree ("snapshot");
  CREATE INDEX "_people_v_published_locale_idx" ON "_people_v" USING btree ("published_locale");
  CREATE INDEX "_people_v_latest_idx" ON "_people_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_people_v_locales_locale_parent_id_unique" ON "_people_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_people_v_texts_order_parent" ON "_people_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "api_keys_scopes_order_idx" ON "api_keys_scopes" USING btree ("order");
  CREATE INDEX "api_keys_scopes_parent_idx" ON "api_keys_scopes" USING btree ("parent_id");
  CREATE UNIQUE INDEX "api_keys_prefix_idx" ON "api_keys" USING btree ("prefix");
  CREATE INDEX "api_keys_updated_at_idx" ON "api_keys" USING btree ("updated_at");
  CREATE INDEX "api_keys_created_at_idx" ON "api_keys" USING btree ("created_at");
  CREATE INDEX "api_keys_texts_order_parent" ON "api_keys_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "publications_revision_idx" ON "publications" USING btree ("revision");
  CREATE INDEX "publications_is_current_idx" ON "publications" USING btree ("is_current");
  CREATE INDEX "publications_superseded_by_idx" ON "publications" USING btree ("superseded_by");
  CREATE UNIQUE INDEX "publications_outbox_id_idx" ON "publications" USING btree ("outbox_id");
  CREATE INDEX "publications_document_id_idx" ON "publications" USING btree ("document_id");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE INDEX "outbox_written_at_idx" ON "outbox" USING btree ("written_at");
  CREATE INDEX "outbox_document_id_idx" ON "outbox" USING btree ("document_id");
  CREATE INDEX "outbox_updated_at_idx" ON "outbox" USING btree ("updated_at");
  CREATE INDEX "outbox_created_at_idx" ON "outbox" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_minerals_id_idx" ON "payload_locked_documents_rels" USING btree ("minerals_id");
  CREATE INDEX "payload_locked_documents_rels_symptoms_id_idx" ON "payload_locked_documents_rels" USING btree ("symptoms_id");
  CREATE INDEX "payload_locked_documents_rels_foods_id_idx" ON "payload_locked_documents_rels" USING btree ("foods_id");
  CREATE INDEX "payload_locked_documents_rels_functions_id_idx" ON "payload_locked_documents_rels" USING btree ("functions_id");
  CREATE INDEX "payload_locked_documents_rels_factors_id_idx" ON "payload_locked_documents_rels" USING btree ("factors_id");
  CREATE INDEX "payload_locked_documents_rels_therapies_id_idx" ON "payload_locked_documents_rels" USING btree ("therapies_id");
  CREATE INDEX "payload_locked_documents_rels_intake_references_id_idx" ON "payload_locked_documents_rels" USING btree ("intake_references_id");
  CREATE INDEX "payload_locked_documents_rels_claims_id_idx" ON "payload_locked_documents_rels" USING btree ("claims_id");
  CREATE INDEX "payload_locked_documents_rels_citations_id_idx" ON "payload_locked_documents_rels" USING btree ("citations_id");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_api_keys_id_idx" ON "payload_locked_documents_rels" USING btree ("api_keys_id");
  CREATE INDEX "payload_locked_documents_rels_publications_id_idx" ON "payload_locked_documents_rels" USING btree ("publications_id");
  CREATE INDEX "payload_locked_documents_rels_outbox_id_idx" ON "payload_locked_documents_rels" USING btree ("outbox_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "minerals_status_tests" CASCADE;
  DROP TABLE "minerals_status_tests_locales" CASCADE;
  DROP TABLE "minerals_excess_risks" CASCADE;
  DROP TABLE "minerals_excess_risks_locales" CASCADE;
  DROP TABLE "minerals_supplement_forms" CASCADE;
  DROP TABLE "minerals_supplement_forms_locales" CASCADE;
  DROP TABLE "minerals_identifiers" CASCADE;
  DROP TABLE "minerals_governance_audience" CASCADE;
  DROP TABLE "minerals" CASCADE;
  DROP TABLE "minerals_locales" CASCADE;
  DROP TABLE "minerals_texts" CASCADE;
  DROP TABLE "_minerals_v_version_status_tests" CASCADE;
  DROP TABLE "_minerals_v_version_status_tests_locales" CASCADE;
  DROP TABLE "_minerals_v_version_excess_risks" CASCADE;
  DROP TABLE "_minerals_v_version_excess_risks_locales" CASCADE;
  DROP TABLE "_minerals_v_version_supplement_forms" CASCADE;
  DROP TABLE "_minerals_v_version_supplement_forms_locales" CASCADE;
  DROP TABLE "_minerals_v_version_identifiers" CASCADE;
  DROP TABLE "_minerals_v_version_governance_audience" CASCADE;
  DROP TABLE "_minerals_v" CASCADE;
  DROP TABLE "_minerals_v_locales" CASCADE;
  DROP TABLE "_minerals_v_texts" CASCADE;
  DROP TABLE "symptoms_lay_terms" CASCADE;
  DROP TABLE "symptoms_lay_terms_locales" CASCADE;
  DROP TABLE "symptoms_red_flags" CASCADE;
  DROP TABLE "symptoms_red_flags_locales" CASCADE;
  DROP TABLE "symptoms_other_causes" CASCADE;
  DROP TABLE "symptoms_other_causes_locales" CASCADE;
  DROP TABLE "symptoms_codes" CASCADE;
  DROP TABLE "symptoms_governance_audience" CASCADE;
  DROP TABLE "symptoms" CASCADE;
  DROP TABLE "symptoms_locales" CASCADE;
  DROP TABLE "symptoms_texts" CASCADE;
  DROP TABLE "_symptoms_v_version_lay_terms" CASCADE;
  DROP TABLE "_symptoms_v_version_lay_terms_locales" CASCADE;
  DROP TABLE "_symptoms_v_version_red_flags" CASCADE;
  DROP TABLE "_symptoms_v_version_red_flags_locales" CASCADE;
  DROP TABLE "_symptoms_v_version_other_causes" CASCADE;
  DROP TABLE "_symptoms_v_version_other_causes_locales" CASCADE;
  DROP TABLE "_symptoms_v_version_codes" CASCADE;
  DROP TABLE "_symptoms_v_version_governance_audience" CASCADE;
  DROP TABLE "_symptoms_v" CASCADE;
  DROP TABLE "_symptoms_v_locales" CASCADE;
  DROP TABLE "_symptoms_v_texts" CASCADE;
  DROP TABLE "foods_portions" CASCADE;
  DROP TABLE "foods_portions_locales" CASCADE;
  DROP TABLE "foods_amounts" CASCADE;
  DROP TABLE "foods_antinutrients" CASCADE;
  DROP TABLE "foods_antinutrients_locales" CASCADE;
  DROP TABLE "foods_governance_audience" CASCADE;
  DROP TABLE "foods" CASCADE;
  DROP TABLE "foods_locales" CASCADE;
  DROP TABLE "foods_texts" CASCADE;
  DROP TABLE "_foods_v_version_portions" CASCADE;
  DROP TABLE "_foods_v_version_portions_locales" CASCADE;
  DROP TABLE "_foods_v_version_amounts" CASCADE;
  DROP TABLE "_foods_v_version_antinutrients" CASCADE;
  DROP TABLE "_foods_v_version_antinutrients_locales" CASCADE;
  DROP TABLE "_foods_v_version_governance_audience" CASCADE;
  DROP TABLE "_foods_v" CASCADE;
  DROP TABLE "_foods_v_locales" CASCADE;
  DROP TABLE "_foods_v_texts" CASCADE;
  DROP TABLE "functions_governance_audience" CASCADE;
  DROP TABLE "functions" CASCADE;
  DROP TABLE "functions_locales" CASCADE;
  DROP TABLE "functions_texts" CASCADE;
  DROP TABLE "_functions_v_version_governance_audience" CASCADE;
  DROP TABLE "_functions_v" CASCADE;
  DROP TABLE "_functions_v_locales" CASCADE;
  DROP TABLE "_functions_v_texts" CASCADE;
  DROP TABLE "factors_examples" CASCADE;
  DROP TABLE "factors_examples_locales" CASCADE;
  DROP TABLE "factors_mechanism" CASCADE;
  DROP TABLE "factors_mechanism_locales" CASCADE;
  DROP TABLE "factors_governance_audience" CASCADE;
  DROP TABLE "factors" CASCADE;
  DROP TABLE "factors_locales" CASCADE;
  DROP TABLE "factors_texts" CASCADE;
  DROP TABLE "_factors_v_version_examples" CASCADE;
  DROP TABLE "_factors_v_version_examples_locales" CASCADE;
  DROP TABLE "_factors_v_version_mechanism" CASCADE;
  DROP TABLE "_factors_v_version_mechanism_locales" CASCADE;
  DROP TABLE "_factors_v_version_governance_audience" CASCADE;
  DROP TABLE "_factors_v" CASCADE;
  DROP TABLE "_factors_v_locales" CASCADE;
  DROP TABLE "_factors_v_texts" CASCADE;
  DROP TABLE "therapies_settings" CASCADE;
  DROP TABLE "therapies_components" CASCADE;
  DROP TABLE "therapies_components_locales" CASCADE;
  DROP TABLE "therapies_safety_considerations" CASCADE;
  DROP TABLE "therapies_safety_considerations_locales" CASCADE;
  DROP TABLE "therapies_regulatory_actions" CASCADE;
  DROP TABLE "therapies_regulatory_actions_locales" CASCADE;
  DROP TABLE "therapies_governance_audience" CASCADE;
  DROP TABLE "therapies" CASCADE;
  DROP TABLE "therapies_locales" CASCADE;
  DROP TABLE "therapies_texts" CASCADE;
  DROP TABLE "_therapies_v_version_settings" CASCADE;
  DROP TABLE "_therapies_v_version_components" CASCADE;
  DROP TABLE "_therapies_v_version_components_locales" CASCADE;
  DROP TABLE "_therapies_v_version_safety_considerations" CASCADE;
  DROP TABLE "_therapies_v_version_safety_considerations_locales" CASCADE;
  DROP TABLE "_therapies_v_version_regulatory_actions" CASCADE;
  DROP TABLE "_therapies_v_version_regulatory_actions_locales" CASCADE;
  DROP TABLE "_therapies_v_version_governance_audience" CASCADE;
  DROP TABLE "_therapies_v" CASCADE;
  DROP TABLE "_therapies_v_locales" CASCADE;
  DROP TABLE "_therapies_v_texts" CASCADE;
  DROP TABLE "intake_references_governance_audience" CASCADE;
  DROP TABLE "intake_references" CASCADE;
  DROP TABLE "intake_references_locales" CASCADE;
  DROP TABLE "intake_references_texts" CASCADE;
  DROP TABLE "intake_references_rels" CASCADE;
  DROP TABLE "_intake_references_v_version_governance_audience" CASCADE;
  DROP TABLE "_intake_references_v" CASCADE;
  DROP TABLE "_intake_references_v_locales" CASCADE;
  DROP TABLE "_intake_references_v_texts" CASCADE;
  DROP TABLE "_intake_references_v_rels" CASCADE;
  DROP TABLE "claims_evidence" CASCADE;
  DROP TABLE "claims_evidence_locales" CASCADE;
  DROP TABLE "claims_grade_reasons" CASCADE;
  DROP TABLE "claims_grade_reasons_locales" CASCADE;
  DROP TABLE "claims_quantities" CASCADE;
  DROP TABLE "claims_quantities_locales" CASCADE;
  DROP TABLE "claims_jurisdictions" CASCADE;
  DROP TABLE "claims_origins" CASCADE;
  DROP TABLE "claims_governance_audience" CASCADE;
  DROP TABLE "claims" CASCADE;
  DROP TABLE "claims_locales" CASCADE;
  DROP TABLE "claims_texts" CASCADE;
  DROP TABLE "claims_rels" CASCADE;
  DROP TABLE "_claims_v_version_evidence" CASCADE;
  DROP TABLE "_claims_v_version_evidence_locales" CASCADE;
  DROP TABLE "_claims_v_version_grade_reasons" CASCADE;
  DROP TABLE "_claims_v_version_grade_reasons_locales" CASCADE;
  DROP TABLE "_claims_v_version_quantities" CASCADE;
  DROP TABLE "_claims_v_version_quantities_locales" CASCADE;
  DROP TABLE "_claims_v_version_jurisdictions" CASCADE;
  DROP TABLE "_claims_v_version_origins" CASCADE;
  DROP TABLE "_claims_v_version_governance_audience" CASCADE;
  DROP TABLE "_claims_v" CASCADE;
  DROP TABLE "_claims_v_locales" CASCADE;
  DROP TABLE "_claims_v_texts" CASCADE;
  DROP TABLE "_claims_v_rels" CASCADE;
  DROP TABLE "citations_authors" CASCADE;
  DROP TABLE "citations_governance_audience" CASCADE;
  DROP TABLE "citations" CASCADE;
  DROP TABLE "citations_locales" CASCADE;
  DROP TABLE "citations_texts" CASCADE;
  DROP TABLE "_citations_v_version_authors" CASCADE;
  DROP TABLE "_citations_v_version_governance_audience" CASCADE;
  DROP TABLE "_citations_v" CASCADE;
  DROP TABLE "_citations_v_locales" CASCADE;
  DROP TABLE "_citations_v_texts" CASCADE;
  DROP TABLE "articles_key_takeaways" CASCADE;
  DROP TABLE "articles_key_takeaways_locales" CASCADE;
  DROP TABLE "articles_blocks_prose" CASCADE;
  DROP TABLE "articles_blocks_prose_locales" CASCADE;
  DROP TABLE "articles_blocks_claim" CASCADE;
  DROP TABLE "articles_blocks_claim_locales" CASCADE;
  DROP TABLE "articles_blocks_node" CASCADE;
  DROP TABLE "articles_blocks_food_table" CASCADE;
  DROP TABLE "articles_blocks_food_table_locales" CASCADE;
  DROP TABLE "articles_blocks_callout" CASCADE;
  DROP TABLE "articles_blocks_callout_locales" CASCADE;
  DROP TABLE "articles_governance_audience" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_locales" CASCADE;
  DROP TABLE "articles_texts" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_key_takeaways" CASCADE;
  DROP TABLE "_articles_v_version_key_takeaways_locales" CASCADE;
  DROP TABLE "_articles_v_blocks_prose" CASCADE;
  DROP TABLE "_articles_v_blocks_prose_locales" CASCADE;
  DROP TABLE "_articles_v_blocks_claim" CASCADE;
  DROP TABLE "_articles_v_blocks_claim_locales" CASCADE;
  DROP TABLE "_articles_v_blocks_node" CASCADE;
  DROP TABLE "_articles_v_blocks_food_table" CASCADE;
  DROP TABLE "_articles_v_blocks_food_table_locales" CASCADE;
  DROP TABLE "_articles_v_blocks_callout" CASCADE;
  DROP TABLE "_articles_v_blocks_callout_locales" CASCADE;
  DROP TABLE "_articles_v_version_governance_audience" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_locales" CASCADE;
  DROP TABLE "_articles_v_texts" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "people_roles" CASCADE;
  DROP TABLE "people_governance_audience" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "people_locales" CASCADE;
  DROP TABLE "people_texts" CASCADE;
  DROP TABLE "_people_v_version_roles" CASCADE;
  DROP TABLE "_people_v_version_governance_audience" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "_people_v_locales" CASCADE;
  DROP TABLE "_people_v_texts" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "api_keys_scopes" CASCADE;
  DROP TABLE "api_keys" CASCADE;
  DROP TABLE "api_keys_texts" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "outbox" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_minerals_status_tests_unit";
  DROP TYPE "public"."enum_minerals_identifiers_system";
  DROP TYPE "public"."enum_minerals_identifiers_status";
  DROP TYPE "public"."enum_minerals_governance_audience";
  DROP TYPE "public"."enum_minerals_category";
  DROP TYPE "public"."enum_minerals_fdc_nutrient_unit";
  DROP TYPE "public"."enum_minerals_governance_review_state";
  DROP TYPE "public"."enum_minerals_governance_ai_assistance";
  DROP TYPE "public"."enum_minerals_status";
  DROP TYPE "public"."enum__minerals_v_version_status_tests_unit";
  DROP TYPE "public"."enum__minerals_v_version_identifiers_system";
  DROP TYPE "public"."enum__minerals_v_version_identifiers_status";
  DROP TYPE "public"."enum__minerals_v_version_governance_audience";
  DROP TYPE "public"."enum__minerals_v_version_category";
  DROP TYPE "public"."enum__minerals_v_version_fdc_nutrient_unit";
  DROP TYPE "public"."enum__minerals_v_version_governance_review_state";
  DROP TYPE "public"."enum__minerals_v_version_governance_ai_assistance";
  DROP TYPE "public"."enum__minerals_v_version_status";
  DROP TYPE "public"."enum__minerals_v_published_locale";
  DROP TYPE "public"."enum_symptoms_codes_system";
  DROP TYPE "public"."enum_symptoms_codes_status";
  DROP TYPE "public"."enum_symptoms_governance_audience";
  DROP TYPE "public"."enum_symptoms_kind";
  DROP TYPE "public"."enum_symptoms_body_system";
  DROP TYPE "public"."enum_symptoms_specificity";
  DROP TYPE "public"."enum_symptoms_governance_review_state";
  DROP TYPE "public"."enum_symptoms_governance_ai_assistance";
  DROP TYPE "public"."enum_symptoms_status";
  DROP TYPE "public"."enum__symptoms_v_version_codes_system";
  DROP TYPE "public"."enum__symptoms_v_version_codes_status";
  DROP TYPE "public"."enum__symptoms_v_version_governance_audience";
  DROP TYPE "public"."enum__symptoms_v_version_kind";
  DROP TYPE "public"."enum__symptoms_v_version_body_system";
  DROP TYPE "public"."enum__symptoms_v_version_specificity";
  DROP TYPE "public"."enum__symptoms_v_version_governance_review_state";
  DROP TYPE "public"."enum__symptoms_v_version_governance_ai_assistance";
  DROP TYPE "public"."enum__symptoms_v_version_status";
  DROP TYPE "public"."enum__symptoms_v_published_locale";
  DROP TYPE "public"."enum_foods_amounts_unit";
  DROP TYPE "public"."enum_foods_amounts_value_type";
  DROP TYPE "public"."enum_foods_antinutrients_unit";
  DROP TYPE "public"."enum_foods_governance_audience";
  DROP TYPE "public"."enum_foods_group";
  DROP TYPE "public"."enum_foods_preparation";
  DROP TYPE "public"."enum_foods_source_database";
  DROP TYPE "public"."enum_foods_governance_review_state";
  DROP TYPE "public"."enum_foods_governance_ai_assistance";
  DROP TYPE "public"."enum_foods_status";
  DROP TYPE "public"."enum__foods_v_version_amounts_unit";
  DROP TYPE "public"."enum__foods_v_version_amounts_value_type";
  DROP TYPE "public"."enum__foods_v_version_antinutrients_unit";
  DROP TYPE "public"."enum__foods_v_version_governance_audience";
  DROP TYPE "public"."enum__foods_v_version_group";
  DROP TYPE "public"."enum__foods_v_version_preparation";
  DROP TYPE "public"."enum__foods_v_version_source_database";
  DROP TYPE "public"."enum__foods_v_version_governance_review_state";
  DROP TYPE "public"."enum__foods_v_version_governance_ai_assistance";
  DROP TYPE "public"."enum__foods_v_version_status";
  DROP TYPE "public"."enum__foods_v_published_locale";
  DROP TYPE "public"."enum_functions_governance_audience";
  DROP TYPE "public"."enum_functions_body_system";
  DROP TYPE "public"."enum_functions_governance_review_state";
  DROP TYPE "public"."enum_functions_governance_ai_assistance";
  DROP TYPE "public"."enum_functions_status";
  DROP TYPE "public"."enum__functions_v_version_governance_audience";
  DROP TYPE "public"."enum__functions_v_version_body_system";
  DROP TYPE "public"."enum__functions_v_version_governance_review_state";
  DROP TYPE "public"."enum__functions_v_version_governance_ai_assistance";
  DROP TYPE "public"."enum__functions_v_version_status";
  DROP TYPE "public"."enum__functions_v_published_locale";
  DROP TYPE "public"."enum_factors_governance_audience";
  DROP TYPE "public"."enum_factors_kind";
  DROP TYPE "public"."enum_factors_severity";
  DROP TYPE "public"."enum_factors_governance_review_state";
  DROP TYPE "public"."enum_factors_governance_ai_assistance";
  DROP TYPE "public"."enum_factors_status";
  DROP TYPE "public"."enum__factors_v_version_governance_audience";
  DROP TYPE "public"."enum__factors_v_version_kind";
  DROP TYPE "public"."enum__factors_v_version_severity";
  DROP TYPE "public"."enum__factors_v_version_governance_review_state";
  DROP TYPE "public"."enum__factors_v_version_governance_ai_assistance";
  DROP TYPE "public"."enum__factors_v_version_status";
  DROP TYPE "public"."enum__factors_v_published_locale";
  DROP TYPE "public"."enum_therapies_settings";
  DROP TYPE "public"."enum_therapies_components_unit";
  DROP TYPE "public"."enum_therapies_governance_audience";
  DROP TYPE "public"."enum_therapies_route";
  DROP TYPE "public"."enum_therapies_governance_review_state";
  DROP TYPE "public"."enum_therapies_governance_ai_assistance";
  DROP TYPE "public"."enum_therapies_status";
  DROP TYPE "public"."enum__therapies_v_version_settings";
  DROP TYPE "public"."enum__therapies_v_version_components_unit";
  DROP TYPE "public"."enum__therapies_v_version_governance_audience";
  DROP TYPE "public"."enum__therapies_v_version_route";
  DROP TYPE "public"."enum__therapies_v_version_governance_review_state";
  DROP TYPE "public"."enum__therapies_v_version_governance_ai_assistance";
  DROP TYPE "public"."enum__therapies_v_version_status";
  DROP TYPE "public"."enum__therapies_v_published_locale";
  DROP TYPE "public"."enum_intake_references_governance_audience";
  DROP TYPE "public"."enum_intake_references_kind";
  DROP TYPE "public"."enum_intake_references_authority";
  DROP TYPE "public"."enum_intake_references_unit";
  DROP TYPE "public"."enum_intake_references_ul_scope";
  DROP TYPE "public"."enum_intake_references_sex";
  DROP TYPE "public"."enum_intake_references_reproductive_state";
  DROP TYPE "public"."enum_intake_references_governance_review_state";
  DROP TYPE "public"."enum_intake_references_governance_ai_assistance";
  DROP TYPE "public"."enum_intake_references_status";
  DROP TYPE "public"."enum__intake_references_v_version_governance_audience";
  DROP TYPE "public"."enum__intake_references_v_version_kind";
  DROP TYPE "public"."enum__intake_references_v_version_authority";
  DROP TYPE "public"."enum__intake_references_v_version_unit";
  DROP TYPE "public"."enum__intake_references_v_version_ul_scope";
  DROP TYPE "public"."enum__intake_references_v_version_sex";
  DROP TYPE "public"."enum__intake_references_v_version_reproductive_state";
  DROP TYPE "public"."enum__intake_references_v_version_governance_review_state";
  DROP TYPE "public"."enum__intake_references_v_version_governance_ai_assistance";
  DROP TYPE "public"."enum__intake_references_v_version_status";
  DROP TYPE "public"."enum__intake_references_v_published_locale";
  DROP TYPE "public"."enum_claims_evidence_stance";
  DROP TYPE "public"."enum_claims_evidence_design";
  DROP TYPE "public"."enum_claims_evidence_model";
  DROP TYPE "public"."enum_claims_grade_reasons_code";
  DROP TYPE "public"."enum_claims_jurisdictions_jurisdiction";
  DROP TYPE "public"."enum_claims_jurisdictions_status";
  DROP TYPE "public"."enum_claims_origins_decision";
  DROP TYPE "public"."enum_claims_governance_audience";
  DROP TYPE "public"."enum_claims_predicate";
  DROP TYPE "public"."enum_claims_basis";
  DROP TYPE "public"."enum_claims_verdict";
  DROP TYPE "public"."enum_claims_direction";
  DROP TYPE "public"."enum_claims_certainty";
  DROP TYPE "public"."enum_claims_prevalence_metric";
  DROP TYPE "public"."enum_claims_governance_review_state";
  DROP TYPE "public"."enum_claims_governance_ai_assistance";
  DROP TYPE "public"."enum_claims_status";
  DROP TYPE "public"."enum__claims_v_version_evidence_stance";
  DROP TYPE "public"."enum__claims_v_version_evidence_design";
  DROP TYPE "public"."enum__claims_v_version_evidence_model";
  DROP TYPE "public"."enum__claims_v_version_grade_reasons_code";
  DROP TYPE "public"."enum__claims_v_version_jurisdictions_jurisdiction";
  DROP TYPE "public"."enum__claims_v_version_jurisdictions_status";
  DROP TYPE "public"."enum__claims_v_version_origins_decision";
  DROP TYPE "public"."enum__claims_v_version_governance_audience";
  DROP TYPE "public"."enum__claims_v_version_predicate";
  DROP TYPE "public"."enum__claims_v_version_basis";
  DROP TYPE "public"."enum__claims_v_version_verdict";
  DROP TYPE "public"."enum__claims_v_version_direction";
  DROP TYPE "public"."enum__claims_v_version_certainty";
  DROP TYPE "public"."enum__claims_v_version_prevalence_metric";
  DROP TYPE "public"."enum__claims_v_version_governance_review_state";
  DROP TYPE "public"."enum__claims_v_version_governance_ai_assistance";
  DROP TYPE "public"."enum__claims_v_version_status";
  DROP TYPE "public"."enum__claims_v_published_locale";
  DROP TYPE "public"."enum_citations_governance_audience";
  DROP TYPE "public"."enum_citations_csl_type";
  DROP TYPE "public"."enum_citations_study_design";
  DROP TYPE "public"."enum_citations_identity_check_status";
  DROP TYPE "public"."enum_citations_integrity_status";
  DROP TYPE "public"."enum_citations_governance_review_state";
  DROP TYPE "public"."enum_citations_governance_ai_assistance";
  DROP TYPE "public"."enum_citations_status";
  DROP TYPE "public"."enum__citations_v_version_governance_audience";
  DROP TYPE "public"."enum__citations_v_version_csl_type";
  DROP TYPE "public"."enum__citations_v_version_study_design";
  DROP TYPE "public"."enum__citations_v_version_identity_check_status";
  DROP TYPE "public"."enum__citations_v_version_integrity_status";
  DROP TYPE "public"."enum__citations_v_version_governance_review_state";
  DROP TYPE "public"."enum__citations_v_version_governance_ai_assistance";
  DROP TYPE "public"."enum__citations_v_version_status";
  DROP TYPE "public"."enum__citations_v_published_locale";
  DROP TYPE "public"."enum_articles_blocks_callout_tone";
  DROP TYPE "public"."enum_articles_governance_audience";
  DROP TYPE "public"."enum_articles_governance_review_state";
  DROP TYPE "public"."enum_articles_governance_ai_assistance";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_blocks_callout_tone";
  DROP TYPE "public"."enum__articles_v_version_governance_audience";
  DROP TYPE "public"."enum__articles_v_version_governance_review_state";
  DROP TYPE "public"."enum__articles_v_version_governance_ai_assistance";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum__articles_v_published_locale";
  DROP TYPE "public"."enum_people_roles";
  DROP TYPE "public"."enum_people_governance_audience";
  DROP TYPE "public"."enum_people_governance_review_state";
  DROP TYPE "public"."enum_people_governance_ai_assistance";
  DROP TYPE "public"."enum_people_status";
  DROP TYPE "public"."enum__people_v_version_roles";
  DROP TYPE "public"."enum__people_v_version_governance_audience";
  DROP TYPE "public"."enum__people_v_version_governance_review_state";
  DROP TYPE "public"."enum__people_v_version_governance_ai_assistance";
  DROP TYPE "public"."enum__people_v_version_status";
  DROP TYPE "public"."enum__people_v_published_locale";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_api_keys_scopes";
  DROP TYPE "public"."enum_publications_kind";
  DROP TYPE "public"."enum_outbox_kind";`)
}
