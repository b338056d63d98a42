/**
 * What a terminal and a process manager send to end a program.
 *
 * @type {readonly NodeJS.Signals[]}
 */
export const endSignals = ['SIGINT', 'SIGTERM']
