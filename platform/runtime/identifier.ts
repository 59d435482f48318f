import { v7 } from "uuid";

/** A new UUIDv7 (RFC 9562), so that ids are in order of creation. */
export const newIdentifier = (): string => v7();
