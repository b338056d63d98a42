/** One behaviour, against a server with the starter knowledge. It uses nothing but the web's own globals. */
export type Case = { readonly name: string; readonly run: (baseUrl: string) => Promise<void> }
