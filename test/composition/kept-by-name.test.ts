import { operations as incidentOperations } from "../../subgraphs/incidents/graphql/operations.js";
import { database as incidents } from "../../subgraphs/incidents/store/database.js";
import { operations as lessonOperations } from "../../subgraphs/lessons/graphql/operations.js";
import { database as lessons } from "../../subgraphs/lessons/store/database.js";
import { operations as teamOperations } from "../../subgraphs/teams/graphql/operations.js";
import { database as teams } from "../../subgraphs/teams/store/database.js";

test.each([
  ["incidents", incidentOperations, incidents],
  ["teams", teamOperations, teams],
  ["lessons", lessonOperations, lessons],
])(
  "What each operation of %s acts on has a table of its name, where a repeated request finds it",
  (_, all, { tables }) => {
    const kept = new Set(tables.map(({ options }) => options.name));
    const named = Object.values(all).flatMap((some) =>
      some.map(({ name, aggregate }: { readonly name: string; readonly aggregate: { readonly name: string } }) => ({
        name,
        of: aggregate.name,
      })),
    );
    expect(named.filter(({ of }) => !kept.has(of))).toEqual([]);
    expect(named).not.toEqual([]);
  },
);
