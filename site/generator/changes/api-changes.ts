import { type Change, CriticalityLevel, diff } from "@graphql-inspector/core";
import { apiSchema } from "./api-schema.js";
import { type BoundChange, boundChanges } from "./bound-changes.js";
import type { Level } from "./version-number.js";

const apiActions = ["added", "removed", "deprecated", "described", "changed"] as const;

/** One difference between two versions of the interface, as graphql-inspector finds and judges it. */
export interface ApiChange {
  /** Breaking: a right request of before fails. Dangerous: it works, but its answer may surprise. */
  readonly risk: "breaking" | "dangerous" | "safe";
  /** Where, such as `Incident.severity` or `Query.incidents.filter`. */
  readonly path: string;
  readonly action: (typeof apiActions)[number];
  /** Its type or default before and after, where that is what changed. */
  readonly was: string;
  readonly is: string;
}

const risks: Readonly<Record<CriticalityLevel, ApiChange["risk"]>> = {
  [CriticalityLevel.Breaking]: "breaking",
  [CriticalityLevel.Dangerous]: "dangerous",
  [CriticalityLevel.NonBreaking]: "safe",
};

/** What the name of a change says that happened: the first that fits. */
const actions: readonly (readonly [RegExp, ApiChange["action"]])[] = [
  [/DESCRIPTION/, "described"],
  [/DEPRECATION/, "deprecated"],
  [/_ADDED$/, "added"],
  [/_REMOVED$/, "removed"],
];

/** How two supergraphs differ for callers: what breaks first, then by path. */
export async function apiChanges(before: string, after: string): Promise<readonly ApiChange[]> {
  const found = await diff(apiSchema(before), apiSchema(after));
  // A root type that comes or goes is told as a type.
  const changes = [
    ...found.filter(({ type }) => !type.startsWith("SCHEMA_")).map(apiChange),
    ...boundChanges(before, after).map(changeOfBound),
  ];
  const whole = new Set(changes.filter(isWhole).map(({ path }) => path));
  const order = ["breaking", "dangerous", "safe"];
  return changes
    .filter((change) => !isPartOf(change, whole))
    .toSorted((one, other) => order.indexOf(one.risk) - order.indexOf(other.risk) || compare(one.path, other.path));
}

/** What came or went brings and takes along all that is in it and said of it: that is no change by itself. */
const isWhole = ({ action }: ApiChange) => action === "added" || action === "removed";

function isPartOf({ path, action }: ApiChange, whole: ReadonlySet<string>): boolean {
  const parts = path.split(".");
  const above = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
  return above.some((place) => whole.has(place)) || (action === "described" && whole.has(path));
}

/** How far a change of the interface goes. */
export function apiLevel({ risk, action }: ApiChange): Level {
  if (risk === "breaking") return "major";
  return action === "described" ? "patch" : "minor";
}

function apiChange({ type, path, criticality, meta }: Change): ApiChange {
  const values = Object.entries(meta as Readonly<Record<string, unknown>>);
  // Long texts are told where the words of the process are compared.
  const value = (start: string) =>
    values.find(([key]) => key.startsWith(start) && /(?:Type|DefaultValue|Kind)$/.test(key))?.[1];
  const text = (one: unknown) => (typeof one === "string" ? one : "");
  return {
    risk: risks[criticality.level],
    path: path ?? "schema",
    action: actions.find(([pattern]) => pattern.test(type))?.[1] ?? "changed",
    was: text(value("old")),
    is: text(value("new")),
  };
}

const changeOfBound = ({ path, isTighter, was, is }: BoundChange): ApiChange => ({
  ...{ risk: isTighter ? "breaking" : "safe", path, action: "changed" },
  ...{ was, is },
});

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
