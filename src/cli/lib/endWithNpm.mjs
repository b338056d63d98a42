/**
 * Ends this process when npm, which started it, is told to end. npm passes SIGTERM to the shell between them
 * only; the shell dies of it, and without this a server would live on unseen and keep its port.
 */
export const endWithNpm = () => {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, 200)
  timer.unref()
}
