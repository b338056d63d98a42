/** The part of a table that decides which indexes it has, as Payload's SQL adapters describe it before they make it. */
type Table = {
  readonly name: string
  /** By the names that keys and indexes use; each has that of the database. */
  readonly columns: Readonly<Record<string, { readonly name: string }>>
  readonly foreignKeys?: Readonly<Record<string, { readonly columns: readonly string[] }>>
  indexes?: Record<string, { name: string; on: string | string[]; unique?: boolean }>
}

/** Postgres cuts longer names off. */
const longestName = 63

const suffix = '_fk_idx'

const leadsWith = (column: string, on: string | readonly string[]): boolean =>
  (typeof on === 'string' ? on : on[0]) === column

/**
 * Gives every foreign key an index that begins with it. Payload leaves out those of translations and of lists of texts,
 * so that each row that is read goes through all translations of its collection: a page of 25 out of 10,000 foods took
 * 0.5 s on SQLite, and takes a tenth of that.
 */
export const indexForeignKeys = (tables: Readonly<Record<string, Table>>): void => {
  for (const table of Object.values(tables)) {
    const columns = Object.values(table.foreignKeys ?? {}).flatMap(({ columns: [column, ...others] }) =>
      column !== undefined && others.length === 0 ? [column] : [],
    )
    for (const column of new Set(columns)) {
      const indexes = table.indexes ?? {}
      if (Object.values(indexes).some(({ on }) => leadsWith(column, on))) continue
      const name = `${table.name}_${table.columns[column]?.name.replace(/^_/, '') ?? column}`
      const indexName = `${name.slice(0, longestName - suffix.length)}${suffix}`
      table.indexes = { ...indexes, [`${column}FkIdx`]: { name: indexName, on: column } }
    }
  }
}
