/** Text by path inside the site. */
export type Files = ReadonlyMap<string, string>;
