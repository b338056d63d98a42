/** The mark: two nodes and the claim that joins them. */
export const Icon = () => (
  <svg aria-hidden="true" height="100%" viewBox="-1 -1 22 22" width="100%">
    <path d="M6 14 14 6" stroke="currentColor" strokeWidth="2" />
    <circle cx="5" cy="15" fill="currentColor" r="4" />
    <circle cx="15" cy="5" fill="none" r="4" stroke="currentColor" strokeWidth="2" />
  </svg>
)
