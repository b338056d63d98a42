/** The parts of Citation.js that tests hold our formats and styles against; it brings no types of its own. */
declare module '@citation-js/core' {
  type CslItem = Readonly<Record<string, unknown>>
  export const plugins: {
    readonly output: {
      format(
        name: 'bibliography',
        items: readonly CslItem[],
        options: {
          readonly template: string
          readonly lang: string
          readonly format: 'html' | 'text'
          readonly nosort: boolean
          readonly asEntryArray: true
        },
      ): [id: string, entry: string][]
    }
    readonly input: {
      chain(input: string, options?: { readonly generateGraph?: boolean }): CslItem[]
    }
  }
}

declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/plugin-bibtex' {}
