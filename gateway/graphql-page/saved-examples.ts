import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";

const folder = path.join(repositoryRoot, "gateway/examples/operations");

/** An example operation for the editor; the comment at the top of its file describes it. */
interface SavedExample {
  readonly name: string;
  readonly about: string;
  readonly text: string;
}

/** The operations of gateway/examples; none where the folder is not deployed. */
export function savedExamples(): readonly SavedExample[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(folder, file), "utf8");
      return {
        name: /^(?:query|mutation|subscription) (\w+)/m.exec(text)?.[1] ?? path.basename(file, ".graphql"),
        about: /^# (.+)$/m.exec(text)?.[1] ?? "",
        text,
      };
    });
}
