import express from 'express'
import { fileURLToPath } from 'node:url'

const port = Number(process.env.PORT ?? 4001)

express()
  .use(express.static(fileURLToPath(new URL('dist', import.meta.url))))
  .listen(port, () => console.log(`http://localhost:${port}`))
