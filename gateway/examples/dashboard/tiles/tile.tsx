interface Properties {
  readonly title: string;
  readonly count?: { readonly totalCount: number; readonly totalCountIsExact: boolean };
  /** Whether anything but zero asks for somebody. */
  readonly isBadWhenMore?: boolean;
  /** Whether it could not be read. */
  readonly isMissing: boolean;
}

export function Tile({ title, count, isBadWhenMore = false, isMissing }: Properties) {
  const mark = isBadWhenMore && count && count.totalCount > 0 ? "tile bad" : "tile";
  return (
    <li className={mark}>
      <span className="title">{title}</span>
      <strong>{count ? wordsFor(count) : isMissing ? "not known" : "…"}</strong>
    </li>
  );
}

/** Lists are counted up to 10,000. */
const wordsFor = ({ totalCount, totalCountIsExact }: NonNullable<Properties["count"]>) =>
  `${totalCountIsExact ? "" : "more than "}${totalCount.toLocaleString("en")}`;
