import type { Cordon } from "../../../local/samples/player/cordon.js";

/** The numbers of the open incidents that a filter leaves, in an order, as the API says to the security lead. */
export async function numbersOf(
  cordon: Cordon,
  filter: object,
  orderBy: readonly object[],
  first = 6,
): Promise<readonly string[]> {
  const query = `query ($filter: IncidentFilter, $orderBy: [IncidentOrder!]!, $first: Int!) {
    incidents(filter: $filter, orderBy: $orderBy, first: $first) { nodes { number } }
  }`;
  const variables = { filter: { open: true, ...filter }, orderBy, first };
  const { incidents } = await cordon.read<{ incidents: { nodes: { number: string }[] } }>(
    "security-lead",
    query,
    variables,
  );
  return incidents.nodes.map(({ number }) => number);
}
