import { isStillToCome } from "../clock-skew.js";
import type { Indicator } from "../records/indicators/indicator.js";
import { formerProducerId } from "./producer.js";

/** Who says something by an object, and as of when. */
interface Version {
  readonly createdBy: string | null;
  readonly modified?: Date | undefined;
}

/** Whose what is on record was when it came, and as of when. */
export type Came = Pick<Indicator, "sourceAuthor" | "sourceModifiedAt">;

type StoredVersion = Came & Pick<Indicator, "amendedAt" | "recordedAt">;

/**
 * Whether a record came from whoever says something of it now. Of those that were taken in before authors were kept nobody knows, nor from which
 * installation those came that name the identity that all of them had. Pure.
 */
export const isByAuthor = (
  { sourceAuthor, sourceModifiedAt }: Came,
  { createdBy }: Pick<Version, "createdBy">,
): boolean => sourceModifiedAt === null || sourceAuthor === createdBy || sourceAuthor === formerProducerId;

/** Whether what has an id of ours names somebody else as its creator. Where it names nobody it is known again by its id, and so are bundles of before. Pure. */
export const claimsOurs = ({ createdBy }: Pick<Version, "createdBy">, producerId: string): boolean =>
  createdBy !== null && createdBy !== producerId && createdBy !== formerProducerId;

/** As of when somebody has said what was taken in: in the future nobody has, or nothing would ever be newer. Pure. */
export const saidAsOf = (modified: Date, takenAt: Date): Date =>
  isStillToCome(modified, takenAt) ? takenAt : modified;

const asOfRecord = ({ sourceModifiedAt, amendedAt, recordedAt }: StoredVersion): Date | null =>
  sourceModifiedAt && saidAsOf(sourceModifiedAt, amendedAt ?? recordedAt);

/** Whether what is said now is newer than what is on record, by what its author says, whenever either arrived here. Pure. */
export const isNewer = ({ modified }: Version, kept: StoredVersion): boolean =>
  modified !== undefined && modified > (asOfRecord(kept) ?? kept.amendedAt ?? kept.recordedAt);

/** Whether what is said now was said before what is on record. Pure. */
export const isOlder = ({ modified }: Version, kept: Came | StoredVersion): boolean => {
  const asOf = "recordedAt" in kept ? asOfRecord(kept) : kept.sourceModifiedAt;
  return modified !== undefined && asOf !== null && modified < asOf;
};
