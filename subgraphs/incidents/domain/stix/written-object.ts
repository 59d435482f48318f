/** Makes a UUID of a name, the same each time. */
export type Uuid = (name: string) => string;

/** What every object of STIX says that somebody has made. */
export const common = (type: string, id: string, created: Date, modified: Date) => ({
  type,
  spec_version: "2.1",
  id,
  created: created.toISOString(),
  modified: modified.toISOString(),
});

/** Removes fields that are null or undefined: STIX has no null. */
export const withoutNulls = (object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null && value !== undefined));
