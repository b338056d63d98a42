import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../../collections/access/staff'
import { readDashboard } from '../../../workbench/dashboard/readDashboard'
import type { Topic } from '../../../workbench/dashboard/types'
import { Tour } from '../Tour'
import { Health } from './Health'
import { Recent } from './Recent'
import { States } from './States'
import { Told } from './Told'
import '../PageFrame/index.css'
import './index.css'

/** The first page after signing in: what there is to do, and how things stand. */
export const Dashboard = async ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult
  if (!hasRole(req.user, 'admin', 'editor', 'reviewer')) return null
  const { told, topics, states, recent, health } = await readDashboard(req)
  const { admin } = req.payload.config.routes
  return (
    <Gutter className="workbench dashboard-view">
      <div className="dashboard-view__head">
        <h1>Overview</h1>
        <Tour />
      </div>
      <p className="workbench__hint">
        What there is to do, and how things stand. Each number opens the list of what it counts.
      </p>
      <Told admin={admin} told={told} />
      <Topics admin={admin} topics={topics} />
      <States admin={admin} table={states} />
      <div className="dashboard-view__topics dashboard-view__topics--wide">
        <Recent admin={admin} steps={recent} />
        <Health admin={admin} lines={health} />
      </div>
    </Gutter>
  )
}

type TopicsProps = { readonly admin: string; readonly topics: readonly Topic[] }

/** A card for each topic with something to do; the others in short, since a page of empty cards hides them. */
const Topics = ({ admin, topics }: TopicsProps) => {
  const quiet = topics.filter(({ figures }) => figures.length === 0)
  return (
    <>
      <div className="dashboard-view__topics">
        {topics
          .filter(({ figures }) => figures.length > 0)
          .map((topic) => (
            <TopicCard admin={admin} key={topic.id} topic={topic} />
          ))}
      </div>
      {quiet.length > 0 && (
        <section aria-labelledby="quiet" className="workbench__card dashboard-view__section">
          <h2 id="quiet">Nothing to do here</h2>
          <ul className="dashboard-view__quiet">
            {quiet.map(({ id, nothing }) => (
              <li key={id}>{nothing}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const TopicCard = ({ admin, topic }: { readonly admin: string; readonly topic: Topic }) => (
  <section aria-labelledby={`topic-${topic.id}`} className="workbench__card">
    <h2 id={`topic-${topic.id}`}>{topic.title}</h2>
    <p>{topic.hint}</p>
    <ul className="dashboard-view__figures">
      {topic.figures.map(({ count, label, path }) => (
        <li key={label}>
          <a href={`${admin}${path}`}>
            <strong>{count}</strong> <span>{label}</span>
          </a>
        </li>
      ))}
    </ul>
  </section>
)
