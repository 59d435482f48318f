import { randomUUID } from "node:crypto";
import { findServiceIds } from "./support/clients/find-service-ids.js";
import { succeed } from "./support/messy-case/acting.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/*
 * A team dismisses a flood of alerts, and some of them were an intrusion after all. They come back into the queue; one concerns another
 * service, whose team gets it; one is linked to the wrong incident, and goes on to the right one.
 */

let shared: SharedSystem;
let services: ReadonlyMap<string, string>;

beforeAll(async () => {
  shared = await sharedSystem();
  services = await findServiceIds(shared.cordon);
});

const idOf = (name: string) => services.get(name) ?? "";
const does = (by: string, operation: string, input: object) => succeed(shared.cordon, by, operation, input);
const soon = () => new Date(Date.now() + 3_600_000).toISOString();
const outcomesOf = async (by: string, operation: string, input: object) => {
  const type = `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`;
  const { done } = await shared.cordon.read<{ done: { items: readonly { outcome: string; reason: string }[] } }>(
    by,
    `mutation ($input: ${type}!) { done: ${operation}(input: $input) { ... on AlertBatch { items { outcome reason } } } }`,
    { input },
  );
  return done.items.map(({ outcome }) => outcome);
};

interface Shown {
  readonly state: string;
  readonly service: { readonly name: string };
  readonly incident: { readonly id: string } | null;
  readonly corrections: { readonly nodes: readonly { readonly kind: string; readonly formerDisposition: string }[] };
}

const shown = async (by: string, id: string) => {
  const { alert } = await shared.cordon.read<{ alert: Shown }>(
    by,
    `query ($id: ID!) { alert(id: $id) { state service { name } incident { id }
      corrections(first: 10) { nodes { kind formerDisposition formerService { name } } } } }`,
    { id },
  );
  return alert;
};

const report = async () =>
  String(
    (
      await does("monitoring", "reportAlert", {
        serviceId: idOf("Exchange"),
        source: "SIEM_DETECTION",
        title: `A sign-in from nowhere ${randomUUID()}`,
        description: "No host of ours has this address.",
      })
    ).id,
  );
const judged = async (by: string, alertId: string) => {
  await does(by, "triageAlert", { alertId, findings: "Nobody of ours." });
  await does(by, "assessSeverity", {
    alertId,
    severity: "HIGH",
    functionalImpact: "LOW",
    informationImpacts: ["PRIVACY_BREACH"],
    recoverability: "REGULAR",
    privacyAtStake: true,
    scope: "One account",
    regions: ["Europe"],
    details: "From the sign-in log.",
  });
};
const open = async () =>
  String(
    (
      await does("security-lead", "openIncident", {
        title: `Sign-ins from nowhere ${randomUUID()}`,
        summary: "Found by a hunt.",
        find: "SECURITY_HUNT_FIND",
        serviceIds: [idOf("Exchange")],
      })
    ).id,
  );

test("What was dismissed and was the intrusion goes back, over to its service, and out of the wrong incident into the right one.", async () => {
  const alertIds = [await report(), await report(), await report()] as const;
  const [mine, theirs] = alertIds;
  await does("exchange-engineer", "dismissAlerts", {
    ...{ alertIds, disposition: "FALSE_POSITIVE", reason: "A load test.", tuning: "The farm is left out." },
  });
  const reopening = { alertIds: [mine, theirs], reason: "They were the intrusion.", dueAt: soon() };
  const refused = await shared.cordon.attempt("sharepoint-engineer", "reopenAlerts", reopening);
  expect(refused.errors[0]?.extensions.code).toBe("FORBIDDEN");
  expect(await outcomesOf("security-analyst", "reopenAlerts", reopening)).toEqual(["REOPENED", "REOPENED"]);
  expect(await shown("exchange-engineer", mine)).toMatchObject({
    state: "RECEIVED",
    corrections: { nodes: [{ kind: "REOPENED", formerDisposition: "FALSE_POSITIVE" }] },
  });

  const handover = { alertIds: [theirs], serviceId: idOf("SharePoint"), reason: "Their host.", dueAt: soon() };
  expect(await outcomesOf("exchange-engineer", "rerouteAlerts", handover)).toEqual(["REROUTED"]);
  expect(await shown("sharepoint-engineer", theirs)).toMatchObject({
    service: { name: "SharePoint" },
    corrections: { nodes: [{ kind: "REOPENED" }, { kind: "REROUTED", formerService: { name: "Exchange" } }] },
  });
  await judged("sharepoint-engineer", theirs);

  const [wrong, right] = [await open(), await open()];
  await does("security-analyst", "linkAlert", { incidentId: wrong, alertId: theirs });
  await does("security-analyst", "unlinkAlert", { incidentId: wrong, alertId: theirs, reason: "Another tenant." });
  expect(await shown("sharepoint-engineer", theirs)).toMatchObject({ state: "TRIAGED", incident: null });
  await does("security-analyst", "linkAlert", { incidentId: right, alertId: theirs });
  expect(await shown("sharepoint-engineer", theirs)).toMatchObject({ state: "ESCALATED", incident: { id: right } });
  // In an incident it is of that: it is neither reopened nor handed over.
  expect(await outcomesOf("security-analyst", "rerouteAlerts", { ...handover, serviceId: idOf("Exchange") })).toEqual([
    "REFUSED",
  ]);
});

