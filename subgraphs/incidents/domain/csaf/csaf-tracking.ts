import type { Vulnerability } from "../records/vulnerabilities/vulnerability.js";
import type { VulnerabilityToWrite } from "./vulnerability-to-write.js";

interface HistoryEntry {
  readonly number: string;
  readonly date: string;
  readonly summary: string;
}

function statusOf({ disclosedAt, state }: Vulnerability): "draft" | "interim" | "final" {
  if (disclosedAt === null) return "draft";
  return state === "DISCLOSED" || state === "REJECTED" ? "final" : "interim";
}

/**
 * The history of a document, which CSAF wants without a gap and in the order of time: a revision that was published among fewer than it is read
 * by now, or is older than the newest ones, stands there by its number alone, with the time of the one before, and the first with that of the
 * disclosure. The clocks of two servers may differ: no revision stands before an earlier one.
 */
function historyOf({ vulnerability, revisions }: VulnerabilityToWrite): readonly HistoryEntry[] {
  const { disclosedAt, reportedAt, revision } = vulnerability;
  if (disclosedAt === null)
    return [{ number: "0", date: reportedAt.toISOString(), summary: "A draft: the vulnerability is not disclosed." }];
  const known = new Map(revisions.map((one) => [one.number, one]));
  let date = disclosedAt;
  return Array.from({ length: Math.max(1, revision) }, (_, before) => {
    const one = known.get(before + 1);
    if (one && one.publishedAt > date) date = one.publishedAt;
    return {
      number: String(before + 1),
      date: date.toISOString(),
      summary: one?.summary ?? "What was published then is not shown here.",
    };
  });
}

/** What identifies a document among all others, and each revision of it. */
export function csafTracking(written: VulnerabilityToWrite): object {
  const history = historyOf(written);
  const [first, last] = [history[0], history.at(-1)];
  const { vulnerability } = written;
  return {
    id: vulnerability.number,
    status: statusOf(vulnerability),
    version: last?.number,
    initial_release_date: first?.date,
    current_release_date: last?.date,
    revision_history: history,
    generator: { engine: { name: "Cordon" } },
  };
}
