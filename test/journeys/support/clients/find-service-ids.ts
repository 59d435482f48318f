import type { Cordon } from "../../../../local/samples/player/cordon.js";

/** The ids of the services of a system, by their names. */
export async function findServiceIds(cordon: Cordon): Promise<ReadonlyMap<string, string>> {
  const { services } = await cordon.read<{ services: { nodes: readonly { id: string; name: string }[] } }>(
    "security-lead",
    "{ services(first: 50) { nodes { id name } } }",
  );
  return new Map(services.nodes.map(({ id, name }) => [name, id]));
}
