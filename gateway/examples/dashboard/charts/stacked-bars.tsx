import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { severities } from "../layout/severities.js";
import { wordsOf } from "../layout/words-of.js";
import { periodName } from "./period-name.js";
import type { Period } from "./periods-of.js";

interface Properties {
  readonly periods: readonly Period[];
  readonly by: "WEEK" | "MONTH";
}

/** Drawn in the colours of the style sheet, so that it is light or dark as the page is. The arrow keys go from bar to bar. */
export function StackedBars({ periods, by }: Properties) {
  const used = severities.filter((severity) => periods.some((period) => period[severity]));
  // With zeros, so that a period without incidents says so to whoever goes by the keyboard.
  const bars = periods.map((period) => ({ ...Object.fromEntries(used.map((severity) => [severity, 0])), ...period }));
  return (
    <div className="chart">
      <ResponsiveContainer width="100%" height={240}>
        <BarChart
          data={bars}
          margin={{ top: 8, right: 8, bottom: 0, left: -28 }}
          title="Incidents opened, by period and severity"
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="from"
            tickFormatter={(from: number) => periodName(from, by)}
            stroke="var(--quiet)"
            tickLine={false}
            minTickGap={4}
          />
          <YAxis allowDecimals={false} stroke="var(--quiet)" tickLine={false} axisLine={false} />
          <Tooltip
            cursor={{ fill: "var(--hover)" }}
            labelFormatter={(from) => periodName(Number(from), by)}
            contentStyle={{ background: "var(--card)", borderColor: "var(--line)", borderRadius: 8 }}
            itemStyle={{ color: "var(--ink)" }}
            isAnimationActive={false}
          />
          <Legend iconType="square" formatter={(name) => <span className="legend">{name}</span>} itemSorter={null} />
          {used.map((severity) => (
            <Bar
              key={severity}
              dataKey={severity}
              name={wordsOf(severity)}
              stackId="all"
              fill={`var(--${severity.toLowerCase()})`}
              stroke="var(--card)"
              maxBarSize={48}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
