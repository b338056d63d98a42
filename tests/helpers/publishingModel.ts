/**
 * What publishing promises, said as simply as possible: a few documents of two types, what an editor may do to
 * them, and what partners then find at an address. Tests compare the product with it.
 */

export type Type = 'minerals' | 'foods'

/** What an editor fills in. `links` are ids of minerals, of foods only; a document without a name is unfinished. */
export type Content = {
  readonly name: string | null
  readonly links: readonly string[]
  readonly slug: string
  readonly renameTo: string | null
}

export type Version = { readonly isPublished: boolean; readonly content: Content }

export type Doc = {
  readonly id: string
  readonly type: Type
  /** The address in the document itself, which drafts beside it do not change. */
  slug: string
  earlier: readonly string[]
  wasPublic: boolean
  /** What partners have. */
  served: Content | undefined
  /** Oldest first; the last one is what the editor finds in the form. */
  versions: Version[]
}

export type World = { docs: Doc[]; buried: Set<string> }

/** `unclear` where databases differ: a link to a deleted document is emptied by some and kept by others. */
export type Outcome = 'saved' | 'refused' | 'unclear'

export type Saving = 'draft' | 'publish' | 'unpublish'

export const emptyWorld = (): World => ({ docs: [], buried: new Set() })

export const latestOf = (doc: Doc): Content => {
  const latest = doc.versions.at(-1)
  if (!latest) throw new Error('Every document has a version.')
  return latest.content
}

const addressOf = (type: Type, slug: string): string => `${type}/${slug}`

const others = (world: World, doc: Doc): Doc[] =>
  world.docs.filter(({ id, type }) => type === doc.type && id !== doc.id)

const isTaken = (world: World, doc: Doc, slug: string): boolean =>
  others(world, doc).some((other) => other.slug === slug || other.earlier.includes(slug))

const isDangling = (world: World, { links }: Content): boolean =>
  links.some((link) => !world.docs.some(({ id }) => id === link))

const takeBack = (world: World, doc: Doc): void => {
  if (doc.served) world.buried.add(addressOf(doc.type, doc.served.slug))
  doc.served = undefined
}

const saveDraft = (world: World, doc: Doc, content: Content): Outcome => {
  const isMoving = content.slug !== latestOf(doc).slug
  if (isMoving && (doc.wasPublic || isTaken(world, doc, content.slug))) return 'refused'
  doc.versions.push({ isPublished: false, content })
  return 'saved'
}

const publish = (world: World, doc: Doc, content: Content): Outcome => {
  if (doc.wasPublic && content.slug !== latestOf(doc).slug) return 'refused'
  const slug = content.renameTo ?? content.slug
  if ((slug !== doc.slug || !doc.wasPublic) && isTaken(world, doc, slug)) return 'refused'
  if (doc.wasPublic && slug !== doc.slug) doc.earlier = [...doc.earlier, doc.slug]
  doc.earlier = doc.earlier.filter((earlier) => earlier !== slug)
  doc.slug = slug
  doc.wasPublic = true
  doc.served = { ...content, slug, renameTo: null }
  doc.versions.push({ isPublished: true, content: doc.served })
  world.buried.delete(addressOf(doc.type, slug))
  return 'saved'
}

const unpublish = (world: World, doc: Doc, content: Content): Outcome => {
  if (others(world, doc).some(({ slug }) => slug === content.slug)) return 'refused'
  takeBack(world, doc)
  doc.slug = content.slug
  doc.versions.push({ isPublished: false, content })
  return 'saved'
}

/** Saves new content; a save that is refused changes nothing. Only drafts may be unfinished. */
export const save = (world: World, doc: Doc, saving: Saving, changed: Content): Outcome => {
  const content = { ...changed, renameTo: doc.wasPublic ? changed.renameTo : null }
  if (saving === 'draft') return saveDraft(world, doc, content)
  if (isDangling(world, content)) return 'unclear'
  if (content.name === null) return 'refused'
  return saving === 'publish' ? publish(world, doc, content) : unpublish(world, doc, content)
}

/** A new document as a draft; `undefined` when its address belongs to another. */
export const create = (world: World, id: string, type: Type, content: Content): Doc => {
  const doc: Doc = {
    id,
    type,
    slug: content.slug,
    earlier: [],
    wasPublic: false,
    served: undefined,
    versions: [{ isPublished: false, content: { ...content, renameTo: null } }],
  }
  world.docs.push(doc)
  return doc
}

export const isAddressTaken = (world: World, type: Type, slug: string): boolean =>
  world.docs.some((doc) => doc.type === type && (doc.slug === slug || doc.earlier.includes(slug)))

/** A version comes back as what it was, or as a draft when asked; the address never goes back. */
export const restore = (world: World, doc: Doc, version: Version, asDraft: boolean): Outcome => {
  const slug = doc.wasPublic ? latestOf(doc).slug : version.content.slug
  const saving = asDraft || !version.isPublished ? 'draft' : 'publish'
  return save(world, doc, saving, { ...version.content, slug })
}

export const remove = (world: World, doc: Doc): void => {
  takeBack(world, doc)
  world.docs = world.docs.filter(({ id }) => id !== doc.id)
}

export type Seen =
  | { readonly kind: 'served'; readonly doc: Doc; readonly content: Content }
  | { readonly kind: 'moved'; readonly slug: string }
  | { readonly kind: 'unpublished' | 'unknown' }

const servedOf = (world: World, type: Type): { doc: Doc; content: Content }[] =>
  world.docs.flatMap((doc) => (doc.type === type && doc.served ? [{ doc, content: doc.served }] : []))

/** What partners find at an address. */
export const seenAt = (world: World, type: Type, slug: string): Seen => {
  const served = servedOf(world, type)
  const here = served.find(({ content }) => content.slug === slug)
  if (here) return { kind: 'served', ...here }
  const moved = served.find(({ doc }) => doc.earlier.includes(slug))
  if (moved) return { kind: 'moved', slug: moved.content.slug }
  return { kind: world.buried.has(addressOf(type, slug)) ? 'unpublished' : 'unknown' }
}

/** Addresses of the served documents of a type, in order. */
export const listOf = (world: World, type: Type): string[] =>
  servedOf(world, type)
    .map(({ content }) => content.slug)
    .sort()

/** The minerals that a served food names, as partners get them: one that is not public is left out of its row. */
export const linksOf = (world: World, { links }: Content): (string | undefined)[] =>
  links.map((link) => world.docs.find(({ id }) => id === link)?.served?.slug)

/** The served foods that name a mineral. */
export const foodsOf = (world: World, mineral: Doc): string[] =>
  servedOf(world, 'foods')
    .filter(({ content }) => content.links.includes(mineral.id))
    .map(({ content }) => content.slug)
    .sort()
