import { z } from "zod";
import { parseVersion } from "../changes/version-number.js";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What release.json says of a released version of the process. */
export const release = z.strictObject({
  version: z.string().refine((text) => parseVersion(text) !== undefined, "should be like 1.0.0"),
  date: z.iso.date(),
  /** SHA-256 of the supergraph. */
  schemaHash: sha256,
  /** What is new, in a sentence, by language. */
  summary: z.record(z.string(), z.string()),
  /** SHA-256 of every other file of the snapshot: none of them changes any more. */
  files: z.record(z.string(), sha256),
});

export type Release = z.infer<typeof release>;
