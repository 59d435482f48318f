import { useMemo } from "react";
import { ResponseTimeFiguresDocument } from "../../typed/graphql.js";
import { useLiveQuery } from "../api/use-live-query.js";
import { Panel } from "../layout/panel.js";
import { ProblemNotice } from "../layout/problem-notice.js";
import { durationOf } from "./duration-of.js";

const measures = [
  ["timeToAcknowledge", "Acknowledge"],
  ["timeToContain", "Contain"],
  ["timeToRecover", "Recover"],
] as const;

/** How fast responses have been. Each figure stands beside how many it rests on: one of three cases says little. */
export function ResponseTimes() {
  const variables = useMemo(() => ({ openedFrom: null }), []);
  const { data, isLoading, problems, askAgain } = useLiveQuery(ResponseTimeFiguresDocument, variables);
  const figures = data?.incidentStatistics?.rows[0];
  return (
    <Panel title="Time to…" about="From the opening of an incident, of all that you may see">
      <ProblemNotice problems={problems} onTryAgain={askAgain} />
      {!figures && isLoading && <p className="empty">Loading…</p>}
      {figures && (
        <table className="times">
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">Step</span>
              </th>
              <th scope="col" className="number">
                Median
              </th>
              <th scope="col" className="number">
                90 % within
              </th>
            </tr>
          </thead>
          <tbody>
            {measures.map(([measure, title]) => {
              const { median, p90, measured, notMeasurable } = figures[measure];
              return (
                <tr key={measure}>
                  <th scope="row">
                    {title}
                    <span className="quiet">
                      {measured} of {measured + notMeasurable} measured
                    </span>
                  </th>
                  <td className="number">{durationOf(median)}</td>
                  <td className="number">{durationOf(p90)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
