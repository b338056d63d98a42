import type { SanitizedConfig } from 'payload'
import { convertMarkdownToLexical, editorConfigFactory } from '../../collections/lexical'

type EditorConfig = Awaited<ReturnType<typeof editorConfigFactory.default>>

/** Reads Markdown into the editor's own form, with the features that the editor has. */
export const createProse =
  (editorConfig: EditorConfig) =>
  (markdown: string): unknown =>
    convertMarkdownToLexical({ editorConfig, markdown })

export const proseConfig = (config: SanitizedConfig): Promise<EditorConfig> =>
  editorConfigFactory.default({ config })
