import { parser } from "@prometheus-io/lezer-promql";

/** What a query of Prometheus is made of. */
interface Query {
  /** Where it is not PromQL; empty when it is. */
  readonly problems: readonly string[];
  /** The metrics it selects, each with the labels that its matchers name. */
  readonly selected: readonly { readonly metric: string; readonly labels: readonly string[] }[];
  /** The labels that it groups by. */
  readonly grouped: readonly string[];
}

/** Reads a query as Prometheus' own editor does; what Grafana puts in for its variables is put in before. */
export function readQuery(expression: string): Query {
  const text = expression.replaceAll("$__rate_interval", "5m");
  const problems: string[] = [];
  const selected: { metric: string; labels: string[] }[] = [];
  const grouped: string[] = [];
  parser.parse(text).iterate({
    enter: ({ type, from, to, node }) => {
      const term = text.slice(from, to);
      if (type.isError) problems.push(`at ${from}: ${text.slice(from, from + 20)}`);
      if (type.name === "VectorSelector") selected.push({ metric: "", labels: [] });
      const last = selected.at(-1);
      if (type.name === "Identifier" && node.parent?.name === "VectorSelector" && last) last.metric = term;
      if (type.name !== "LabelName") return;
      if (node.parent?.name === "GroupingLabels") grouped.push(term);
      else last?.labels.push(term);
    },
  });
  return { problems, selected, grouped };
}
