import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { SupergraphError } from "../errors/supergraph-error.js";

/** The supergraph of a file, or of this repository as it was at a git revision. */
export function supergraphOf(fileOrRevision: string, repository: string): string {
  if (existsSync(fileOrRevision)) {
    return readFileSync(fileOrRevision, "utf8");
  }
  try {
    const parameters = ["show", "--end-of-options", `${fileOrRevision}:gateway/supergraph.graphql`];
    return execFileSync("git", parameters, { cwd: repository, encoding: "utf8", stdio: "pipe", maxBuffer: 2 ** 28 });
  } catch {
    throw new SupergraphError(
      `"${fileOrRevision}" is neither a file nor a git revision with a gateway/supergraph.graphql. ` +
        "Name one with --since, such as origin/main.",
    );
  }
}
