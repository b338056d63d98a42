import { boot } from '../figures/boot'
import { editing } from '../figures/editing'
import { graphql } from '../figures/graphql'
import { growth } from '../figures/growth'
import { hotGet } from '../figures/hotGet'
import { includeDepth2 } from '../figures/includeDepth2'
import { listFiltered } from '../figures/listFiltered'
import { memory } from '../figures/memory'
import { notModified } from '../figures/notModified'
import { publishToVisible } from '../figures/publishToVisible'
import { search } from '../figures/search'
import type { Bench } from './types'

/** Everything that is measured, in the order of the table. */
export const benches: readonly Bench[] = [
  hotGet,
  listFiltered,
  includeDepth2,
  search,
  graphql,
  notModified,
  publishToVisible,
  editing,
  boot,
  growth,
  memory,
]
