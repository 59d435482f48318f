import { BoardTilesDocument, type BoardTilesQuery } from "../../typed/graphql.js";
import { useLiveQuery } from "../api/use-live-query.js";
import { ProblemNotice } from "../layout/problem-notice.js";
import { Tile } from "./tile.js";

type Count = Exclude<keyof BoardTilesQuery, "__typename">;

const tiles: readonly { readonly count: Count; readonly title: string; readonly isBadWhenMore?: true }[] = [
  { count: "open", title: "Open incidents" },
  { count: "notReceived", title: "Not yet received", isBadWhenMore: true },
  { count: "overdueClocks", title: "Overdue notices", isBadWhenMore: true },
  { count: "overdueFollowUps", title: "Overdue follow-ups", isBadWhenMore: true },
];

const nothing = {};

/** The numbers at the head of the page, counted by the service. */
export function BoardTiles() {
  const { data, isLoading, problems, askAgain } = useLiveQuery(BoardTilesDocument, nothing);
  return (
    <section aria-label="At a glance">
      <ul className="tiles" aria-busy={isLoading && !data}>
        {tiles.map(({ count, title, isBadWhenMore }) => (
          <Tile
            key={count}
            title={title}
            count={data?.[count] ?? undefined}
            isBadWhenMore={isBadWhenMore}
            isMissing={problems.some(({ field }) => field === undefined || field === count)}
          />
        ))}
      </ul>
      <ProblemNotice problems={problems} onTryAgain={askAgain} />
    </section>
  );
}
