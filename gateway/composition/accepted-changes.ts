import { z } from "zod";
import { parseVersion } from "../../site/generator/changes/version-number.js";

/** Breaking changes that somebody has decided for. */
export interface AcceptedChanges {
  readonly reason: string;
  /** The version of the process that they come with, where they are not to come before it. */
  readonly version?: string | undefined;
  /** Each in the words of the check. */
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

/** Reads the text of the file of accepted changes. @throws Error with one line that says what is wrong with which entry. */
export function readAcceptedChanges(text: string): readonly AcceptedChanges[] {
  const { data, error } = shape.safeParse(JSON.parse(text));
  if (data) return data.accepted;
  const [issue] = error.issues;
  throw new Error(`${issue?.path.join(".")}: ${issue?.message}`);
}
