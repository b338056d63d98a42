/** `npm run dev`: the server from its sources, restarted when they change; the panel reloads by itself. */
import { spawn } from 'node:child_process'

import { buildIfStale } from './lib/buildIfStale.mjs'
import { endSignals } from './lib/endSignals.mjs'
import { installIfStale } from './lib/installIfStale.mjs'
import { refuseBusyPort } from './lib/refuseBusyPort.mjs'
import { fromRoot, root } from './lib/root.mjs'
import { runCommand } from './lib/runCommand.mjs'

await runCommand(async () => {
  await refuseBusyPort(process.env)
  await installIfStale()
  // The preview of drafts shows them in the SDK's elements.
  await buildIfStale(['sdk'])
  const tsx = fromRoot('node_modules', 'tsx', 'dist', 'cli.mjs')
  const child = spawn(process.execPath, [tsx, 'watch', '--clear-screen=false', 'src/server.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  })
  for (const name of endSignals) process.on(name, (signal) => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 0))
})
