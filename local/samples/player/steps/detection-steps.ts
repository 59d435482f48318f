import { recall, type Step } from "../step.js";
import { remembered } from "./remembered.js";
import { type Input, resolveInput } from "./steps-on.js";

/** What is done on the one detection requirement of a scenario. */
export const onRequirement = (operation: string, by: string, words: Input = {}): Step => ({
  operation,
  by,
  input: (memory) => ({ detectionRequirementId: recall(memory, "requirement"), ...resolveInput(words, memory) }),
});

/** A detection requirement that one side proposes for a service. */
export const requirementFor = (service: string, by: string, words: object): Step =>
  remembered("requirement", {
    operation: "proposeDetectionRequirement",
    by,
    input: (memory) => ({ serviceId: recall(memory, service), ...words }),
  });

/** Monitoring that is deployed for it; the deployment keeps its id under a name. */
export const deployment = (
  name: string,
  by: string,
  words: { readonly environment: string; readonly [field: string]: unknown },
): Step => ({
  ...onRequirement("deployMonitoring", by, words),
  async remember({ id }, memory, cordon) {
    const { detectionRequirement } = await cordon.read<{
      detectionRequirement: { deployments: { nodes: { id: string; environment: string }[] } };
    }>(
      by,
      "query ($id: ID!) { detectionRequirement(id: $id) { deployments(filter: { states: [ACTIVE] }) { nodes { id environment } } } }",
      { id },
    );
    const found = detectionRequirement.deployments.nodes.find(({ environment }) => environment === words.environment);
    if (found) memory.set(name, found.id);
  },
});

/** What is done on deployed monitoring, by the name that the scenario gave it. */
export const onDeployment = (name: string, operation: string, by: string, words: object = {}): Step => ({
  operation,
  by,
  input: (memory) => ({ monitoringDeploymentId: recall(memory, name), ...words }),
});
