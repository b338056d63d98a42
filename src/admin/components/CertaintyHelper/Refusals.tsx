import type { FieldProblem } from '../../../domain/fieldProblem'
import { wordsOfName } from '../../../domain/wordsOfName'

/** `evidence.2.citation` → “Evidence, row 3” */
const placeOf = (path: string): string => {
  const [field = '', row] = path.split('.')
  return row === undefined ? wordsOfName(field) : `${wordsOfName(field)}, row ${Number(row) + 1}`
}

/** What a publish would be refused for as the form stands, before anybody tries. */
export const Refusals = ({ problems }: { problems: readonly FieldProblem[] }) => (
  <div aria-live="polite" className="claim-panel__group">
    {problems.length === 0 ? (
      <p className="claim-panel__quiet">The rules of evidence have nothing against publishing this.</p>
    ) : (
      <>
        <h4 className="claim-panel__heading">Publishing would be refused</h4>
        <ul className="claim-panel__items">
          {problems.map(({ path, message }) => (
            <li className="claim-panel__item claim-panel__item--bad" key={`${path} ${message}`}>
              <strong>{placeOf(path)}</strong>
              <span>{message}</span>
            </li>
          ))}
        </ul>
      </>
    )}
  </div>
)
