import { SearchEverythingDocument } from "../../typed/graphql.js";
import { useLiveQuery } from "../api/use-live-query.js";
import { Panel } from "../layout/panel.js";
import { ProblemNotice } from "../layout/problem-notice.js";
import { wordsOf } from "../layout/words-of.js";
import { Excerpt } from "./excerpt.js";
import { nameOfRecord } from "./name-of-record.js";

interface Properties {
  readonly text: string;
  readonly onOpen: (incidentId: string) => void;
}

export function SearchResults({ text, onOpen }: Properties) {
  const { data, isLoading, problems, askAgain } = useLiveQuery(SearchEverythingDocument, { text, first: 5 });
  const inIncidents = data?.search?.inIncidents;
  const inDetection = data?.search?.inDetection;
  const inLessons = data?.search?.inLessons;
  const lists = [inIncidents, inDetection, inLessons].flatMap((list) => list ?? []);
  const found = lists.reduce((sum, list) => sum + list.totalCount, 0);
  // There may be more than a search looks at.
  const isAll = lists.every((list) => list.totalCountIsExact);
  const about = found > 0 ? `${isAll ? "" : "at least "}${found.toLocaleString("en")} in all` : undefined;
  return (
    <Panel title="Found" className="found" about={isLoading ? "Searching…" : about}>
      <ProblemNotice problems={problems} onTryAgain={askAgain} />
      {!isLoading && problems.length === 0 && found === 0 && (
        <p className="empty">
          Nothing was found for “{text}”{isAll ? "" : " among what is newest"}.
        </p>
      )}
      <ul>
        {inIncidents?.nodes.map(({ kind, excerpt, incident }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one thing may be found several times, and all of them are replaced together
          <li key={place}>
            {incident ? (
              <button type="button" className="link" onClick={() => onOpen(incident.id)}>
                {incident.number} {incident.title}
              </button>
            ) : (
              <strong>An alert of no incident</strong>
            )}
            <Excerpt kind={wordsOf(kind)} pieces={excerpt} />
          </li>
        ))}
        {inDetection?.nodes.map(({ kind, excerpt, subject }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <li key={`record ${place}`}>
            <strong>{nameOfRecord(subject) ?? "A record of detection"}</strong>
            <Excerpt kind={wordsOf(kind)} pieces={excerpt} />
          </li>
        ))}
        {inLessons?.nodes.map(({ kind, excerpt, subject }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <li key={`lesson ${place}`}>
            <strong>{subject?.__typename === "FollowUp" ? subject.title : "A lesson"}</strong>
            <Excerpt kind={wordsOf(kind)} pieces={excerpt} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
