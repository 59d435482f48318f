import { execute, type GraphQLInterfaceType, type GraphQLSchema, parse } from "graphql";
import type { Context } from "../../actions/context.js";
import type { Viewer } from "../../identity/viewer.js";
import type { NaiveRules } from "./naive-reader.js";

interface NodeKey {
  readonly id: string;
  readonly kind: string;
}

const byId = (one: NodeKey, other: NodeKey) => (one.id < other.id ? -1 : 1);

/**
 * Looks as each viewer for all nodes there are, and expects those to be found that the viewer may read, and no others.
 * @returns of which types there were any
 */
export async function expectNodesFound(
  schema: GraphQLSchema,
  { rows, canRead }: Pick<NaiveRules, "rows" | "canRead">,
  viewers: readonly Viewer[],
  contextOf: (viewer: Viewer) => Context,
): Promise<readonly string[]> {
  const kinds = schema.getPossibleTypes(schema.getType("Node") as GraphQLInterfaceType).map(({ name }) => name);
  const nodes = kinds.flatMap((kind) => (rows[kind] ?? []).map((row) => ({ kind, row, id: String(row.id) })));
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  const nowhere = ["018f0000-0000-7000-8000-000000000000", "no id", ""];
  for (const viewer of viewers) {
    const { data, errors } = await execute({
      schema,
      document: parse("query ($ids: [ID!]!) { typesOfNodes(ids: $ids) { id kind } }"),
      variableValues: { ids: [...nowhere, ...nodes.map(({ id }) => id.toUpperCase())] },
      contextValue: contextOf(viewer),
    });
    expect(errors).toBeUndefined();
    const found = JSON.parse(JSON.stringify(data?.typesOfNodes)) as NodeKey[];
    const readable = nodes.filter(({ kind, row }) => canRead(viewer, kind, row)).map(({ kind, id }) => ({ id, kind }));
    expect([viewer.name, found.sort(byId)]).toEqual([viewer.name, readable.sort(byId)]);
  }
  return [...new Set(nodes.map(({ kind }) => kind))];
}
