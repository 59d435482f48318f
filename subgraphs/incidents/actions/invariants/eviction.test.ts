import { tables } from "../../store/tables.js";
import {
  advance,
  attempt,
  incidentOfTwo,
  type Milestone,
  perform,
  sharepoint,
  unmetGates,
  watch,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom } from "../../test-support/incidents-room.js";
import type { Operation } from "../../test-support/inputs.js";
import { people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("eviction");
});
afterAll(() => room.close());

const { sora, erin, shai } = people;
const shut = ["ADVERSARY_EVICTED", "VULNERABLE_PATHS_CLOSED"];

/** The steps of Exchange that wait until the adversary is evicted everywhere, who takes them, and from where. */
const steps: readonly (readonly [Operation, typeof erin, Milestone])[] = [
  ["startRecovery", erin, "GUIDED"],
  ["recordRestoration", erin, "RECOVERY"],
  ["validateRecovery", sora, "RESTORED"],
];

describe.each(steps)("5. No service is taken by %s", (operation, viewer, milestone) => {
  test("while another is not evicted in its present round: goes back, or comes again after its release", async () => {
    const incidentId = await incidentOfTwo(room, "GUIDED");
    await advance(room, incidentId, "GUIDED", milestone);
    const of = { incidentId, serviceId: services.sharepoint };
    const step = () => unmetGates(attempt(room, viewer, operation, { incidentId, ...watch(room) }));
    await perform(room, sora, "returnToAnalysis", of);
    expect(await step()).toEqual(shut);
    await advance(room, incidentId, "STAFFED", "EVICTED", sharepoint);
    expect(await step()).toEqual(["VULNERABLE_PATHS_CLOSED"]);
    await perform(room, shai, "returnToAnalysis", of);
    expect(await step()).toEqual(shut);
    await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.sharepoint] });
    await perform(room, shai, "agreeRelease", of);
    await perform(room, sora, "releaseService", of);
    await perform(room, sora, "addAffectedService", of);
    await perform(room, shai, "reassessSeverity", of);
    expect(await step()).toEqual(shut);
    await advance(room, incidentId, "LED", "MITIGATED", sharepoint);
    await perform(room, viewer, operation, { incidentId, ...watch(room) });
  });
});

test("5. A service that joins moves no other, and lets none recover until it is through as well", async () => {
  const incidentId = await incidentOfTwo(room, "RECOVERY");
  await perform(room, sora, "addAffectedService", { incidentId, serviceId: services.teams });
  for (const [serviceId, viewer] of [
    [services.exchange, erin],
    [services.sharepoint, shai],
  ] as const) {
    const response = await room.database.manager.findOneByOrFail(tables.ServiceResponse, { incidentId, serviceId });
    expect(response).toMatchObject({ state: "RECOVERY", round: 1 });
    expect(await unmetGates(attempt(room, viewer, "recordRestoration", { incidentId, serviceId }))).toEqual(shut);
  }
});

test("9. What a service has reached stays on record, whatever begins again", async () => {
  const incidentId = await incidentOfTwo(room, "MITIGATED");
  const milestonesOf = () =>
    room.database.manager.find(tables.Milestone, { where: { incidentId }, order: { id: "ASC" } });
  const before = await milestonesOf();
  const kinds = before.filter(({ serviceId }) => serviceId === services.exchange).map(({ kind }) => kind);
  expect(kinds).toEqual([
    "ANALYSIS_OPENED",
    "CONTAINMENT_STARTED",
    "CONTAINED",
    "ERADICATION_STARTED",
    "ADVERSARY_EVICTED",
    "VULNERABLE_PATHS_CLOSED",
  ]);
  await perform(room, sora, "returnToAnalysis", { incidentId });
  await advance(room, incidentId, "STAFFED", "EVICTED");
  const after = await milestonesOf();
  expect(after).toEqual(expect.arrayContaining(before));
  const again = after.filter(({ serviceId, round }) => serviceId === services.exchange && round === 2);
  expect(again.map(({ kind }) => kind)).toEqual([
    "ANALYSIS_OPENED",
    "CONTAINMENT_STARTED",
    "CONTAINED",
    "ERADICATION_STARTED",
    "ADVERSARY_EVICTED",
  ]);
});
