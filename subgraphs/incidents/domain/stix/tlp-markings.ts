import type { Handling } from "../../../response-model/evidence/handlings.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import type { Statements } from "./statements-in-bundle.js";
import { property, type StixObject } from "./stix-object.js";

/** The extension by which STIX 2.1 says a marking of TLP 2.0. */
export const tlpExtension = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

interface TlpMarking {
  readonly id: string;
  readonly handling: Handling;
  /** What the marking object says of itself. */
  readonly level: string;
}

/** The marking objects of TLP 2.0, which are the same in every bundle of everybody. */
export const tlpMarkings: readonly TlpMarking[] = [
  { id: "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1", handling: "RED", level: "red" },
  { id: "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003", handling: "AMBER_STRICT", level: "amber+strict" },
  { id: "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421", handling: "AMBER", level: "amber" },
  { id: "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb", handling: "GREEN", level: "green" },
  { id: "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487", handling: "CLEAR", level: "clear" },
];

/** Those of TLP 1.0, which STIX 2.1 itself has, and what they are read as: what was for an organization and its customers still is. */
export const oldTlpMarkings: readonly TlpMarking[] = [
  { id: "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed", handling: "RED", level: "red" },
  { id: "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", handling: "AMBER", level: "amber" },
  { id: "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da", handling: "GREEN", level: "green" },
  { id: "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", handling: "CLEAR", level: "white" },
];

/** What stands for a marking that is no id of one. */
const noMarking = "that is no id";

/** All markings that an object refers to, however many these are: one that is left out, or is no id, would be handled as if it were none. Pure. */
function markingsOf(object: StixObject): readonly string[] {
  const refs = property(object, "object_marking_refs") ?? [];
  return Array.isArray(refs) ? refs.map((one) => (typeof one === "string" ? one : noMarking)) : [noMarking];
}

/** How an object is to be handled by its markings. */
type Marked =
  | { readonly handling: Handling | undefined; readonly note: string | undefined }
  | { readonly unknown: string };

/**
 * The strictest of the markings that an object refers to, statements aside; the first of them that is neither one nor of TLP, where one is.
 * Pure.
 * @param statements the ids of the markings that are known to be statements
 */
export function handlingOf(object: StixObject, statements: Statements = new Set()): Marked {
  const found = markingsOf(object).map((ref) => ({
    ref,
    now: tlpMarkings.find(({ id }) => id === ref),
    old: oldTlpMarkings.find(({ id }) => id === ref),
  }));
  const unknown = found.find(({ ref, now, old }) => !now && !old && !statements.has(ref));
  if (unknown) return { unknown: unknown.ref };
  const handling = strictest(...found.map(({ now, old }) => (now ?? old)?.handling));
  const old = found.find((one) => one.old)?.old;
  const isStated = found.some(({ now, old }) => !now && !old);
  const notes = [
    ...(old ? [`TLP 1.0 ${old.level.toUpperCase()} was read as ${old.handling}.`] : []),
    ...(isStated ? ["Of its markings, those that are statements say nothing of who may read it."] : []),
  ];
  return { handling, note: notes.join(" ") || undefined };
}
