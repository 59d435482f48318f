import { useSyncExternalStore } from "react";
import type { Costs } from "../api/costs.js";

/** What the last answer to each operation has cost, for whoever builds the page. */
export function PageFooter({ costs }: { readonly costs: Costs }) {
  const entries = Object.entries(useSyncExternalStore(costs.subscribe, costs.all));
  const limit = entries[0]?.[1].limit;
  return (
    <footer className="page-footer">
      <details>
        <summary>What the queries of this page cost</summary>
        <p className="quiet">
          One point for each object that an answer may hold, ten for a count, some 300 for statistics.
          {limit !== undefined && ` An operation may cost ${limit.toLocaleString("en")}.`}
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">Operation</th>
              <th scope="col">Cost</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(([name, { requested }]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{requested}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </footer>
  );
}
