import { eventually } from "../../local/samples/player/eventually.js";
import { until } from "../support/until.js";
import { forbiddenTo } from "./support/clients/forbidden-to.js";
import { declareForTwoServices } from "./support/messy-case/declare-for-two-services.js";
import type { MessyCase } from "./support/messy-case/messy-case.js";
import { judgement } from "./support/messy-case/openings.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/* A bad day of two services: addresses of an attacker are known, security's program looks for them in one service and a team in its own, one of them is disputed, one is late, and what is found becomes an alert and an incident. */

let shared: SharedSystem;
let the: MessyCase;
let indicatorId = "";
const mark = `swept${Date.now()}`;

beforeAll(async () => {
  shared = await sharedSystem();
  the = await declareForTwoServices(shared.cordon, "They look for the same address");
  await shared.cordon.perform("security-analyst", "recordIndicators", {
    source: "Our own analysis",
    handling: "AMBER_STRICT",
    indicators: [{ type: "DOMAIN_NAME", value: `token.${mark}.example` }],
  });
  const { indicators } = await shared.cordon.read<{ indicators: { nodes: readonly { id: string }[] } }>(
    "security-analyst",
    "query ($text: String) { indicators(filter: { text: $text }) { nodes { id } } }",
    { text: mark },
  );
  indicatorId = indicators.nodes[0]?.id ?? "";
});

const moment = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
/** The same of each order and result: more than a minute between them is a gap. */
const since = moment(-100_000);
const order = (dueAt: string, further: object = {}) => ({
  indicatorIds: [indicatorId],
  serviceIds: [the.id("Exchange"), the.id("SharePoint")],
  reason: "A partner has seen it.",
  periodFrom: since,
  dueAt,
  ...further,
});
const searched = (indicatorSweepId: string, name: string, further: object = {}) => ({
  indicatorSweepId,
  serviceId: the.id(name),
  dataSources: ["Proxy logs of all farms"],
  periodFrom: since,
  periodTo: moment(0),
  ...further,
});

interface Sweep {
  readonly state: string;
  readonly overdueAt: string | null;
  readonly overdueCount: number;
  readonly serviceSweeps: {
    readonly nodes: readonly { readonly status: string; readonly service: { readonly name: string } }[];
  };
  readonly hits: { readonly nodes: readonly { readonly alert: { readonly id: string } | null }[] };
}
const standing = async (by: string, id: string) =>
  (
    await shared.cordon.read<{ indicatorSweep: Sweep | null }>(
      by,
      `query ($id: ID!) { indicatorSweep(id: $id) { state overdueAt overdueCount
        serviceSweeps { nodes { status service { name } } } hits { nodes { alert { id } } } } }`,
      { id },
    )
  ).indicatorSweep;
const statusOf = async (id: string, name: string) =>
  (await standing("security-analyst", id))?.serviceSweeps.nodes.find(({ service }) => service.name === name)?.status;

const gapsOf = async (id: string, name: string) => {
  const { indicatorSweep } = await shared.cordon.read<{
    indicatorSweep: { serviceSweeps: { nodes: readonly { uncoveredPeriods: object; service: { name: string } }[] } };
  }>(
    "security-analyst",
    "query ($id: ID!) { indicatorSweep(id: $id) { serviceSweeps { nodes { uncoveredPeriods { from to } service { name } } } } }",
    { id },
  );
  return indicatorSweep.serviceSweeps.nodes.find(({ service }) => service.name === name)?.uncoveredPeriods;
};

let sweepId = "";

test("Security orders a sweep of two services, and nobody else does; their teams read what they are to search for.", async () => {
  expect(await forbiddenTo(shared.cordon, ["sweeper"], "orderIndicatorSweep", order(moment(1_000)))).toEqual([
    "sweeper",
  ]);
  // To whoever may not read the indicator it is not there.
  for (const by of ["exchange-engineer", "legal-counsel"]) {
    const { data } = await shared.cordon.attempt(by, "orderIndicatorSweep", order(moment(1_000)));
    expect(data?.result.__typename).toBe("NotFound");
  }
  const ordered = await shared.cordon.perform("security-analyst", "orderIndicatorSweep", order(moment(1_000)));
  sweepId = ordered.id;
  const query = `query ($id: ID!) { indicatorSweep(id: $id) { pendingCount indicators { nodes { id } } } }`;
  const seen = (by: string) => shared.cordon.read<{ indicatorSweep: unknown }>(by, query, { id: sweepId });
  expect(await seen("exchange-engineer")).toEqual({
    indicatorSweep: { pendingCount: 2, indicators: { nodes: [{ id: indicatorId }] } },
  });
  expect(await seen("teams-engineer")).toEqual({ indicatorSweep: null });
});

