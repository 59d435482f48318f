import { use, useMemo, useState } from "react";
import { IncidentPageDocument } from "../../typed/graphql.js";
import { LiveContext } from "../api/live-context.js";
import { useLiveQuery } from "../api/use-live-query.js";
import { Panel } from "../layout/panel.js";
import { ProblemNotice } from "../layout/problem-notice.js";
import { useSettled } from "../layout/use-settled.js";
import { IncidentFilter } from "./incident-filter.js";
import { IncidentRow } from "./incident-row.js";
import { Pages } from "./pages.js";
import { orders, type Wanted } from "./wanted.js";

const pageSize = 6;

/** The open incidents, a page at a time. A cursor belongs to its list and order, so another list begins at its first page. */
export function IncidentList({ onOpen }: { readonly onOpen: (incidentId: string) => void }) {
  const [wanted, setWanted] = useState<Wanted>({ text: "", severity: "", order: "severity" });
  /** The cursors behind which the pages begin that were gone through, the present one last. */
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const text = useSettled(wanted.text);
  const { severity, order } = wanted;
  const variables = useMemo(
    () => ({
      filter: { open: true, ...(severity && { severities: [severity] }), ...(text && { text }) },
      orderBy: [...orders[order]],
      first: pageSize,
      after: cursors.at(-1) ?? null,
    }),
    [severity, order, text, cursors],
  );
  const { data, isLoading, problems, askAgain } = useLiveQuery(IncidentPageDocument, variables);
  const { last } = use(LiveContext);
  const page = data?.incidents;
  const isFiltered = severity !== "" || text !== "";
  return (
    <Panel
      title="Open incidents"
      about={page && `${page.totalCountIsExact ? "" : "more than "}${page.totalCount.toLocaleString("en")} in all`}
      tools={
        <IncidentFilter
          wanted={wanted}
          onChange={(next) => {
            setWanted(next);
            setCursors([]);
          }}
        />
      }
    >
      <ProblemNotice problems={problems} onTryAgain={askAgain} />
      {!page && isLoading && <p className="empty">Loading…</p>}
      {page?.nodes.length === 0 && (
        <p className="empty">
          {cursors.length > 0
            ? "There is nothing on this page any more."
            : isFiltered
              ? "No open incident is like that."
              : "No incident is open that you may see."}
        </p>
      )}
      {page && page.nodes.length > 0 && (
        <table className="incidents" aria-busy={isLoading}>
          <thead>
            <tr>
              <th scope="col">Incident</th>
              <th scope="col">Severity</th>
              <th scope="col" className="wide">
                State
              </th>
              <th scope="col" className="wide">
                Services
              </th>
              <th scope="col" className="wide">
                Opened
              </th>
            </tr>
          </thead>
          <tbody>
            {page.nodes.map((incident) => (
              <IncidentRow
                key={incident.id}
                incident={incident}
                changedAt={last?.incidentId === incident.id ? last.at : undefined}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      )}
      {page && (
        <Pages
          number={cursors.length + 1}
          onBack={cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined}
          onNext={
            page.pageInfo.hasNextPage && page.pageInfo.endCursor
              ? () => setCursors([...cursors, page.pageInfo.endCursor ?? ""])
              : undefined
          }
        />
      )}
    </Panel>
  );
}
