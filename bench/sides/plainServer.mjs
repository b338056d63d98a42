/**
 * A server that does nothing but send one buffer: what Node itself allows.
 * `node bench/sides/plainServer.mjs <port> <file> <content type>`
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [port, file = '', type = ''] = process.argv.slice(2)
const body = readFileSync(file)
const headers = { 'Content-Type': type, 'Content-Length': body.length }

createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(body)
}).listen(Number(port), '127.0.0.1')
