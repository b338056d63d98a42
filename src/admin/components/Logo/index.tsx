import { Icon } from '../Icon'

/** The name as the sign-in page shows it. */
export const Logo = () => (
  <span
    style={{
      alignItems: 'center',
      display: 'inline-flex',
      fontSize: '1.75rem',
      fontWeight: 600,
      gap: '0.5rem',
    }}
  >
    <span style={{ height: '1.75rem', width: '1.75rem' }}>
      <Icon />
    </span>
    Cofactor
  </span>
)
