import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../../collections/access/staff'
import { readDashboard } from '../../../workbench/dashboard/readDashboard'
import type { Topic } from '../../../workbench/dashboard/types'
import { Tour } from '../Tour'
import { Health } from './Health'
import { Recent } from './Recent'
import { States } from './States'
import '../PageFrame/index.css'
import './index.css'

/** The first page after signing in: what there is to do, and how things stand. */
export const Dashboard = async ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult
  if (!hasRole(req.user, 'admin', 'editor', 'reviewer')) return null
  const { topics, states, recent, health } = await readDashboard(req)
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
      <div className="dashboard-view__topics">
        {topics.map((topic) => (
          <TopicCard admin={admin} key={topic.id} topic={topic} />
        ))}
      </div>
      <States admin={admin} table={states} />
      <div className="dashboard-view__topics">
        <Recent admin={admin} steps={recent} />
        <Health admin={admin} lines={health} />
      </div>
    </Gutter>
  )
}

const TopicCard = ({ admin, topic }: { readonly admin: string; readonly topic: Topic }) => (
  <section aria-labelledby={`topic-${topic.id}`} className="workbench__card">
    <h2 id={`topic-${topic.id}`}>{topic.title}</h2>
    {topic.figures.length === 0 ? (
      <p>{topic.nothing}</p>
    ) : (
      <>
        <p>{topic.hint}</p>
        <ul className="dashboard-view__figures">
          {topic.figures.map(({ count, label, path }) => (
            <li key={label}>
              <a href={`${admin}${path}`}>
                <strong>{count}</strong> {label}
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
)
