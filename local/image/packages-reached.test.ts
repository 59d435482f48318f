import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { packagesReached } from "./packages-reached.js";

test("a package counts when a file requires it by whatever way leads there, and none that nothing leads to", () => {
  const { path, remove } = temporaryFolder();
  const files = {
    "entry.js": 'const fs = require("node:fs"); const one = require("./one.js"); require("reflect-metadata");',
    "one.js":
      'exports.all = async () => { require("./entry.js"); require("./list.json"); await import("@scope/late/deep"); };',
    "list.json": "{}",
    "apart.js": 'require("unneeded");',
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  expect([...packagesReached([join(path, "entry.js")])]).toEqual(["@scope/late", "reflect-metadata"]);
  expect([...packagesReached([join(path, "entry.js"), join(path, "apart.js")])]).toContain("unneeded");
  remove();
});
