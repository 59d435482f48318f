import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const byNumbers = (one: string, other: string) => one.localeCompare(other, "en", { numeric: true });

/**
 * The version of the process that what is added now comes with: the one that something else is waiting for already, or the next
 * minor one after the last that was released.
 */
export function nextVersion(repository: string): string {
  const released = readdirSync(join(repository, "site/history")).toSorted(byNumbers).at(-1) ?? "0.0.0";
  const schema = readFileSync(join(repository, "gateway/supergraph.graphql"), "utf8");
  const declared = [...schema.matchAll(/@since\(version: "([\d.]+)"\)/g)].map(([, version]) => version ?? "");
  const latest = declared.toSorted(byNumbers).at(-1) ?? released;
  if (byNumbers(latest, released) > 0) return latest;
  const [major = 0, minor = 0] = released.split(".").map(Number);
  return `${major}.${minor + 1}.0`;
}
