import type { PayloadRequest } from 'payload'
import { programIn } from '../../collections/hooks/asProgram'
import { takenBack } from '../../collections/hooks/returnClaimsToReview'
import { titleOf } from '../audit/recordEvent'
import { textOf } from '../model/labels'
import type { SaveFollower } from '../workflow/withWorkflow'
import { accountsWith, notify, type Notice } from './notify'

const nameIn = (req: PayloadRequest): string =>
  req.user?.collection === 'users' ? req.user.name || req.user.email : 'Cofactor'

/** Tells those whose turn it is now, and those whose work was decided about. */
export const tellOfSave: SaveFollower = async ({ collection, doc, previousDoc, req }, saved) => {
  const { slug: type, labels, admin } = collection
  const documentId = String(doc.id)
  const label = textOf(labels.singular) ?? type
  // A statement ends with a full stop of its own, which would stand within the sentence that tells of it.
  const title = titleOf(admin.useAsTitle, { ...previousDoc, ...doc }).replace(/\.$/, '')
  const who = nameIn(req)
  const what = `${label} “${title}”`
  const tell = (kind: Notice['kind'], recipients: readonly (string | undefined)[], text: string) =>
    notify(req, recipients, { kind, text, type, documentId })
  const turn = async () => (saved.assignee ? [saved.assignee] : await accountsWith(req, 'reviewer'))
  if (programIn(req.context) === takenBack) {
    const writers = await accountsWith(req, 'admin', 'editor')
    await tell(
      'retraction',
      writers,
      `${what} was taken back from readers: a work that it cites was retracted or withdrawn.`,
    )
    return
  }
  const because = saved.note ? `: ${saved.note}` : '.'
  if (saved.step === 'submit') await tell('step', await turn(), `${who} asks for a review of ${what}.`)
  else if (saved.step === 'accept-evidence')
    await tell(
      'step',
      await turn(),
      `The evidence of ${what} is sound, says ${who}; it waits for medical review.`,
    )
  else if (saved.step === 'approve' && saved.to === 'approved')
    await tell('step', saved.contributors, `${who} has approved ${what}; it can be published.`)
  else if (saved.step === 'approve')
    await tell('step', await turn(), `${who} has signed ${what}; it needs the signature of a second person.`)
  else if (saved.step === 'return')
    await tell('step', [...saved.contributors, saved.assignee], `${who} has sent back ${what}${because}`)
  if (saved.isNewlyAssigned) await tell('assigned', [saved.assignee], `${who} has assigned ${what} to you.`)
}
