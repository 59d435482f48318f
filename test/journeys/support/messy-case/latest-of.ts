import type { Cordon } from "../../../../local/samples/player/cordon.js";

type Part = "recoveryPlans" | "guidance";

/** The id of the latest of what the response of a service has: the operation that adds it answers the response. */
export async function latestOf(cordon: Cordon, part: Part, incidentId: string, serviceId: string): Promise<string> {
  const { incident } = await cordon.read<{
    incident: { serviceResponses: { serviceId: string; parts: { nodes: { id: string }[] } }[] };
  }>(
    "security-lead",
    `query ($id: ID!) { incident(id: $id) { serviceResponses { serviceId parts: ${part}(last: 1) { nodes { id } } } } }`,
    {
      id: incidentId,
    },
  );
  const response = incident.serviceResponses.find((each) => each.serviceId === serviceId);
  return response?.parts.nodes[0]?.id ?? "";
}
