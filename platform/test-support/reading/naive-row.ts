/** A row as it stands in the database. */
export type NaiveRow = Readonly<Record<string, unknown>> & { readonly id: string };
