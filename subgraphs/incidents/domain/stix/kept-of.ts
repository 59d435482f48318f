import type { TakenObject } from "../records/indicators/taken-object.js";
import { property, type StixObject, textOf, timeOf } from "./stix-object.js";
import { type Came, saidAsOf } from "./versions.js";

/** Whose an object is that something came with, and as of when they say so; of what was taken in before objects were kept nobody knows. Pure. */
export function keptOf(taken: TakenObject | undefined): Came {
  if (!taken) return { sourceAuthor: null, sourceModifiedAt: null };
  const object = taken.object as StixObject;
  return {
    sourceAuthor: textOf(object, "created_by_ref", 300) ?? null,
    sourceModifiedAt: saidAsOf(timeOf(object, "modified") ?? taken.takenAt, taken.takenAt),
  };
}

/** Whether it is the word of its author that it holds no longer. Pure. */
export const isRevoked = (taken: TakenObject | undefined): boolean =>
  taken !== undefined && property(taken.object as StixObject, "revoked") === true;
