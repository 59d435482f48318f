import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { nextVersion } from "./next-version.js";

test.each([
  ["2.0.0, which something waits for already", ["1.0.0"], ["1.0.0", "2.0.0"], "2.0.0"],
  ["the next minor one, when all was released", ["1.0.0", "2.0.0"], ["2.0.0", "1.0.0"], "2.1.0"],
  ["the one after 1.10.0, which comes after 1.9.0", ["1.9.0", "1.10.0"], [], "1.11.0"],
])("What is added now comes with %s", (_, released, declared, expected) => {
  const { path, remove } = temporaryFolder();
  for (const version of released) mkdirSync(join(path, "site/history", version), { recursive: true });
  mkdirSync(join(path, "gateway"));
  const fields = declared.map((version, place) => `  a${place}: Int @since(version: "${version}")`);
  writeFileSync(join(path, "gateway/supergraph.graphql"), fields.join("\n"));
  expect(nextVersion(path)).toBe(expected);
  remove();
});
