/** A command that cannot be carried out as given. Its message says what would be right. */
export class ImportUsageError extends Error {
  override readonly name = 'ImportUsageError'
}

export type ImportCommand =
  | { readonly name: 'preview' | 'import'; readonly files: readonly string[]; readonly isFilling: boolean }
  | { readonly name: 'undo' | 'continue'; readonly id: string }

export const importUsage = `Use one of:
  npm run import -- FILE… [--fill]    creates a draft citation of each work that is not stored yet;
                                      with --fill, stored ones are filled where they are empty
  npm run import -- FILE… --preview   only says what the files hold
  npm run import -- --continue ID     goes on with an import that was interrupted
  npm run import -- --undo ID         removes what an import created and nobody has used since`

/**
 * Reads what stands behind `npm run import --`.
 *
 * @throws ImportUsageError naming the first thing that is wrong
 */
export const readImportCommand = (args: readonly string[]): ImportCommand => {
  const [first, ...rest] = args
  if (first === '--undo' || first === '--continue') {
    const [id, more] = rest
    if (id === undefined || !/^[0-9a-f-]{24,36}$/iu.test(id)) {
      throw new ImportUsageError(
        `${first} needs the id of an import, as it was printed when it began. ${importUsage}`,
      )
    }
    if (more !== undefined)
      throw new ImportUsageError(`“${more}” is not understood after ${first}. ${importUsage}`)
    return { name: first === '--undo' ? 'undo' : 'continue', id }
  }
  const flags = args.filter((argument) => argument.startsWith('--'))
  const files = args.filter((argument) => !argument.startsWith('--'))
  const wrong = flags.find((flag) => flag !== '--preview' && flag !== '--fill')
  if (wrong !== undefined) throw new ImportUsageError(`“${wrong}” is not understood here. ${importUsage}`)
  if (files.length === 0) throw new ImportUsageError(`Say which files. ${importUsage}`)
  return {
    name: flags.includes('--preview') ? 'preview' : 'import',
    files,
    isFilling: flags.includes('--fill'),
  }
}
