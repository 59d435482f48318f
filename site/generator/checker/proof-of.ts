import { SupergraphError } from "../errors/supergraph-error.js";
import type { ProcessModel, Proof } from "../model/process-model.js";
import { check } from "./check.js";
import { clusterTerms, propertyTerms } from "./proof-texts.js";

/**
 * What is proven of a process, for its pages; nothing of one without responses of services, such as a fixture.
 * @throws SupergraphError with the stories of how a property is broken, if one is
 */
export function proofOf(model: ProcessModel): Proof | undefined {
  if (!model.machines.some(({ code }) => code === "ServiceResponse")) return undefined;
  const { clusters, states, properties } = check(model);
  const counterexamples = properties.flatMap(({ name, says, broken }) =>
    broken.map((counterexample) => `${name}. ${says}\n  ${counterexample}`),
  );
  if (counterexamples.length > 0)
    throw new SupergraphError(`The process does not keep what it promises.\n\n${counterexamples.join("\n\n")}`);
  const called = [...clusterTerms, ...model.machines.map((machine) => ({ ...machine, description: "" }))];
  return {
    states,
    clusters: clusters.flatMap(({ name, states: own }) =>
      called
        .filter(({ code, title }) => code === name || title === name)
        .slice(0, 1)
        .map(({ coordinate, code, title, description }) => ({ coordinate, code, title, description, states: own })),
    ),
    properties: propertyTerms,
  };
}
