import type { BreakingChange, SchemaFindings } from "./check-schema.js";

/** Describes the findings for a terminal, and says whether the check passes. */
export function describeFindings({ version, breaking, stale, unfit }: SchemaFindings, acceptedFile: string) {
  const refused = breaking.filter(({ refusal }) => refusal);
  const accepted = breaking.length - refused.length;
  const since = version ? `since version ${version}` : "as no version is released yet";
  const isGood = refused.length === 0 && stale.length === 0 && unfit.length === 0;
  const lines = [
    ...part(
      `Changes that break callers ${since}, and may not:`,
      refused.flatMap(({ change, refusal, usedBy }) => [
        `  ${change}`,
        `    ${refusal}`,
        usedBy.length > 0
          ? `    Used by ${usedBy.join(", ")}.`
          : "    No known document uses it; what people ask by hand is not known.",
      ]),
    ),
    ...part(
      "Documents that do not fit the schema:",
      unfit.map((line) => `  ${line}`),
    ),
    ...part(
      `Accepted in ${acceptedFile}, but nothing that breaks ${since}:`,
      stale.map((change) => `  ${change}`),
    ),
    ...(isGood
      ? [`Nothing breaks callers ${since}${accepted > 0 ? ` but ${accepted} accepted changes` : ""}.`]
      : nextSteps(refused, unfit.length > 0, stale.length > 0, acceptedFile)),
  ];
  return { isGood, text: `${lines.join("\n")}\n` };
}

const part = (title: string, lines: readonly string[]) => (lines.length > 0 ? [title, ...lines, ""] : []);

function nextSteps(
  refused: readonly BreakingChange[],
  isUnfit: boolean,
  isStale: boolean,
  acceptedFile: string,
): readonly string[] {
  return [
    "What to do next:",
    ...(refused.length > 0
      ? [
          "  Keep what was there beside what is new, and deprecate it. If callers are worth breaking, add this to",
          `  "accepted" in ${acceptedFile}, with the reason:`,
          ...entriesFor(refused),
        ]
      : []),
    ...(isUnfit ? ["  Change the documents with their owners, and register them again (npm run documents)."] : []),
    ...(isStale ? [`  Take the changes that are no changes any more out of ${acceptedFile}.`] : []),
  ];
}

/** Entries of the file of accepted changes, to be pasted: one for what needs a version, one for the rest. */
function entriesFor(refused: readonly BreakingChange[]): readonly string[] {
  const versions = [...new Set(refused.map(({ acceptedFor }) => acceptedFor))];
  return versions.flatMap((version) => {
    const changes = refused.filter(({ acceptedFor }) => acceptedFor === version).map(({ change }) => change);
    const entry = JSON.stringify({ reason: "…", ...(version && { version }), changes }, null, 2);
    return entry.split("\n").map((line) => `    ${line}`);
  });
}