test("Look-alikes are triaged, linked and judged by one call each, and their incident is dismissed once they are.", async () => {
  const source = randomUUID();
  const alertIds: string[] = [];
  for (let place = 0; place < 12; place += 1) alertIds.push(await report());
  const foreign = String(
    (
      await does("monitoring", "reportAlert", {
        ...{
          serviceId: idOf("SharePoint"),
          source: "SIEM_DETECTION",
          title: `Another ${source}`,
          description: "Seen.",
        },
      })
    ).id,
  );
  const assessment = {
    severity: "HIGH",
    functionalImpact: "LOW",
    informationImpacts: ["PRIVACY_BREACH"],
    recoverability: "REGULAR",
    privacyAtStake: true,
    scope: "One account",
    regions: ["Europe"],
    details: "From the sign-in log.",
  };
  const triaged = { alertIds: [...alertIds, foreign], findings: "Nobody of ours.", assessment };
  expect(await outcomesOf("exchange-engineer", "triageAlerts", triaged)).toEqual([
    ...alertIds.map(() => "TRIAGED"),
    "REFUSED",
  ]);
  const [first = "", ...others] = alertIds;
  const { id: incidentId } = await does("exchange-on-call", "escalateAlerts", {
    ...{ alertIds: [first], title: "Sign-ins from nowhere", summary: "Many of them.", find: "WORKLOAD_TEAM_FIND" },
  });
  expect(await outcomesOf("exchange-engineer", "linkAlerts", { incidentId, alertIds: [...others, foreign] })).toEqual([
    ...others.map(() => "LINKED"),
    "REFUSED",
  ]);
  const dismissal = { incidentId, determination: "FALSE_POSITIVE", reason: "A load test.", tuning: "It is left out." };
  const judgement = { incidentId, alertIds, reason: "A load test.", tuning: "It is left out." };
  const unmetBy = async (operation: string, input: object) => {
    const { data } = await shared.cordon.attempt("security-lead", operation, input);
    return JSON.stringify(data);
  };
  expect(await unmetBy("dismissIncident", dismissal)).toContain("ALERTS_DISPOSITIONED");
  const wrong = { ...judgement, disposition: "TRUE_POSITIVE" };
  expect(await outcomesOf("security-analyst", "dispositionAlerts", wrong)).toEqual(alertIds.map(() => "DISPOSITIONED"));
  expect(await unmetBy("dismissIncident", dismissal)).toContain("ALERTS_AGREE");
  await does("security-analyst", "dispositionAlerts", { ...judgement, disposition: "FALSE_POSITIVE" });
  expect(await does("security-lead", "dismissIncident", dismissal)).toMatchObject({ __typename: "Incident" });
});

test("An alert that nobody acknowledges has a time to be triaged, and is not overdue before it.", async () => {
  const id = await report();
  const { alert } = await shared.cordon.read<{ alert: { receivedAt: string; triageDueAt: string } }>(
    "exchange-engineer",
    "query ($id: ID!) { alert(id: $id) { receivedAt triageDueAt triageOverdue acknowledgedAt } }",
    { id },
  );
  expect(alert).toMatchObject({ triageOverdue: false, acknowledgedAt: null });
  expect(Date.parse(alert.triageDueAt) - Date.parse(alert.receivedAt)).toBe(4 * 3_600_000);
});

test("Whoever reported an alert neither says alone what it was nor dismisses its incident.", async () => {
  const alertId = String(
    (
      await does("security-analyst", "reportAlert", {
        serviceId: idOf("Exchange"),
        source: "HUMAN_OBSERVATION",
        title: `Mail that nobody wrote ${randomUUID()}`,
        description: "Seen in a mailbox of ours.",
      })
    ).id,
  );
  await judged("exchange-engineer", alertId);
  const { id: incidentId } = await does("exchange-on-call", "escalateAlert", {
    ...{ alertId, title: "Mail that nobody wrote", summary: "One mailbox." },
  });
  const finding = { incidentId, alertId, disposition: "FALSE_POSITIVE", reason: "A test.", tuning: "Left out." };
  const { errors } = await shared.cordon.attempt("security-analyst", "dispositionAlert", finding);
  expect(errors[0]?.extensions).toMatchObject({ code: "FORBIDDEN", separatedFrom: ["reportAlert"] });
  await does("security-lead", "dispositionAlert", finding);
});
