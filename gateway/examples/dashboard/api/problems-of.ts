import type { CombinedError } from "@urql/core";

/** What a page says where something could not be read. */
export interface Problem {
  readonly message: string;
  /** Such as FORBIDDEN: what programs go by, and what to name when one asks for help. */
  readonly code: string;
  /** The field at the top that it concerns; none where nothing could be read at all. */
  readonly field?: string;
}

const unreachable: Problem = {
  code: "UNREACHABLE",
  message: "The gateway cannot be reached. What you see may be out of date; it is asked again when it is back.",
};

/** Null in an answer comes with an error at its path; the rest of the answer is good. */
export function problemsOf(error: CombinedError | undefined): readonly Problem[] {
  if (!error) return [];
  if (error.networkError) return [unreachable];
  return error.graphQLErrors.map(({ message, extensions, path }) => ({
    message,
    code: String(extensions.code ?? "UNKNOWN"),
    ...(path?.[0] !== undefined && { field: String(path[0]) }),
  }));
}
