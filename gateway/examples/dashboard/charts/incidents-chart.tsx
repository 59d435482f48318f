import { useMemo, useState } from "react";
import { IncidentsOverTimeDocument } from "../../typed/graphql.js";
import { useLiveQuery } from "../api/use-live-query.js";
import { Panel } from "../layout/panel.js";
import { ProblemNotice } from "../layout/problem-notice.js";
import { IncidentsTable } from "./incidents-table.js";
import { periodsOf } from "./periods-of.js";
import { StackedBars } from "./stacked-bars.js";

type By = "WEEK" | "MONTH";

const shown = 12;
const days = { WEEK: 7, MONTH: 31 };
/** What a day is, and with which day a week begins, is a matter of where one is. */
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

/** How many incidents were opened, by severity: a chart, and the same as a table. */
export function IncidentsChart() {
  const [by, setBy] = useState<By>("WEEK");
  const variables = useMemo(() => ({ by, timeZone, openedFrom: midnightBefore(days[by] * shown) }), [by]);
  const { data, isLoading, problems, askAgain } = useLiveQuery(IncidentsOverTimeDocument, variables);
  const rows = data?.incidentStatistics?.rows;
  const periods = useMemo(() => periodsOf(rows ?? [], by, shown), [rows, by]);
  const unit = by === "WEEK" ? "week" : "month";
  return (
    <Panel
      title="Incidents opened"
      about={`The last ${shown} ${unit}s, by severity, in the time zone ${timeZone}`}
      tools={
        <label className="choice">
          By
          <select value={by} onChange={({ target }) => setBy(target.value as By)}>
            <option value="WEEK">week</option>
            <option value="MONTH">month</option>
          </select>
        </label>
      }
    >
      <ProblemNotice problems={problems} onTryAgain={askAgain} />
      {rows && periods.length === 0 && <p className="empty">No incident was opened in this time.</p>}
      {!rows && isLoading && <p className="empty">Loading…</p>}
      {periods.length > 0 && (
        <figure aria-label={`Incidents opened by ${unit}`}>
          <StackedBars periods={periods} by={by} />
          <details>
            <summary>Show as a table</summary>
            <IncidentsTable periods={periods} by={by} />
          </details>
        </figure>
      )}
    </Panel>
  );
}

/** The same for a whole day, so that equal questions are equal. */
function midnightBefore(count: number): string {
  const date = new Date();
  date.setHours(0, 0, 0, 0);
  date.setDate(date.getDate() - count);
  return date.toISOString();
}
