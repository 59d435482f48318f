import { severities } from "../layout/severities.js";
import { wordsOf } from "../layout/words-of.js";
import { periodName } from "./period-name.js";
import type { Period } from "./periods-of.js";

interface Properties {
  readonly periods: readonly Period[];
  readonly by: "WEEK" | "MONTH";
}

/** What the chart shows, in words and numbers. */
export function IncidentsTable({ periods, by }: Properties) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section className="scrolls" aria-label="Incidents opened, as a table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{by === "WEEK" ? "Week of" : "Month"}</th>
            {severities.map((severity) => (
              <th key={severity} scope="col" className="number">
                {wordsOf(severity)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period.from}>
              <th scope="row">{periodName(period.from, by)}</th>
              {severities.map((severity) => (
                <td key={severity} className="number">
                  {period[severity] ?? 0}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
