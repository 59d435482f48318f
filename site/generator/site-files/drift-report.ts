import type { Drift } from "./file-drift.js";

/** Says in words how the pages fall behind the schema; nothing if they do not. */
export function driftReport({ missing, changed, leftOver }: Drift): string | undefined {
  const lines = [
    ...missing.map((file) => `  missing   ${file}`),
    ...changed.map((file) => `  changed   ${file}`),
    ...leftOver.map((file) => `  left over ${file}`),
  ];
  if (lines.length === 0) {
    return undefined;
  }
  return [
    "The pages of the site are not what the supergraph and the translations say:",
    ...lines,
    "Run `npm run site:generate`, read the difference and commit it.",
  ].join("\n");
}
