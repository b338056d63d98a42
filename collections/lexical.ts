/**
 * The only way to the editor of rich text. Lexical's packages choose their build by a top-level await, and Node 20
 * mostly never finishes to load so many of them at once: it ends with code 13 and no message, or waits for ever.
 * Once Lexical's core is there, the rest loads.
 */
await import('lexical')

export const {
  BlockquoteFeature,
  BoldFeature,
  convertMarkdownToLexical,
  editorConfigFactory,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} = await import('@payloadcms/richtext-lexical')
