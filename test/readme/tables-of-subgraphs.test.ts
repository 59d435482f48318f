import "reflect-metadata";
import type { EntitySchema } from "typeorm";
import { SnakeCaseNames } from "../../platform/database/tables/snake-case-names.js";
import { database as incidents } from "../../subgraphs/incidents/store/database.js";
import { database as lessons } from "../../subgraphs/lessons/store/database.js";
import subgraphs from "../../subgraphs/subgraphs.json";
import { database as teams } from "../../subgraphs/teams/store/database.js";
import { database as template } from "../../subgraphs/template/store/database.js";
import { codeIn, rowsOf, textOf } from "./support/marked-blocks.js";

const databases = { incidents, lessons, teams, template };
const named = new SnakeCaseNames();

test("Every subgraph is asked for its tables", () => {
  expect(Object.keys(databases).toSorted()).toEqual([...Object.keys(subgraphs), "template"].toSorted());
});

/** What the table of tables in a README names, in its first column. */
function tablesInReadme(subgraph: string): readonly string[] {
  const sections = textOf(`subgraphs/${subgraph}/README.md`).split(/^## /m);
  const section = ["Tables\n", "What it owns\n"].flatMap((title) => sections.filter((one) => one.startsWith(title)))[0];
  const [table = ""] = /(?:^\|.*\n)+/m.exec(section ?? "") ?? [];
  return rowsOf(table).flatMap(([cell = ""]) => codeIn(cell));
}

// The copy of the directory is one row for all of its tables.
test.each(Object.entries(databases))("The README of %s says what a row of each of its tables is", (name, database) => {
  const declared = (database.tables as readonly EntitySchema[])
    .map(({ options }) => named.tableName(options.name, options.tableName))
    .filter((table) => !table.startsWith("directory_"));
  expect(declared.length).toBeGreaterThan(0);
  expect(
    tablesInReadme(name)
      .filter((table) => table !== "directory_*")
      .toSorted(),
  ).toEqual(declared.toSorted());
});
