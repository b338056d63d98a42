import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { userInfo } from 'node:os'
import { pinned } from '../lab/pinned'
import { freePort } from './freePort'
import type { Side } from './side'
import { startProgram } from './startProgram'
import { waitForAnswer } from './waitForAnswer'

export type NginxFile = {
  /** The file that every address is answered with, in a folder that nginx may write beside. */
  readonly path: string
  readonly contentType: string
  /** Sent besides nginx's own headers. */
  readonly headers: Readonly<Record<string, string>>
}

/** Debian keeps it where only root looks. */
const programs = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx']

const findNginx = (): { program: string; version: string } | undefined => {
  for (const program of programs) {
    const { status, stderr } = spawnSync(program, ['-v'], { encoding: 'utf8' })
    if (status === 0) return { program, version: /nginx\/(\S+)/.exec(stderr)?.[1] ?? 'unknown' }
  }
  return undefined
}

/** Of one worker, set up as for static files; undefined where nginx is not installed. */
export const startNginx = async (file: NginxFile): Promise<(Side & { version: string }) | undefined> => {
  const found = findNginx()
  if (!found) return undefined
  const folder = join(dirname(file.path), 'nginx')
  mkdirSync(folder)
  const port = await freePort()
  const configuration = join(folder, 'nginx.conf')
  writeFileSync(configuration, configurationFor(file, port, folder))
  const program = startProgram(pinned('server', [found.program, '-p', folder, '-c', configuration]))
  const origin = `http://127.0.0.1:${port}`
  await waitForAnswer(`${origin}/`, program)
  return { name: 'nginx', version: found.version, origin, headers: {}, pid: program.pid, stop: program.stop }
}

const configurationFor = (
  { path, contentType, headers }: NginxFile,
  port: number,
  folder: string,
): string => `
${userInfo().uid === 0 ? 'user root root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=10;
  open_file_cache_valid 60s;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  types {}
  default_type "${contentType}";
  server {
    listen 127.0.0.1:${port};
    root ${dirname(path)};
    rewrite ^ /${path.slice(dirname(path).length + 1)} break;
${Object.entries(headers)
  .map(([name, value]) => `    add_header ${name} ${quoted(value)};`)
  .join('\n')}
  }
}
`

/** In nginx's language, where a dollar sign begins a variable and cannot be escaped. */
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replaceAll('$', '')}"`
