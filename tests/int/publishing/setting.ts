import type { Editing } from '../../helpers/editing'
import type { Cofactor } from '../../helpers/startCofactor'

/** What every case of publishing works with. */
export type Setting = { readonly cofactor: Cofactor; readonly editing: Editing }
