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
 * The history of a document, which CSAF wants without a gap: a revision that was published among fewer than it is read by now, or is older than
 * the newest ones, stands there by its number alone, with the time of the next one, and the first with that of the disclosure.
 */
function historyOf({ vulnerability, revisions }: VulnerabilityToWrite): readonly HistoryEntry[] {
  const { disclosedAt, reportedAt, revision } = vulnerability;
  if (disclosedAt === null)
    return [{ number: "0", date: reportedAt.toISOString(), summary: "A draft: the vulnerability is not disclosed." }];
  const known = new Map(revisions.map((one) => [one.number, one]));
  let next = revisions.at(-1)?.publishedAt ?? disclosedAt;
  const backwards = Array.from({ length: Math.max(1, revision) }, (_, before) => {
    const number = Math.max(1, revision) - before;
    const one = known.get(number);
    next = one?.publishedAt ?? (number === 1 ? disclosedAt : next);
    return {
      number: String(number),
      date: next.toISOString(),
      summary: one?.summary ?? "What was published then is not told here.",
    };
  });
  return backwards.reverse();
}

/** How a document is told apart from every other, and one revision of it from the next. */
export function csafTracking(written: VulnerabilityToWrite): object {
  const history = historyOf(written);
  const [first, last] = [history[0], history.at(-1)];
  const { vulnerability } = written;
  return {
    id: vulnerability.number,
    status: statusOf(vulnerability),
    version: last?.number,
    initial_release_date: vulnerability.disclosedAt?.toISOString() ?? first?.date,
    current_release_date: last?.date,
    revision_history: history,
    generator: { engine: { name: "Cordon" } },
  };
}
