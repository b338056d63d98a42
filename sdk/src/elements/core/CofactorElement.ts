import type { Client } from '../../createClient.js'
import type { Locale } from '../../types/options.js'
import type { Meta } from '../../types/results.js'
import { requireMeta } from './options.js'
import { cssOf, renderShadow, type Definition, type ReadAttribute } from './definition.js'
import type { Html } from './html.js'
import { stateHtml } from './states.js'
import { toNodes } from './trusted.js'
import { languageOf } from './words.js'

// On a server there is none, and there the classes must only be importable: nothing can make this one an element.
const HTMLElementBase: typeof HTMLElement = Reflect.get(globalThis, 'HTMLElement') ?? class {}

const jsonLdSelector = ':scope > script[type="application/ld+json"]'

/** Attributes of every element. */
export const baseAttributes = ['base-url', 'locale', 'link', 'heading-level', 'json-ld'] as const

const sheets = new Map<string, CSSStyleSheet>()

const sheetOf = (css: string): CSSStyleSheet => {
  const known = sheets.get(css)
  if (known) return known
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  sheets.set(css, sheet)
  return sheet
}

/**
 * What all elements do: take their data from a property, from the server that `base-url` names or from markup that
 * a server rendered, and show it together with its review and disclaimer.
 *
 * @fires cofactor-load - Content is shown.
 * @fires cofactor-error - It could not be; `detail` is the error.
 */
export abstract class CofactorElement<Data, Extra extends object> extends HTMLElementBase {
  readonly #definition: Definition<Data, Extra>
  #data: Data | undefined
  #meta: Meta | undefined
  #client: Client | undefined
  #trip: AbortController | undefined
  #isQueued = false
  #isReady = false

  constructor(definition: Definition<Data, Extra>) {
    super()
    this.#definition = definition
  }

  /** The `meta` of the answer that the content came with. Nothing is shown without it. */
  get meta(): Meta | undefined {
    return this.#meta
  }
  set meta(meta: Meta | undefined) {
    this.#meta = meta
    this.#queue()
  }

  /** A client to read with, in place of one that is made for `base-url`. */
  get client(): Client | undefined {
    return this.#client
  }
  set client(client: Client | undefined) {
    this.#client = client
    this.#queue()
  }

  protected get data(): Data | undefined {
    return this.#data
  }
  protected set data(data: Data | undefined) {
    this.#data = data
    this.#queue()
  }

  /** Called by the browser: takes over what the page came with, or reads it. */
  connectedCallback(): void {
    // Where markup was put in by a script, the browser has left the template of the shadow root alone.
    const template = this.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]')
    if (template && !this.shadowRoot) {
      this.attachShadow({ mode: 'open' }).append(template.content)
      template.remove()
    }
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    if (!this.#isReady) {
      this.#isReady = true
      root.adoptedStyleSheets = [sheetOf(cssOf(this.#definition))]
      // Set before the element was defined, they hide the accessors.
      for (const name of ['document', 'documents', 'meta', 'client']) {
        const own = Object.getOwnPropertyDescriptor(this, name)
        if (own && Reflect.deleteProperty(this, name)) Reflect.set(this, name, own.value)
      }
      if (this.#shownKey) void this.#definition.enhance?.(root)
    }
    if (!this.#shownKey) this.#queue()
  }

  /** Called by the browser: gives up what is being read. */
  disconnectedCallback(): void {
    this.#trip?.abort()
  }

  /** Called by the browser: shows what the new value asks for. */
  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before !== after) this.#queue()
  }

  get #shownKey(): string | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>('.root')?.dataset.key
  }

  get #locale(): Locale | undefined {
    const locale = this.getAttribute('locale')
    return locale === 'en' || locale === 'es' ? locale : undefined
  }

  readonly #read: ReadAttribute = (name) => this.getAttribute(name) ?? undefined

  /** Changes made together show together. */
  #queue(): void {
    if (this.#isQueued || !this.#isReady) return
    this.#isQueued = true
    queueMicrotask(() => {
      this.#isQueued = false
      if (this.isConnected) void this.#update()
    })
  }

  async #update(): Promise<void> {
    this.#trip?.abort()
    const trip = new AbortController()
    this.#trip = trip
    try {
      if (this.#data !== undefined) await this.#show(this.#data, this.#meta, trip.signal)
      else await this.#load(trip.signal)
    } catch (error) {
      if (trip.signal.aborted) return
      this.#showState('error')
      this.dispatchEvent(new CustomEvent('cofactor-error', { detail: error }))
    }
  }

  async #load(signal: AbortSignal): Promise<void> {
    const { key, load } = this.#definition
    const baseUrl = this.#read('base-url')
    if ((baseUrl === undefined && !this.#client) || (key && !this.#read(key))) return
    if (!this.#shownKey) this.#showState('loading')
    if (this.#read('loading') === 'lazy') await (await import('./untilVisible.js')).untilVisible(this, signal)
    const [{ clientOf }, reading] = await Promise.all([import('./clientOf.js'), load()])
    const client = this.#client ?? clientOf(baseUrl ?? '')
    const { data, meta } = await reading.load(client, this.#read, { locale: this.#locale, signal })
    signal.throwIfAborted()
    await this.#show(data, meta, signal)
  }

  async #show(data: Data, meta: Meta | undefined, signal: AbortSignal): Promise<void> {
    const known = requireMeta(meta, this.localName)
    const words = known.locale === 'es' ? (await import('./spanish.js')).spanish : undefined
    const language = languageOf(known, words)
    const options = {
      ...this.#definition.read(this.#read),
      ...(await this.#definition.prepare?.(data)),
      meta: known,
      link: this.#read('link'),
      headingLevel: Number(this.#read('heading-level')),
    }
    signal.throwIfAborted()
    const { key, shadow } = renderShadow(this.#definition, data, options, language)
    if (key !== this.#shownKey) this.#fill(shadow)
    if (this.hasAttribute('json-ld')) {
      const [{ jsonLdScript }, { toThing }] = await Promise.all([
        import('./jsonLd.js'),
        this.#definition.toThing(),
      ])
      signal.throwIfAborted()
      this.querySelector(jsonLdSelector)?.remove()
      this.append(toNodes(jsonLdScript(toThing(data, options, language), options.meta).text))
    }
    this.dispatchEvent(new CustomEvent('cofactor-load'))
  }

  #showState(state: 'loading' | 'error'): void {
    this.#fill(stateHtml(state, this.#locale ?? 'en'))
    this.shadowRoot?.querySelector('button')?.addEventListener('click', () => this.#queue())
  }

  #fill(content: Html): void {
    const root = this.shadowRoot
    if (!root) return
    root.replaceChildren(toNodes(content.text))
    if (this.#shownKey) void this.#definition.enhance?.(root)
  }
}
