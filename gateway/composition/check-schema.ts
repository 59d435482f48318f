import { type Change, CriticalityLevel, diff } from "@graphql-inspector/core";
import { type GraphQLSchema, validate } from "graphql";
import {
  compareVersions,
  levelBetween,
  nextVersion,
  parseVersion,
} from "../../site/generator/changes/version-number.js";
import type { AcceptedChanges } from "./accepted-changes.js";
import { isAnnounced } from "./is-announced.js";
import type { KnownDocument } from "./known-documents.js";
import { requiredWithoutDefault } from "./required-without-default.js";
import { usedParts } from "./used-parts.js";

/** The client schema of the last released version. */
interface ReleasedSchema {
  readonly version: string;
  readonly schema: GraphQLSchema;
}

export interface BreakingChange {
  /** In the wording of graphql-inspector, which acceptances repeat. */
  readonly change: string;
  readonly usedBy: readonly string[];
  /** The reason when it is not accepted. */
  readonly refusal?: string | undefined;
  /** The version that an acceptance has to name; undefined where it needs none. */
  readonly acceptedFor?: string | undefined;
}

export interface SchemaFindings {
  /** The version compared with. */
  readonly version: string | undefined;
  readonly breaking: readonly BreakingChange[];
  /** Acceptances without a change. */
  readonly stale: readonly string[];
  /** Documents that are invalid under the schema, with the errors. */
  readonly unfit: readonly string[];
}

/** Compares a schema with the last release and with known documents. Pure. */
export async function checkSchema(
  released: ReleasedSchema | undefined,
  schema: GraphQLSchema,
  documents: readonly KnownDocument[],
  accepted: readonly AcceptedChanges[],
): Promise<SchemaFindings> {
  const found = released ? await diff(released.schema, schema, [requiredWithoutDefault]) : [];
  const changes = found.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const uses = documents.map(({ title, document }) => ({
    title,
    parts: released ? usedParts(released.schema, document) : new Set<string>(),
  }));
  const happened = new Set(changes.map(({ message }) => message));
  return {
    version: released?.version,
    breaking: changes.map((change) => {
      const entry = accepted.find(({ changes: words }) => words.includes(change.message));
      const usedBy = uses.filter(({ parts }) => parts.has(placeOf(change))).map(({ title }) => title);
      return {
        change: change.message,
        usedBy: unique(usedBy),
        ...(released && refusalOf(change, entry, released)),
      };
    }),
    stale: accepted.flatMap(({ changes: words }) => words).filter((words) => !happened.has(words)),
    unfit: unique(
      documents.flatMap(({ title, document }) =>
        validate(schema, document).map(({ message }) => `${title}: ${message}`),
      ),
    ),
  };
}

/** A manifest may hold an operation as written and as compiled. */
const unique = (lines: readonly string[]) => [...new Set(lines)];

/** Whether a document is affected by a change: a new required argument or field affects all who use its parent. */
const placeOf = ({ type, path = "" }: Change): string =>
  String(type).endsWith("_ADDED") ? path.split(".").slice(0, -1).join(".") : path;

/** Removal needs earlier deprecation, or a new major version of the process. */
function refusalOf(
  { type, path = "" }: Change,
  entry: AcceptedChanges | undefined,
  { schema, version }: ReleasedSchema,
): Pick<BreakingChange, "refusal" | "acceptedFor"> {
  const last = parseVersion(version);
  const wanted = parseVersion(entry?.version ?? "");
  const next = last && nextVersion(last, "major");
  const isPut = last && wanted && compareVersions(last, wanted) < 0 && levelBetween(last, wanted) === "major";
  if (String(type).endsWith("_REMOVED") && !isPut && !isAnnounced(schema, path)) {
    const instead = entry
      ? `It is accepted, but not for version ${next}: add "version": "${next}" to its entry.`
      : `Deprecate it and remove it after the next release, or accept it for version ${next}.`;
    return { refusal: `It is not deprecated in ${version}. ${instead}`, acceptedFor: next };
  }
  return { refusal: entry ? undefined : "Nobody has accepted it." };
}
