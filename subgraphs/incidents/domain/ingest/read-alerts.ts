import type { Severity } from "../../../response-model/detection-and-analysis/severities.js";
import { alertBounds, techniquePattern } from "./alert-bounds.js";
import type { AlertMapping } from "./alert-mapping.js";
import { fingerprintOf, type Hash } from "./fingerprint-of.js";
import type { HandedIn } from "./handed-in-alert.js";
import { plainText } from "./plain-text.js";
import { readPath } from "./read-path.js";

/** Reads what a source has sent: each alert in it by the mapping, or why it is none. Pure. */
export function readAlerts(payload: unknown, mapping: AlertMapping, hash: Hash): readonly HandedIn[] {
  for (const path of mapping.alerts) {
    const found = readPath(payload, path).flatMap((one) => (Array.isArray(one) ? one : [one]));
    if (found.length > 0) return found.map((one) => readAlert(one, mapping, hash));
  }
  return [];
}

function readAlert(alert: unknown, mapping: AlertMapping, hash: Hash): HandedIn {
  if (typeof alert !== "object" || alert === null || Array.isArray(alert))
    return { unreadable: "It is no JSON object." };
  const allAt = (paths: readonly string[]) => paths.flatMap((path) => readPath(alert, path));
  const all = (paths: readonly string[], max: number) => allAt(paths).flatMap((value) => plainText(value, max) ?? []);
  const [title] = all(mapping.title, alertBounds.title);
  if (!title) return { unreadable: `It has no title: nothing stands at ${mapping.title.join(" or ")}.` };
  const text = allAt(mapping.description).flatMap(
    (value) => plainText(value, alertBounds.description, { lines: true }) ?? [],
  );
  const [service = null] = all(mapping.service, alertBounds.service);
  const resolved = new Set(mapping.resolvedValues.map(folded));
  const isResolved = all(mapping.status, alertBounds.service).some((value) => resolved.has(folded(value)));
  // What is missing leaves its place empty: others do not become the same by it.
  const parts = mapping.fingerprint.map((path) => all([path], alertBounds.description).join("\n"));
  return {
    title,
    description: text[0] ?? title,
    signal: isResolved ? "RESOLVED" : "FIRING",
    severity: severityIn(all(mapping.severity, alertBounds.service), mapping),
    observedAt: momentIn(allAt(mapping.observedAt)),
    fingerprint: fingerprintOf(parts.some(Boolean) ? parts : [title, service ?? ""], hash),
    service,
    handling: null,
    techniques: techniquesIn(all(mapping.techniques, alertBounds.service)),
    indicators: [...new Set(all(mapping.indicators, alertBounds.indicator))].slice(0, alertBounds.indicators),
  };
}

const folded = (value: string) => value.toLowerCase();

function severityIn(values: readonly string[], { severityValues }: AlertMapping): Severity | null {
  for (const value of values) {
    const meant = severityValues.find((one) => folded(one.value) === folded(value));
    if (meant) return meant.severity;
  }
  return null;
}

/** Those of the shape that ATT&CK gives them; what else a source names is left out. */
const techniquesIn = (values: readonly string[]): readonly string[] =>
  [...new Set(values.map((value) => value.toUpperCase()))]
    .filter((value) => techniquePattern.test(value))
    .slice(0, alertBounds.techniques);

const [earliest, latest] = [Date.UTC(1990), Date.UTC(2200)];
const isoDate = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}|$)/;

/** A moment in ISO 8601, or in milliseconds since 1970, as OCSF has it. */
function momentIn(values: readonly unknown[]): Date | null {
  for (const value of values) {
    const time =
      typeof value === "number" ? value : typeof value === "string" && isoDate.test(value) ? Date.parse(value) : NaN;
    if (time >= earliest && time < latest) return new Date(time);
  }
  return null;
}
