/** A bound of a range of versions; `=` stands alone, for the one version. */
interface VersionBound {
  readonly comparator: "=" | ">" | ">=" | "<" | "<=";
  readonly version: string;
}

/** A version, a build, a tag or a digest, as whoever ships it writes it: services number what they run in many ways, and some in none. */
const version = String.raw`[A-Za-z0-9][\w.+:~/@-]{0,99}`;
const one = new RegExp(`^${version}$`);
/** Words for many versions, none of which is one: CSAF 2.0 (§6.1.31) takes no such product for a version. */
const forMany = /^(after|all|any|before|earlier|later|none|prior|versions?)$/i;
const bounds = new RegExp(`^(?:(>=?) ?(${version}))?(?:(?<=.), ?(?=<)|^(?=<))?(?:(<=?) ?(${version}))?$`);

export const isVersion = (text: string): boolean => one.test(text) && !forMany.test(text);

/**
 * The bounds of a range of versions, such as `>= 2.1, < 2.3.4`, `< 2.3.4` or the one version `2.3.3`; undefined for a text that is none.
 * Which of two versions is the later one only those know who number them, so that nothing is compared.
 */
export function versionRange(text: string): readonly VersionBound[] | undefined {
  if (isVersion(text)) return [{ comparator: "=", version: text }];
  const [whole, above, from, below, until] = bounds.exec(text) ?? [];
  if (!whole) return undefined;
  const found = [
    ...(above && from ? [{ comparator: above as VersionBound["comparator"], version: from }] : []),
    ...(below && until ? [{ comparator: below as VersionBound["comparator"], version: until }] : []),
  ];
  return found.every(({ version }) => isVersion(version)) ? found : undefined;
}
