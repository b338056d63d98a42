import { chromiumRuntime } from './chromium.js'
import { bunRuntime, denoRuntime, nodeNewer, thisNode } from './commandLine.js'
import type { Runtime } from './Runtime.js'
import { workerd } from './workerd.js'

/** Where the package is meant to run. */
export const runtimes: readonly Runtime[] = [
  thisNode,
  nodeNewer,
  bunRuntime,
  denoRuntime,
  workerd,
  chromiumRuntime,
]

/** Those that need no download. */
export const localRuntimes: readonly Runtime[] = [thisNode, chromiumRuntime]
