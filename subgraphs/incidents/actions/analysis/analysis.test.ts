import type { Hypothesis } from "../../domain/records/analysis/hypothesis.js";
import type { ObservedTechnique } from "../../domain/records/analysis/observed-technique.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, incidentOfTwo, perform, unmetGates } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("analysis");
});
afterAll(() => room.close());

const { sora, erin, shai } = people;
const { exchange, sharepoint } = services;

interface Stage {
  readonly tactic: string;
  readonly techniques: readonly { readonly technique: { readonly id: string } }[];
  readonly firstSeenAt: string | null;
  readonly services: readonly { readonly id: string }[];
}

test("What the adversary did in two services stands in the kill chain by tactic, with the gaps between", async () => {
  const incidentId = await incidentOfTwo(room, "ANALYSED");
  const { id: analysed } = await perform<ObservedTechnique>(room, sora, "recordObservedTechnique", { incidentId });
  await perform(room, sora, "recordObservedTechnique", {
    incidentId,
    techniqueId: "T1078",
    tactic: "PERSISTENCE",
    serviceId: sharepoint,
    firstSeenAt: new Date("2026-05-02T02:00:00.000Z"),
    lastSeenAt: new Date("2026-05-03T02:00:00.000Z"),
  });
  const { data, errors } = await ask<{ incident: { killChain: readonly Stage[] } }>(
    room,
    erin,
    `query ($id: ID!) { incident(id: $id) { killChain {
      tactic firstSeenAt lastSeenAt services { id } techniques { technique { id } history { totalCount } } } } }`,
    { id: incidentId },
  );
  expect(errors).toBeUndefined();
  const chain = data?.incident.killChain ?? [];
  expect(chain.map(({ tactic }) => tactic).slice(0, 3)).toEqual([
    "RECONNAISSANCE",
    "RESOURCE_DEVELOPMENT",
    "INITIAL_ACCESS",
  ]);
  expect(chain.filter(({ techniques }) => techniques.length > 0)).toMatchObject([
    { tactic: "INITIAL_ACCESS", services: [{ id: exchange }], techniques: [{ technique: { id: "T1078.004" } }] },
    { tactic: "PERSISTENCE", services: [{ id: sharepoint }], techniques: [{ technique: { id: "T1078" } }] },
  ]);
  expect(chain.find(({ tactic }) => tactic === "IMPACT")).toMatchObject({ techniques: [], firstSeenAt: null });

  await perform(room, sora, "withdrawObservedTechnique", { incidentId, observedTechniqueId: analysed });
  const after = await ask<{ incident: Record<string, { nodes: readonly object[] }> }>(
    room,
    shai,
    `query ($id: ID!) { incident(id: $id) {
      observedTechniques { nodes { technique { id } } }
      withdrawn: observedTechniques(filter: { states: [WITHDRAWN], techniqueIds: ["T1078"] }) {
        nodes { withdrawalReason withdrawnBy { id } availableOperations { operation isFromHere } } } } }`,
    { id: incidentId },
  );
  expect(after.errors).toBeUndefined();
  expect(after.data?.incident).toMatchObject({
    observedTechniques: { nodes: [{ technique: { id: "T1078" } }] },
    withdrawn: { nodes: [{ withdrawalReason: expect.any(String), withdrawnBy: { id: sora.personId } }] },
  });
});

