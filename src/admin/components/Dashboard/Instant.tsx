const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })

/** An instant as everybody reads it, wherever they are. */
export const Instant = ({ at }: { readonly at: string }) => (
  <time dateTime={at}>{Number.isNaN(Date.parse(at)) ? at : `${format.format(new Date(at))} UTC`}</time>
)
