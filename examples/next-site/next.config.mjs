import { fileURLToPath } from 'node:url'

// Only because the packages of this repository are installed at its top: a site of your own needs no settings.
const root = fileURLToPath(new URL('../..', import.meta.url))

/** @type {import('next').NextConfig} */
const nextConfig = { turbopack: { root }, outputFileTracingRoot: root, poweredByHeader: false }

export default nextConfig
