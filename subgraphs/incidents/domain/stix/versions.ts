import type { Indicator } from "../records/indicators/indicator.js";

/** Who says something by an object, and as of when. */
interface Version {
  readonly createdBy: string | null;
  readonly modified?: Date | undefined;
}

type Kept = Pick<Indicator, "sourceAuthor" | "sourceModifiedAt" | "amendedAt" | "recordedAt">;

/** Whether a record came from whoever says something of it now. Of those that were taken in before authors were kept nobody knows. Pure. */
export const isByAuthor = ({ sourceAuthor, sourceModifiedAt }: Kept, { createdBy }: Version): boolean =>
  sourceModifiedAt === null || sourceAuthor === createdBy;

/** Whether what is said now is newer than what is on record, by what its author says, whenever either arrived here. Pure. */
export const isNewer = ({ modified }: Version, { sourceModifiedAt, amendedAt, recordedAt }: Kept): boolean =>
  modified !== undefined && modified > (sourceModifiedAt ?? amendedAt ?? recordedAt);

/** Whether what is said now was said before what is on record. Pure. */
export const isOlder = ({ modified }: Version, { sourceModifiedAt }: Kept): boolean =>
  modified !== undefined && sourceModifiedAt !== null && modified < sourceModifiedAt;
