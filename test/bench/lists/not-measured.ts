const heading = "## Measured before these existed";

/** What a request is of: a filter of a list, an order of it, a place that is searched, or a dimension of a statistic. */
function subjectOf(request: string): string {
  const [list = "", what = ""] = request.split(", ");
  if (list.startsWith("search ")) return list;
  const [, order] = /^by ([A-Z_]+)/.exec(what) ?? [];
  if (order) return `${list}, by ${order}`;
  const [, filter] = /^(\w+): /.exec(what) ?? [];
  return filter ? `${list}, ${filter}` : list;
}

/** The names of all requests in a file of results. */
const measuredIn = (results: string): readonly string[] =>
  (results.split("\n## All\n")[1]?.split("\n## ")[0] ?? "")
    .split("\n")
    .flatMap((line) => /^\| (.+?) +\| +(?:\d+|refused|–) \|/.exec(line)?.[1]?.replaceAll("\\|", "|") ?? []);

/** What is asked for by now and is in no row of a file of results, each once. */
export function notMeasured(results: string, requests: readonly string[]): readonly string[] {
  const measured = new Set(measuredIn(results).map(subjectOf));
  return [...new Set(requests.map(subjectOf))].filter((subject) => !measured.has(subject));
}

/** A file of results that says what it lacks, behind its first lines; as it was where it lacks nothing. */
export function withNotMeasured(results: string, requests: readonly string[]): string {
  const start = results.indexOf(`${heading}\n`);
  const bare = start < 0 ? results : results.slice(0, start) + results.slice(results.indexOf("\n## ", start) + 1);
  const missing = notMeasured(bare, requests);
  if (missing.length === 0) return bare;
  const place = bare.indexOf("## ");
  const said = `${heading}\n\n${missing.map((subject) => `- ${subject}`).join("\n")}\n\n`;
  return bare.slice(0, place) + said + bare.slice(place);
}
