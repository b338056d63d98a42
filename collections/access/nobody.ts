import type { Access } from 'payload'

/** Only the program itself, through the Local API with access overridden. */
export const nobody: Access = () => false
