import { createHash } from "node:crypto";

/** The namespace of the ids that are made of records of Cordon. */
const namespace = Buffer.from("6f1d3c1e5b0f4d0e9f3a7f0f3c9c1a52", "hex");

/** The namespace that STIX 2.1 names (§2.9) for the ids of cyber observables. */
const observableNamespace = Buffer.from("00abedb4aa42466c9c01fed23315a9b7", "hex");

/** A UUID of version 5 (RFC 9562): the same name has the same id, wherever and whenever it is made. */
export const uuidV5 = (name: string): string => uuidIn(namespace, name);

/** The same for cyber observables of STIX, of whose properties everybody makes the same id. */
export const observableUuidV5 = (name: string): string => uuidIn(observableNamespace, name);

function uuidIn(space: Buffer, name: string): string {
  const bytes = createHash("sha1").update(space).update(name, "utf8").digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
