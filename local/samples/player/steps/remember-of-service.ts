import type { Cordon } from "../cordon.js";
import { type Memory, recall } from "../step.js";

type Kind = "recoveryPlans" | "guidance";

/** Remembers the plan or the guidance with this text, since its operation answers with the response of the service. */
export const rememberOfService =
  (name: string, service: string, kind: Kind, text: string) =>
  async (_outcome: unknown, memory: Memory, cordon: Cordon): Promise<void> => {
    const { incident } = await cordon.read<{
      incident: {
        serviceResponses: ({ serviceId: string } & Record<Kind, { nodes: { id: string; text: string }[] }>)[];
      };
    }>(
      "security-lead",
      `query ($id: ID!) { incident(id: $id) { serviceResponses { serviceId ${kind} { nodes { id text } } } } }`,
      {
        id: recall(memory, "incident"),
      },
    );
    const response = incident.serviceResponses.find(({ serviceId }) => serviceId === recall(memory, service));
    const record = response?.[kind].nodes.find((one) => one.text === text);
    if (record) memory.set(name, record.id);
  };
