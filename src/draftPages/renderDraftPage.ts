import { createHash } from 'node:crypto'
import type { Locale } from '@cofactor/sdk'
import { isJsonObject } from '../delivery/json'
import type { ContentModel, Json, JsonObject, TypeModel } from '../model/types'
import { createDraftClient, type ReadDrafts } from './draftClient'
import { claimsAbout, elementsOf, type Parts } from './elementsOf'
import { escapeHtml } from '../domain/escapeHtml'
import { plainPage } from './plainPage'

export type DraftPageOptions = {
  readonly readDrafts: ReadDrafts
  readonly model: ContentModel
  readonly type: string
  readonly slug: string
  readonly locale: Locale
  /** Of the Content-Security-Policy, for the page's own style and script. */
  readonly nonce: string
}

/** Types that claims are about and that have no element. */
const nodesWithClaims = new Set(['foods', 'functions', 'factors', 'therapies'])

/**
 * A draft as partners will show it, as a page of HTML that needs nothing else. A draft too incomplete for its element
 * is shown field by field. Undefined when there is no such draft.
 */
export const renderDraftPage = async (options: DraftPageOptions): Promise<string | undefined> => {
  const type = options.model.types[options.type]
  if (!type) return undefined
  const document = await readDocument(options)
  if (!document) return undefined
  const parts = await partsOf(type, document, options)
  const title = document[type.titleField]
  return page(parts, { ...options, title: typeof title === 'string' ? title : options.slug })
}

const readDocument = async ({
  readDrafts,
  type,
  slug,
  locale,
}: DraftPageOptions): Promise<JsonObject | undefined> => {
  const { status, bytes } = await readDrafts(`/v1/${type}/${encodeURIComponent(slug)}?locale=${locale}`)
  if (status !== 200) return undefined
  const answer: Json = JSON.parse(Buffer.from(bytes).toString('utf8'))
  return isJsonObject(answer) && isJsonObject(answer['data']) ? answer['data'] : undefined
}

const partsOf = async (type: TypeModel, document: JsonObject, options: DraftPageOptions): Promise<Parts> => {
  const { readDrafts, slug, locale, nonce } = options
  const client = createDraftClient(readDrafts, locale)
  const render = elementsOf[type.type]
  const plain = { html: plainPage(type, document) }
  try {
    if (render) return await render({ client, slug, nonce })
    return [plain, ...(nodesWithClaims.has(type.type) ? await claimsAbout({ client, slug, nonce }) : [])]
  } catch {
    return [
      {
        html: '<p role="note">Too much is missing to show this draft as sites will. Here is what there is.</p>',
      },
      plain,
    ]
  }
}

const style = `
:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{margin:0}
main{display:grid;gap:1.5rem;grid-template-columns:minmax(0,1fr);margin-inline:auto;max-width:56rem;padding:1rem}
.note{background:#fff3c4;color:#3d2f00;margin:0;padding:.5rem 1rem}
h1{font-size:1.5rem;line-height:1.25;margin:0}
h2{font-size:1.25rem;margin:1rem 0 0}
.part{display:grid;gap:1rem;grid-template-columns:minmax(0,1fr)}
dl{display:grid;gap:.25rem 1rem;margin:0}
dt{font-weight:600}
dd{margin:0 0 .5rem;overflow-wrap:anywhere}
ul{margin:0;padding-inline-start:1.25rem}
`

/**
 * Tells the panel that the page is there, and from then on is told when a draft was saved. The panel also says so as an
 * answer, of which nothing is new; a page that loads itself anew would miss what is said meanwhile, so it looks first.
 */
const script = `const own=document.querySelector('meta[name=version]').content
const look=async()=>{const now=await fetch(location.href,{cache:'no-store'}).catch(()=>undefined)
if(now?.ok&&!(await now.text()).includes(own))location.reload()}
addEventListener('message',({origin,data})=>{if(origin===location.origin&&data?.type==='payload-document-event')void look()})
const panel=window.opener??window.parent
if(panel!==window)panel.postMessage({type:'payload-live-preview',ready:true},location.origin)`

const page = (
  parts: Parts,
  { title, locale, nonce }: DraftPageOptions & { readonly title: string },
): string => {
  const content = parts
    .map(
      ({ heading, html }) =>
        `<section class="part">${heading ? `<h2>${escapeHtml(heading)}</h2>` : ''}${html}</section>`,
    )
    .join('\n')
  const version = createHash('sha256').update(title).update(content.replaceAll(nonce, '')).digest('hex')
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="version" content="${version}">
<title>Preview: ${escapeHtml(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<p class="note" lang="en">Preview of the latest draft, as it was last saved. Nobody outside sees it.</p>
<main>
<h1>${escapeHtml(title)}</h1>
${content}
</main>
<script nonce="${nonce}">${script}</script>
</body>
</html>
`
}
