import { proofsOfRequirement } from "./proofs-of-requirement.js";

const alert = { id: "alert", handling: "AMBER", disposition: null } as const;
const running = (id: string, environment: string) => ({
  ...{ id, environment, detectionRequirementId: "requirement", techniqueIds: ["T1110", "T1078"] },
});
const by = { now: new Date("2026-05-04T08:00:00.000Z"), newIdentifier: () => "proof" };
const proven = (...deployments: readonly ReturnType<typeof running>[]) =>
  proofsOfRequirement(alert, deployments, ["T1110"], by).map((one) => [one.monitoringDeploymentId, one.techniqueId]);

test("An alert that names a requirement proves what runs for it in one environment", () => {
  expect(proven(running("one", "production"))).toEqual([["one", "T1110"]]);
});

test("Where it runs in several, the alert proves the requirement, and nothing of any of them", () => {
  expect(proven(running("one", "production"), running("other", "Government"))).toEqual([[null, "T1110"]]);
});
