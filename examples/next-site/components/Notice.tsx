import type { Meta } from '@cofactor/sdk'

/** What has to stand beside the content: how far it is reviewed, that it is no advice, and whose it is. */
export const Notice = ({ meta }: { meta: Meta }) => (
  <footer className="notice">
    <p>
      <strong>{meta.review.notice}</strong>
    </p>
    <p>{meta.disclaimer}</p>
    <p>
      <a rel="license" href={meta.licence.url}>
        {meta.attribution.text}
      </a>
    </p>
  </footer>
)
