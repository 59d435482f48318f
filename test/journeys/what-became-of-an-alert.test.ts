import { randomUUID } from "node:crypto";
import { findServiceIds } from "./support/clients/find-service-ids.js";
import { succeed } from "./support/messy-case/acting.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/*
 * An alert is seen, put off with a reason, given to somebody else, triaged and dismissed; it was wrong to dismiss it, so it comes back, goes over to
 * another service, and into an incident of few and out of it again. Whoever audits that reads afterwards who did what, when and why; whoever may
 * not know of something does not.
 */

let shared: SharedSystem;
let services: ReadonlyMap<string, string>;

beforeAll(async () => {
  shared = await sharedSystem();
  services = await findServiceIds(shared.cordon);
});

const idOf = (name: string) => services.get(name) ?? "";
const does = (by: string, operation: string, input: object) => succeed(shared.cordon, by, operation, input);
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const personOf = async (persona: string) =>
  (await shared.cordon.read<{ me: { id: string } }>(persona, "{ me { id } }")).me.id;
const refusedTo = async (by: string, operation: string, input: object) => {
  const { data } = await shared.cordon.attempt(by, operation, input);
  return JSON.stringify(data);
};

interface AlertWithHistory {
  readonly acknowledgedAt: string | null;
  readonly history: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly kind: string;
      readonly actor: { readonly name: string } | null;
      readonly actorName: string;
      readonly reason: string | null;
      readonly recordedAt: string;
    }[];
  };
}

const historyOf = async (by: string, id: string): Promise<AlertWithHistory | null> => {
  const { alert } = await shared.cordon.read<{ alert: AlertWithHistory | null }>(
    by,
    `query ($id: ID!) { alert(id: $id) { acknowledgedAt history(first: 50) { totalCount nodes {
      kind operation actor { name } actorName recordedAt fromState toState reason dueAt formerDueAt } } } }`,
    { id },
  );
  return alert;
};
const kindsFor = async (by: string, id: string) => (await historyOf(by, id))?.history.nodes.map(({ kind }) => kind);

const assessment = {
  ...{ severity: "HIGH", functionalImpact: "LOW", informationImpacts: ["PRIVACY_BREACH"], recoverability: "REGULAR" },
  ...{ privacyAtStake: true, scope: "One account", regions: ["Europe"], details: "From the sign-in log." },
};

test("An alert tells who did what to it, when and why, through two services and an incident of few.", async () => {
  const { id } = await does("monitoring", "reportAlert", {
    ...{ serviceId: idOf("Exchange"), source: "SIEM_DETECTION", title: `A sign-in from nowhere ${randomUUID()}` },
    description: "No host of ours has this address.",
  });
  const alertId = String(id);
  const alertIds = [alertId];

  // What is out of turn names the way.
  const early = { alertId, disposition: "BENIGN_POSITIVE", reason: "A test." };
  expect(await refusedTo("exchange-engineer", "closeAlert", early)).toContain(
    "What leads there: triageAlert (TRIAGED)",
  );

  await does("exchange-on-call", "acknowledgeAlert", { alertId, dueAt: inHours(2) });
  const seenAt = (await historyOf("exchange-on-call", alertId))?.acknowledgedAt;
  const later = { alertId, dueAt: inHours(6) };
  expect(await refusedTo("exchange-engineer", "acknowledgeAlert", later)).toContain("MOVED_TRIAGE_EXPLAINED");
  await does("exchange-engineer", "acknowledgeAlert", { ...later, reason: "The vendor answers at noon." });
  await does("exchange-on-call", "assignAlerts", { alertIds, assigneeId: await personOf("exchange-engineer") });
  await does("exchange-engineer", "triageAlert", { alertId, findings: "The account is of a farm." });
  await does("exchange-on-call", "dismissAlerts", {
    ...{ alertIds, disposition: "FALSE_POSITIVE", reason: "A load test.", tuning: "The farm is left out." },
  });
  await does("security-analyst", "reopenAlerts", { alertIds, reason: "It was the intrusion.", dueAt: inHours(1) });
  const handover = { alertIds, serviceId: idOf("SharePoint"), reason: "Their host.", dueAt: inHours(1) };
  await does("exchange-engineer", "rerouteAlerts", handover);
  await does("sharepoint-engineer", "triageAlerts", { alertIds, findings: "Nobody of ours.", assessment });

  const outside = [
    ...["RECEIVED", "ACKNOWLEDGED", "DUE_TIME_MOVED", "ASSIGNED", "TRIAGED", "DISMISSED", "REOPENED", "REROUTED"],
    "TRIAGED",
  ];
  const read = await historyOf("sharepoint-engineer", alertId);
  expect(read?.history.nodes.map(({ kind }) => kind)).toEqual(outside);
  // Who saw it first stays, whoever saw it again and whatever became of it.
  expect(read?.acknowledgedAt).toBe(seenAt);
  const [, , moved, , , , reopened] = read?.history.nodes ?? [];
  expect(moved).toMatchObject({ reason: "The vendor answers at noon.", actor: { name: moved?.actorName } });
  expect(reopened).toMatchObject({ reason: "It was the intrusion.", fromState: "CLOSED", toState: "RECEIVED" });
  const times = read?.history.nodes.map(({ recordedAt }) => recordedAt) ?? [];
  expect(times).toEqual(times.toSorted());

  const { id: incidentId } = await does("security-lead", "openIncident", {
    ...{ title: `Sign-ins from nowhere ${randomUUID()}`, summary: "Found by a hunt.", find: "SECURITY_HUNT_FIND" },
    ...{ serviceIds: [idOf("Exchange")], handling: "AMBER_STRICT" },
  });
  await does("security-analyst", "linkAlert", { incidentId, alertId });
  expect(await historyOf("teams-engineer", alertId)).toBeNull();
  await does("security-analyst", "unlinkAlert", { incidentId, alertId, reason: "Another tenant." });
  expect(await kindsFor("security-lead", alertId)).toEqual([...outside, "LINKED", "UNLINKED"]);
  // Whoever may not read the incident reads nothing of what was done there.
  expect(await historyOf("teams-engineer", alertId)).toMatchObject({ history: { totalCount: outside.length } });
  expect(await kindsFor("teams-engineer", alertId)).toEqual(outside);

  await does("sharepoint-engineer", "changeAlertHandling", {
    alertId,
    handling: "AMBER_STRICT",
    reason: "Names in it.",
  });
  expect(await historyOf("teams-engineer", alertId)).toBeNull();
  expect((await kindsFor("sharepoint-on-call", alertId))?.at(-1)).toBe("MARKED");
});
