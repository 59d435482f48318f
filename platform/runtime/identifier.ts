import { v7 } from "uuid";

/** A new UUIDv7 (RFC 9562): unique, and in the order of its making, so that a list by id is a list by time. */
export const newIdentifier = (): string => v7();
