import { NavGroup } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

const pages = [
  { path: '', label: 'Overview' },
  { path: '/coverage', label: 'Coverage map' },
  { path: '/translations', label: 'Translations' },
] as const

/** The pages of the workbench in the panel's navigation. */
export const WorkbenchLinks = ({ payload }: ServerProps) => (
  <NavGroup label="Workbench">
    {pages.map(({ path, label }) => (
      <a className="nav__link" href={`${payload.config.routes.admin}${path}`} key={path}>
        <span className="nav__link-label">{label}</span>
      </a>
    ))}
  </NavGroup>
)
