import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { hasRole } from '../../../../collections/access/staff'
import { readDraftDiff } from '../../../workbench/draftDiff/readDraftDiff'
import type { DraftDiff } from '../../../workbench/draftDiff/types'
import { Change } from './Change'
import '../PageFrame/index.css'
import './index.css'

const standings: Readonly<Record<DraftDiff['standing'], string>> = {
  never: 'This was never published. Readers see nothing of it, and would see all of it.',
  same: 'Readers see the latest version: publishing would change nothing.',
  differs: 'What publishing the draft would change for readers:',
}

/** A tab of each document: what readers see, what the draft says, and where they differ, in plain words. */
export const DraftChanges = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { collectionConfig, docID, req } = initPageResult
  if (!hasRole(req.user, 'admin', 'editor', 'reviewer') || !collectionConfig) return null
  const id = String(docID ?? doc?.id ?? '')
  const diff = await readDraftDiff(req, collectionConfig.slug, id)
  return (
    <Gutter className="workbench draft-changes">
      <SetDocumentStepNav
        collectionSlug={collectionConfig.slug}
        id={id}
        pluralLabel={collectionConfig.labels.plural}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view="Changes"
      />
      <h2>Changes not yet published</h2>
      <p>{diff ? standings[diff.standing] : 'Save the document first.'}</p>
      {diff && diff.changes.length > 0 && (
        <ol className="draft-changes__list">
          {diff.changes.map((change) => (
            <Change change={change} key={`${change.place.join('/')}${change.locale ?? ''}${change.kind}`} />
          ))}
        </ol>
      )}
    </Gutter>
  )
}
