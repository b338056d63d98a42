import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_1e7cbdce5a2838a4e35b012373a30412 } from '../../../components/RowLabel'
import { WorkflowPanel as WorkflowPanel_3a8e8d00bf1f50233953c9d2e1ecfe05 } from '../../../components/WorkflowPanel'
import { Nothing as Nothing_cd19b2fcabe02f939a608d3af2adfa11 } from '../../../components/Nothing'
import { WorkflowJump as WorkflowJump_bdb3d78834bc9453e79763e0c0ab1941 } from '../../../components/WorkflowJump'
import { PublishWhenApproved as PublishWhenApproved_afddb9c5daaef48f35eb1ab30b686ebe } from '../../../components/PublishWhenApproved'
import { DraftChanges as DraftChanges_ef78a1bc0530bce44d96c66bc2c40859 } from '../../../components/DraftChanges'
import { ReviewView as ReviewView_726120f9bd502ed758a233d6ae282eeb } from '../../../components/ReviewView'
import { TextLint as TextLint_670389018a778d2c4cd32606ba8a22df } from '../../../components/TextLint'
import { RelatedClaims as RelatedClaims_8e616c5e141277b546f28bf1300c97fe } from '../../../components/RelatedClaims'
import { ClaimWording as ClaimWording_2df04b901ff0133ca31c93e69b4acd63 } from '../../../components/ClaimWording'
import { AddEvidence as AddEvidence_900b9f0a5f991442e42cf72e3af6f6b2 } from '../../../components/AddEvidence'
import { EvidenceRowLabel as EvidenceRowLabel_48d4eb21a5f0c74f70e2a4cafdf777cf } from '../../../components/EvidenceRowLabel'
import { CertaintyHelper as CertaintyHelper_a48e70db71bbd0e54f7b792f813a7e5c } from '../../../components/CertaintyHelper'
import { WhatWeMaySay as WhatWeMaySay_ce900fa3c437547ef6ef57151dcd2be9 } from '../../../components/WhatWeMaySay'
import { ContradictionsLink as ContradictionsLink_77fb5be3d8fd75dfda5255ed4ebc0676 } from '../../../components/ContradictionsLink'
import { CitationDesk as CitationDesk_64c4775ce012b33bbe11390eebf5b251 } from '../../../components/CitationDesk'
import { CitationBadgesCell as CitationBadgesCell_fe1f01759751d78451a99e12f83ba9d6 } from '../../../components/CitationBadges'
import { ImportLink as ImportLink_ccf402c36a4037edadba204d97941eb0 } from '../../../components/ImportLink'
import { OpenImport as OpenImport_82c356891a67ff6426c4ee1f84a7977b } from '../../../components/OpenImport'
import { TypeCell as TypeCell_46365540a87787cf61cb41849af17a91 } from '../../../components/AboutDocument'
import { DocumentCell as DocumentCell_46365540a87787cf61cb41849af17a91 } from '../../../components/AboutDocument'
import { DocumentField as DocumentField_46365540a87787cf61cb41849af17a91 } from '../../../components/AboutDocument'
import { ApiKeySecret as ApiKeySecret_160c47a5534fd2ae86ed24e15dc0e645 } from '../../../components/ApiKeySecret'
import { WebhookSecret as WebhookSecret_d9b1dc97dd82afe7b5d8748069e511c3 } from '../../../components/WebhookSecret'
import { WebhookTest as WebhookTest_4f2bed8f7533fbdffdd1638137835f19 } from '../../../components/WebhookTest'
import { WebhookResend as WebhookResend_aed346dfdba3453e32ec6dfe0649ca50 } from '../../../components/WebhookResend'
import { ActionCell as ActionCell_eb6ee94a6e99bcbb256f2f6e7b942d4e } from '../../../components/EventAction'
import { ActionField as ActionField_eb6ee94a6e99bcbb256f2f6e7b942d4e } from '../../../components/EventAction'
import { HistoryExport as HistoryExport_66ef208dc73fefd26a86c4b2b583ffea } from '../../../components/HistoryExport'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { Icon as Icon_a02a4abfb5c9da17149cbadc8057c129 } from '../../../components/Icon'
import { Logo as Logo_919492c8e60179286a0f183c0a5b652e } from '../../../components/Logo'
import { FindPalette as FindPalette_eb8de19db0d60a17fc23e83b76d362b1 } from '../../../components/FindPalette'
import { NoticeBell as NoticeBell_d6c642baa459d2e8ae32b868e6025689 } from '../../../components/NoticeBell'
import { WorkbenchLinks as WorkbenchLinks_11586f28085ef7193899fcbc196c14d0 } from '../../../components/WorkbenchLinks'
import { Dashboard as Dashboard_9a680279bc487e655cb510fd8d9dadff } from '../../../components/Dashboard'
import { CoverageMap as CoverageMap_1318e1ae94e15cffeeafe9000a6c67f7 } from '../../../components/CoverageMap'
import { Translations as Translations_07c71b68181e9488c7e947417b45b2f2 } from '../../../components/Translations'
import { Translation as Translation_7b89e987bc6b142ff578018f064c5a6c } from '../../../components/Translation'
import { ImportReferences as ImportReferences_8e24af275ba8d2e3a5e14885dbf6e17e } from '../../../components/ImportReferences'
import { ContradictionsView as ContradictionsView_0a16c4c28bb8dc3b78b76b1c221f6228 } from '../../../components/ContradictionsView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/RowLabel#RowLabel": RowLabel_1e7cbdce5a2838a4e35b012373a30412,
  "/components/WorkflowPanel#WorkflowPanel": WorkflowPanel_3a8e8d00bf1f50233953c9d2e1ecfe05,
  "/components/Nothing#Nothing": Nothing_cd19b2fcabe02f939a608d3af2adfa11,
  "/components/WorkflowJump#WorkflowJump": WorkflowJump_bdb3d78834bc9453e79763e0c0ab1941,
  "/components/PublishWhenApproved#PublishWhenApproved": PublishWhenApproved_afddb9c5daaef48f35eb1ab30b686ebe,
  "/components/DraftChanges#DraftChanges": DraftChanges_ef78a1bc0530bce44d96c66bc2c40859,
  "/components/ReviewView#ReviewView": ReviewView_726120f9bd502ed758a233d6ae282eeb,
  "/components/TextLint#TextLint": TextLint_670389018a778d2c4cd32606ba8a22df,
  "/components/RelatedClaims#RelatedClaims": RelatedClaims_8e616c5e141277b546f28bf1300c97fe,
  "/components/ClaimWording#ClaimWording": ClaimWording_2df04b901ff0133ca31c93e69b4acd63,
  "/components/AddEvidence#AddEvidence": AddEvidence_900b9f0a5f991442e42cf72e3af6f6b2,
  "/components/EvidenceRowLabel#EvidenceRowLabel": EvidenceRowLabel_48d4eb21a5f0c74f70e2a4cafdf777cf,
  "/components/CertaintyHelper#CertaintyHelper": CertaintyHelper_a48e70db71bbd0e54f7b792f813a7e5c,
  "/components/WhatWeMaySay#WhatWeMaySay": WhatWeMaySay_ce900fa3c437547ef6ef57151dcd2be9,
  "/components/ContradictionsLink#ContradictionsLink": ContradictionsLink_77fb5be3d8fd75dfda5255ed4ebc0676,
  "/components/CitationDesk#CitationDesk": CitationDesk_64c4775ce012b33bbe11390eebf5b251,
  "/components/CitationBadges#CitationBadgesCell": CitationBadgesCell_fe1f01759751d78451a99e12f83ba9d6,
  "/components/ImportLink#ImportLink": ImportLink_ccf402c36a4037edadba204d97941eb0,
  "/components/OpenImport#OpenImport": OpenImport_82c356891a67ff6426c4ee1f84a7977b,
  "/components/AboutDocument#TypeCell": TypeCell_46365540a87787cf61cb41849af17a91,
  "/components/AboutDocument#DocumentCell": DocumentCell_46365540a87787cf61cb41849af17a91,
  "/components/AboutDocument#DocumentField": DocumentField_46365540a87787cf61cb41849af17a91,
  "/components/ApiKeySecret#ApiKeySecret": ApiKeySecret_160c47a5534fd2ae86ed24e15dc0e645,
  "/components/WebhookSecret#WebhookSecret": WebhookSecret_d9b1dc97dd82afe7b5d8748069e511c3,
  "/components/WebhookTest#WebhookTest": WebhookTest_4f2bed8f7533fbdffdd1638137835f19,
  "/components/WebhookResend#WebhookResend": WebhookResend_aed346dfdba3453e32ec6dfe0649ca50,
  "/components/EventAction#ActionCell": ActionCell_eb6ee94a6e99bcbb256f2f6e7b942d4e,
  "/components/EventAction#ActionField": ActionField_eb6ee94a6e99bcbb256f2f6e7b942d4e,
  "/components/HistoryExport#HistoryExport": HistoryExport_66ef208dc73fefd26a86c4b2b583ffea,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "/components/Icon#Icon": Icon_a02a4abfb5c9da17149cbadc8057c129,
  "/components/Logo#Logo": Logo_919492c8e60179286a0f183c0a5b652e,
  "/components/FindPalette#FindPalette": FindPalette_eb8de19db0d60a17fc23e83b76d362b1,
  "/components/NoticeBell#NoticeBell": NoticeBell_d6c642baa459d2e8ae32b868e6025689,
  "/components/WorkbenchLinks#WorkbenchLinks": WorkbenchLinks_11586f28085ef7193899fcbc196c14d0,
  "/components/Dashboard#Dashboard": Dashboard_9a680279bc487e655cb510fd8d9dadff,
  "/components/CoverageMap#CoverageMap": CoverageMap_1318e1ae94e15cffeeafe9000a6c67f7,
  "/components/Translations#Translations": Translations_07c71b68181e9488c7e947417b45b2f2,
  "/components/Translation#Translation": Translation_7b89e987bc6b142ff578018f064c5a6c,
  "/components/ImportReferences#ImportReferences": ImportReferences_8e24af275ba8d2e3a5e14885dbf6e17e,
  "/components/ContradictionsView#ContradictionsView": ContradictionsView_0a16c4c28bb8dc3b78b76b1c221f6228,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
