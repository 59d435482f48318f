import type { Cordon } from "../cordon.js";
import type { Memory } from "../step.js";

/** Loads the ids of the people and services that scenarios name. */
export async function rememberPeople(cordon: Cordon): Promise<Memory> {
  const { services, people } = await cordon.read<{
    services: { nodes: { id: string; name: string }[] };
    people: { nodes: { id: string; name: string }[] };
  }>("security-lead", "{ services(first: 100) { nodes { id name } } people(first: 100) { nodes { id name } } }");
  return new Map([...services.nodes, ...people.nodes].map(({ id, name }) => [name, id]));
}
