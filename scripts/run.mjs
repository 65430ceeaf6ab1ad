// Runs one of the project's TypeScript tools from a fresh clone: sets up the packages, then hands over to Node 24.
// Nothing but the tool writes to standard output.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { ensurePackages, newerNode, toolEnv } from './setup.mjs'

ensurePackages()
const child = spawn(newerNode(), process.argv.slice(2), { stdio: 'inherit', env: toolEnv() })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
})
