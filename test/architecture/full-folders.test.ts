import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");

/** Source files that a folder has at most, unless it is listed here: tests, what only they use, and migrations are not counted. */
const maxFiles = 20;

/** Folders with more, each with the reason why it is one room. */
const full: Readonly<Record<string, string>> = {
  "subgraphs/incidents/store/tables": "a file for each room of the records",
  "subgraphs/incidents/store/readings": "a file for each room of the records",
  "subgraphs/incidents/graphql/relations": "a file for each room of the records",
  "subgraphs/incidents/domain/stix": "one standard, read and written by the same words",
  "site/generator/reading": "a file for each kind of thing that is read of the schema",
  "site/generator/pages": "a file for each page",
  "local/samples/player/steps": "the steps of one player, a file for each part of the process",
};

test("A folder that has more files than one room is listed with the reason, and no other is", () => {
  const files = execFileSync("git", ["ls-files", "*.ts", "*.tsx", ":!gateway/examples", ":!site/history"], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\n")
    .filter((file) => file && !/\.test\.tsx?$|\/(migrations|test-support|fixtures)\//.test(file));
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  const over = [...counts].flatMap(([folder, count]) => (count > maxFiles ? [folder] : []));
  expect(over.toSorted()).toEqual(Object.keys(full).toSorted());
});
