import type { PayloadRequest } from 'payload'
import { programIn } from '../../collections/hooks/asProgram'
import { takenBack } from '../../collections/hooks/returnClaimsToReview'
import type { Saved } from '../workflow/savedIn'
import { accountsWith, notify, type Notice } from './notify'

type Saving = {
  readonly req: PayloadRequest
  readonly saved: Saved
  /** As people call the type: “Claim”. */
  readonly label: string
  readonly title: string
  readonly type: string
  readonly documentId: string
}

const nameIn = (req: PayloadRequest): string =>
  req.user?.collection === 'users' ? req.user.name || req.user.email : 'Cofactor'

/** Tells those whose turn it is now, and those whose work was decided about. */
export const tellOfSave = async ({ req, saved, label, title, type, documentId }: Saving): Promise<void> => {
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
  else if (saved.isNewlyAssigned)
    await tell('assigned', [saved.assignee], `${who} has assigned ${what} to you.`)
  if (saved.step && saved.isNewlyAssigned && saved.assignee)
    await tell('assigned', [saved.assignee], `${who} has assigned ${what} to you.`)
}
