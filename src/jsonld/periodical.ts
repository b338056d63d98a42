import type { PeriodicalLeaf, PublicationIssueLeaf, PublicationVolumeLeaf } from 'schema-dts'
import type { Work } from '../citations/toWork'
import { textOf } from '../delivery/readServed'

/** Where an article stands: in an issue of a volume of a periodical, as far as each is known. */
export const partOf = ({
  item,
}: Work): PeriodicalLeaf | PublicationVolumeLeaf | PublicationIssueLeaf | undefined => {
  const title = textOf(item['container-title'])
  const volumeNumber = textOf(item.volume)
  const issueNumber = textOf(item.issue)
  const periodical: PeriodicalLeaf | undefined = title ? { '@type': 'Periodical', name: title } : undefined
  const volume: PeriodicalLeaf | PublicationVolumeLeaf | undefined = volumeNumber
    ? { '@type': 'PublicationVolume', volumeNumber, isPartOf: periodical }
    : periodical
  return issueNumber ? { '@type': 'PublicationIssue', issueNumber, isPartOf: volume } : volume
}