test("Security's program records for one service, whose team disputes it, and then confirms what was searched anew.", async () => {
  const first = await shared.cordon.perform("sweeper", "recordSweepResult", searched(sweepId, "SharePoint"));
  const judged = { sweepResultId: first.id };
  const wrong = ["sweeper", "exchange-engineer"];
  expect(await forbiddenTo(shared.cordon, wrong, "confirmSweepResult", judged)).toEqual(wrong);
  // Security judges nothing that the team can.
  const bySecurity = await shared.cordon.attempt("security-analyst", "confirmSweepResult", judged);
  expect(bySecurity.data?.result.__typename).toBe("GatesUnmet");
  await shared.cordon.perform("sharepoint-engineer", "disputeSweepResult", {
    ...judged,
    reason: "One farm is missing.",
  });
  expect(await statusOf(sweepId, "SharePoint")).toBe("DISPUTED");
  const again = searched(sweepId, "SharePoint", {
    dataSources: ["Proxy logs of all farms", "Proxy logs of the last farm"],
  });
  const second = await shared.cordon.perform("sweeper", "recordSweepResult", again);
  const late = await shared.cordon.attempt("sharepoint-engineer", "confirmSweepResult", judged);
  expect(late.data?.result.__typename).toBe("TransitionRefused");
  await shared.cordon.perform("sharepoint-engineer", "confirmSweepResult", { sweepResultId: second.id });
  expect(await statusOf(sweepId, "SharePoint")).toBe("CONFIRMED");
});

test("What a team finds in its own service becomes an alert, which it triages, and an incident.", async () => {
  const found = { hits: [{ indicatorId, count: 4, firstSeenAt: moment(-500), place: "proxy-3" }] };
  const own = searched(sweepId, "Exchange", found);
  const anHour = { ...own, periodFrom: moment(-60) };
  const elsewhere = await shared.cordon.attempt("exchange-engineer", "recordOwnSweepResult", anHour);
  expect(elsewhere.data?.result.__typename).toBe("GatesUnmet");
  const wrong = ["sharepoint-engineer", "security-analyst"];
  expect(await forbiddenTo(shared.cordon, wrong, "recordOwnSweepResult", own)).toEqual(wrong);
  await shared.cordon.perform("exchange-engineer", "recordOwnSweepResult", own);
  expect(await gapsOf(sweepId, "Exchange")).toEqual([]);
  const sweep = await standing("exchange-engineer", sweepId);
  const alertId = sweep?.hits.nodes[0]?.alert?.id ?? "";
  expect(sweep?.hits.nodes).toEqual([{ alert: { id: expect.any(String) } }]);
  await shared.cordon.perform("exchange-engineer", "triageAlert", { alertId, findings: "It is the attacker's." });
  await shared.cordon.perform("exchange-engineer", "assessSeverity", { alertId, ...judgement("HIGH") });
  const summary = { title: "An attacker's address was seen", summary: "A sweep found it.", otherServiceIds: [] };
  const opened = await shared.cordon.perform("exchange-on-call", "escalateAlert", { alertId, ...summary });
  expect(opened.__typename).toBe("Incident");
  await shared.cordon.perform("security-analyst", "completeIndicatorSweep", {
    indicatorSweepId: sweepId,
    conclusions: "It was seen in one service.",
  });
  expect((await standing("security-analyst", sweepId))?.state).toBe("COMPLETED");
});

