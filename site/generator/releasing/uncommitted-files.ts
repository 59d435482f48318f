import { execFileSync } from "node:child_process";
import { SupergraphError } from "../errors/supergraph-error.js";

/** The files of these paths that differ from what git has, as git lists them. */
export function uncommittedFiles(folder: string, paths: readonly string[]): readonly string[] {
  try {
    return execFileSync("git", ["status", "--porcelain", "--", ...paths], {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
    })
      .split("\n")
      .filter(Boolean);
  } catch (error) {
    throw new SupergraphError(
      `git could not say whether all files of ${folder} are committed ` +
        `(${error instanceof Error ? error.message.split("\n").at(-2) : String(error)}). A release is made in a checkout.`,
    );
  }
}
