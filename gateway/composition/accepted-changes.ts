import { z } from "zod";
import { parseVersion } from "../../site/generator/changes/version-number.js";

/** Breaking changes that were accepted, with a reason. */
export interface AcceptedChanges {
  readonly reason: string;
  /** The process version that they come with, if they must not come earlier. */
  readonly version?: string | undefined;
  /** In the wording of the check. */
  readonly changes: readonly string[];
}

const shape = z.strictObject({
  accepted: z.array(
    z.strictObject({
      reason: z.string().trim().min(1, "is empty: say why callers are worth breaking"),
      version: z
        .string()
        .refine((text) => parseVersion(text) !== undefined, "is no version, such as 2.0.0")
        .optional(),
      changes: z.array(z.string().trim().min(1)).min(1, "names no change"),
    }),
  ),
});

/** Parses the file of accepted changes. @throws Error with one line about the first invalid entry */
export function readAcceptedChanges(text: string): readonly AcceptedChanges[] {
  const { data, error } = shape.safeParse(JSON.parse(text));
  if (data) return data.accepted;
  const [issue] = error.issues;
  throw new Error(`${issue?.path.join(".")}: ${issue?.message}`);
}