test("Logs that go back an hour cover an hour, and whoever completes the sweep says why the rest is left.", async () => {
  const of = order(moment(1_000), { serviceIds: [the.id("Exchange")] });
  const { id } = await shared.cordon.perform("security-analyst", "orderIndicatorSweep", of);
  const anHour = searched(id, "Exchange", { periodFrom: moment(-60) });
  await shared.cordon.perform("exchange-engineer", "recordOwnSweepResult", anHour);
  expect(await gapsOf(id, "Exchange")).toEqual([{ from: of.periodFrom, to: anHour.periodFrom }]);
  const complete = { indicatorSweepId: id, conclusions: "Nothing was found." };
  const refused = await shared.cordon.attempt("security-analyst", "completeIndicatorSweep", complete);
  expect(refused.data?.result).toMatchObject({
    gates: [{ gate: "SWEEP_COVERED", message: expect.stringContaining("Confirmed over part of the period only") }],
  });
  // Who rounds to the minute leaves no gap by that.
  const rounded = { ...anHour, periodFrom: new Date(Date.parse(of.periodFrom) + 59_000).toISOString() };
  const early = await shared.cordon.perform("exchange-engineer", "recordOwnSweepResult", rounded);
  expect(await gapsOf(id, "Exchange")).toEqual([]);
  await shared.cordon.perform("exchange-engineer", "disputeSweepResult", { sweepResultId: early.id, reason: "No." });
  // Whoever has claimed all of it finds out that the logs do not go back that far, and says so.
  const claimed = await shared.cordon.perform("exchange-engineer", "recordOwnSweepResult", searched(id, "Exchange"));
  expect(await gapsOf(id, "Exchange")).toEqual([]);
  const reason = "The logs go back an hour.";
  await shared.cordon.perform("exchange-engineer", "disputeSweepResult", { sweepResultId: claimed.id, reason });
  expect(await statusOf(id, "Exchange")).toBe("DISPUTED");
  await shared.cordon.perform("exchange-engineer", "recordOwnSweepResult", anHour);
  expect(await gapsOf(id, "Exchange")).toEqual([{ from: of.periodFrom, to: anHour.periodFrom }]);
  const gapsReason = "Proxy logs are kept for an hour.";
  await shared.cordon.perform("security-analyst", "completeIndicatorSweep", { ...complete, gapsReason });
  expect((await standing("security-analyst", id))?.state).toBe("COMPLETED");
});

interface Found {
  readonly alert: {
    readonly state: string;
    readonly incident: { readonly id: string } | null;
    readonly foundFor: { readonly id: string } | null;
    readonly sightings: { readonly nodes: readonly { readonly indicator: { readonly id: string } }[] };
  } | null;
}
const foundOf = async (by: string, alertId: string) =>
  (
    await shared.cordon.read<Found>(
      by,
      `query ($id: ID!) { alert(id: $id) { state incident { id } foundFor { id }
        sightings { nodes { indicator { id } } } sweepHits { nodes { result { serviceSweep { sweep { incident { id } } } } } } } }`,
      { id: alertId },
    )
  ).alert;
const elsewhereOf = async (by: string, incidentId: string) => {
  const { incident } = await shared.cordon.read<{
    incident: { foundElsewhere: { nodes: readonly { id: string }[] }; services: readonly { name: string }[] };
  }>(by, "query ($id: ID!) { incident(id: $id) { services { name } foundElsewhere { nodes { id } } } }", {
    id: incidentId,
  });
  return incident;
};

test("What a sweep of an incident finds in a service of it is linked by itself; in another, once somebody adds that", async () => {
  const { incidentId } = the.acting;
  const ordered = order(moment(1_000), { incidentId, serviceIds: [the.id("Exchange"), the.id("Microsoft Teams")] });
  const { id } = await shared.cordon.perform("security-analyst", "orderIndicatorSweep", ordered);
  const hits = [{ indicatorId, count: 1, firstSeenAt: moment(-400), place: "proxy-9" }];
  const alerts: string[] = [];
  for (const name of ["Exchange", "Microsoft Teams"]) {
    await shared.cordon.perform("sweeper", "recordSweepResult", searched(id, name, { hits }));
    const sweep = await standing("security-analyst", id);
    alerts.push(...(sweep?.hits.nodes ?? []).flatMap(({ alert }) => (alert ? [alert.id] : [])));
  }
  const [ofExchange = "", ofTeams = ""] = new Set(alerts);
  const isLinked = (alertId: string) => async () =>
    (await foundOf("security-analyst", alertId))?.incident?.id === incidentId;
  await until(isLinked(ofExchange), "the alert of Exchange to be linked");
  expect(await foundOf("exchange-engineer", ofExchange)).toMatchObject({
    state: "ESCALATED",
    foundFor: null,
    sightings: { nodes: [{ indicator: { id: indicatorId } }] },
  });
  expect(await foundOf("security-analyst", ofTeams)).toMatchObject({ incident: null, foundFor: { id: incidentId } });
  const before = await elsewhereOf("security-analyst", incidentId);
  expect(before.foundElsewhere.nodes).toEqual([{ id: ofTeams }]);
  expect(before.services.map(({ name }) => name)).not.toContain("Microsoft Teams");
  const reason = "A sweep found the address there.";
  const joining = { incidentId, serviceId: the.id("Microsoft Teams"), reason };
  await shared.cordon.perform("security-analyst", "addAffectedService", joining);
  await until(isLinked(ofTeams), "the alert of Microsoft Teams to be linked");
  expect((await elsewhereOf("security-analyst", incidentId)).foundElsewhere.nodes).toEqual([]);
  await shared.cordon.perform("security-analyst", "cancelIndicatorSweep", { indicatorSweepId: id, reason: "Known." });
});