test("A technique is recorded once for a tactic and service, for a tactic that it serves, of what has been seen", async () => {
  const incidentId = await incidentAt(room, "ANALYSED");
  const refused = (input: object) =>
    unmetGates(attempt(room, sora, "recordObservedTechnique", { incidentId, ...input }));
  expect(await refused({ tactic: "EXFILTRATION" })).toEqual(["TECHNIQUE_SERVES_TACTIC"]);
  expect(await refused({ serviceId: sharepoint })).toEqual(["SERVICES_INVOLVED"]);
  expect(await refused({ firstSeenAt: new Date(room.now.getTime() + 1000) })).toEqual(["SEEN_IN_ORDER"]);
  expect(await refused({ lastSeenAt: new Date("2026-04-01T00:00:00.000Z") })).toEqual(["SEEN_IN_ORDER"]);
  expect(await refused({ alertIds: ["01890000-0000-7000-8000-000000000000"] })).toEqual(["RESTS_ON_CASE"]);
  await expect(attempt(room, erin, "recordObservedTechnique", { incidentId })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await perform(room, sora, "recordObservedTechnique", { incidentId });
  expect(await refused({})).toEqual(["TECHNIQUE_NEW"]);
  const [{ id: alertId }] = await room.database.query("SELECT id FROM alert WHERE incident_id = $1", [incidentId]);
  await perform(room, sora, "recordObservedTechnique", { incidentId, tactic: "PERSISTENCE", alertIds: [alertId] });
});

test("Nothing is said of the adversary on the strength of an alert that was found to be false or benign", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const [{ id: alertId }] = await room.database.query("SELECT id FROM alert WHERE incident_id = $1", [incidentId]);
  await perform(room, sora, "dispositionAlert", { incidentId, alertId, disposition: "BENIGN_POSITIVE" });
  const resting = { incidentId, alertIds: [alertId] };
  for (const operation of ["recordObservedTechnique", "recordAdversaryActivity"] as const)
    expect(await unmetGates(attempt(room, sora, operation, resting))).toEqual(["RESTS_ON_CASE"]);
  const { id: observedTechniqueId } = await perform(room, sora, "recordObservedTechnique", { incidentId });
  const amended = { ...resting, observedTechniqueId };
  expect(await unmetGates(attempt(room, sora, "amendObservedTechnique", amended))).toEqual(["RESTS_ON_CASE"]);
  // What speaks against an assumption may well be that an alert was false.
  const { id: hypothesisId } = await perform<Hypothesis>(room, sora, "stateHypothesis", { incidentId });
  await perform(room, sora, "addHypothesisPoint", { ...resting, hypothesisId, bearing: "AGAINST" });
  await perform(room, sora, "dispositionAlert", { incidentId, alertId, disposition: "TRUE_POSITIVE" });
  await perform(room, sora, "recordAdversaryActivity", resting);
});

test("A hypothesis that turns out wrong is refuted for a reason, and what was thought before stays", async () => {
  const incidentId = await incidentOfTwo(room, "ANALYSED");
  const { id: hypothesisId } = await perform<Hypothesis>(room, sora, "stateHypothesis", { incidentId });
  const of = { incidentId, hypothesisId };
  expect(await unmetGates(attempt(room, sora, "supportHypothesis", of))).toEqual(["HYPOTHESIS_SUPPORTED"]);
  await perform(room, sora, "addHypothesisPoint", of);
  await perform(room, sora, "supportHypothesis", of);
  expect(await attempt(room, sora, "addHypothesisPoint", of)).toMatchObject({ __typename: "TransitionRefused" });
  await perform(room, sora, "reopenHypothesis", of);
  expect(await unmetGates(attempt(room, sora, "refuteHypothesis", of))).toEqual(["HYPOTHESIS_CONTRADICTED"]);
  // It is about Exchange: the team of SharePoint knows nothing of that, and the team of Exchange does not decide.
  const against = { ...of, bearing: "AGAINST", text: "It was shut down for the move that night." };
  await expect(attempt(room, shai, "addHypothesisPoint", against)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, erin, "addHypothesisPoint", against);
  await expect(attempt(room, erin, "refuteHypothesis", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, sora, "refuteHypothesis", of);
  await perform(room, sora, "stateHypothesis", { incidentId, statement: "By SharePoint.", serviceIds: [sharepoint] });
  const { data, errors } = await ask<Record<string, never>>(
    room,
    shai,
    `query ($id: ID!) { incident(id: $id) {
      open: hypotheses(filter: { states: [OPEN] }) { nodes { statement services { id } } }
      hypotheses(filter: { serviceIds: ["${exchange}"] }) { nodes { state forCount againstCount decisionReason
        decidedBy { id } points(filter: { bearings: [AGAINST] }) { nodes { text addedByName } }
        decisions { nodes { number outcome reason } } } } } }`,
    { id: incidentId },
  );
  expect(errors).toBeUndefined();
  expect(data?.incident).toMatchObject({
    open: { nodes: [{ statement: "By SharePoint.", services: [{ id: sharepoint }] }] },
    hypotheses: {
      nodes: [
        {
          state: "REFUTED",
          forCount: 1,
          againstCount: 1,
          decidedBy: { id: sora.personId },
          points: { nodes: [{ text: against.text, addedByName: erin.name }] },
          decisions: { nodes: [{ outcome: "SUPPORTED" }, { outcome: "OPEN" }, { outcome: "REFUTED" }] },
        },
      ],
    },
  });
});
