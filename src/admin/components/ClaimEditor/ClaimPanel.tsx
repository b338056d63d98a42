import { useId, type ReactNode } from 'react'
import './claimEditor.css'

type Props = { title: string; intro?: string; name: string; children: ReactNode }

/** A part of the form that helps with a claim and holds no data of its own. */
export const ClaimPanel = ({ title, intro, name, children }: Props) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className={`field-type claim-panel claim-panel--${name}`}>
      <h3 className="claim-panel__title" id={id}>
        {title}
      </h3>
      {intro && <p className="claim-panel__intro">{intro}</p>}
      {children}
    </section>
  )
}