test("What nobody searches in time is overdue by itself, inside an incident too, and a sweep can be called off.", async () => {
  const { incidentId } = the.acting;
  // In a moment, which on a busy machine may have passed before it is read: then it is said anew.
  const soon = () => order(new Date(Date.now() + 3_000).toISOString(), { incidentId });
  const { id } = await eventually(
    () => shared.cordon.perform("security-analyst", "orderIndicatorSweep", soon()),
    ({ __typename }) => __typename === "IndicatorSweep",
  );
  let sweep = await standing("security-analyst", id);
  await until(async () => {
    sweep = await standing("security-analyst", id);
    return Boolean(sweep?.overdueAt);
  }, "the sweep to be overdue");
  expect(sweep).toMatchObject({ overdueCount: 2, state: "OPEN" });
  const early = { indicatorSweepId: id, conclusions: "Nothing." };
  const refused = await shared.cordon.attempt("security-analyst", "completeIndicatorSweep", early);
  expect(refused.data?.result.__typename).toBe("GatesUnmet");
  await shared.cordon.perform("security-analyst", "rescheduleIndicatorSweep", {
    indicatorSweepId: id,
    dueAt: new Date(Date.now() + 3_600_000).toISOString(),
    reason: "The logs of one farm come later.",
  });
  expect(await standing("security-analyst", id)).toMatchObject({ overdueAt: null, overdueCount: 0 });
  // One that was forgotten joins, and leaves again.
  const joining = { indicatorSweepId: id, serviceIds: [the.id("Microsoft Teams")], reason: "It was forgotten." };
  await shared.cordon.perform("security-analyst", "addSweptServices", joining);
  const again = await shared.cordon.attempt("security-analyst", "addSweptServices", joining);
  expect(JSON.stringify(again.data)).toContain("SERVICES_NEW_TO_SWEEP");
  await shared.cordon.perform("security-analyst", "removeSweptService", {
    ...{ indicatorSweepId: id, serviceId: the.id("Microsoft Teams"), reason: "It has no such logs after all." },
  });
  await shared.cordon.perform("security-analyst", "cancelIndicatorSweep", {
    indicatorSweepId: id,
    reason: "Another one covers it.",
  });
  expect(await standing("security-analyst", id)).toMatchObject({
    state: "CANCELLED",
    overdueAt: null,
    overdueCount: 0,
  });
});

test("What security's program has found stays until it is judged: neither a smaller count at another time lowers it, nor a word that there is nothing to search.", async () => {
  const { cordon } = shared;
  const further = { serviceIds: [the.id("Exchange")] };
  const { id } = await cordon.perform("security-analyst", "orderIndicatorSweep", order(moment(1_000), further));
  const hit = (count: number, minutes: number) => ({
    hits: [{ indicatorId, count, firstSeenAt: moment(minutes), place: "proxy-9" }],
  });
  const first = await cordon.perform("sweeper", "recordSweepResult", searched(id, "Exchange", hit(7, -700)));
  await cordon.perform("exchange-engineer", "recordOwnSweepResult", searched(id, "Exchange", hit(1, -600)));
  const counted = async () =>
    (
      await cordon.read<{ indicatorSweep: object }>(
        "security-analyst",
        "query ($id: ID!) { indicatorSweep(id: $id) { matchCount sweptCount confirmedCount notApplicableCount } }",
        { id },
      )
    ).indicatorSweep;
  expect(await counted()).toMatchObject({ matchCount: 7, sweptCount: 1, confirmedCount: 0 });
  const second = await cordon.perform("sweeper", "recordSweepResult", searched(id, "Exchange"));
  await cordon.perform("exchange-engineer", "disputeSweepResult", {
    sweepResultId: second.id,
    reason: "Too few logs.",
  });
  const without = { indicatorSweepId: id, serviceId: the.id("Exchange"), isApplicable: false };
  await cordon.perform("exchange-engineer", "markServiceNotSwept", { ...without, reason: "It has no proxy." });
  const completed = { indicatorSweepId: id, conclusions: "Nothing of ours." };
  const early = await cordon.attempt("security-analyst", "completeIndicatorSweep", completed);
  expect(early.data?.result.__typename).toBe("GatesUnmet");
  await cordon.perform("exchange-engineer", "disputeSweepResult", { sweepResultId: first.id, reason: "Our scanner." });
  expect(await counted()).toMatchObject({ matchCount: 1, notApplicableCount: 1 });
  await cordon.perform("security-analyst", "completeIndicatorSweep", {
    ...{ ...completed, gapsReason: "The team's own hit was a test." },
  });
});
