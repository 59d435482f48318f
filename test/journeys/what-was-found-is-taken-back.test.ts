import { randomUUID } from "node:crypto";
import { exchange, OwnCells, security, sharepoint } from "./support/cells/own-cells.js";
import { sharedSystem } from "./support/processes/shared-system.js";

/*
 * What was found, searched for and held of an attack turns out otherwise: it is amended, reopened and taken back by whoever holds the cell,
 * with the reason, and those who went by it read that. The teams of the services do none of it, but with a sign that is theirs.
 */

const [lead, intelligence, center] = ["security-lead", "threat-analyst", "vulnerability-manager"] as const;
const outsiders = [exchange.engineer, sharepoint.engineer];

let the: OwnCells;
let incidentId = "";
const mark = randomUUID();
const moment = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

beforeAll(async () => {
  the = await OwnCells.of((await sharedSystem()).cordon);
  const opening = { title: `Tokens of nobody ${mark}`, summary: "Found by a hunt.", find: "SECURITY_HUNT_FIND" };
  const { id } = await the.does(lead, "openIncident", { ...opening, serviceIds: the.serviceIds(), handling: "AMBER" });
  incidentId = id;
});

/** Those who do not hold it are refused, and then somebody who does does it. */
async function does(by: string, operation: string, input: object, refused: readonly string[] = outsiders) {
  for (const other of refused) await the.refuses(other, operation, input);
  return the.does(by, operation, input);
}

interface Nodes {
  readonly nodes: readonly { readonly id: string }[];
}
const inIncident = async (by: string, list: string, selection: string, filter = "") =>
  (await the.read<Record<string, Nodes>>(by, "incident", `${list}${filter} { nodes { id ${selection} } }`, incidentId))[
    list
  ]?.nodes ?? [];

test("A finding of a hunt is linked to an incident, taken out of it and withdrawn, and the hunt is concluded and goes on.", async () => {
  const { id: breachHuntId } = await the.does(lead, "openBreachHunt", {
    ...{ hypothesis: `Tokens are forged ${mark}`, serviceIds: the.serviceIds(), handling: "AMBER" },
    ...{ dataSources: ["Sign-in logs"], techniqueIds: ["T1078.004"] },
  });
  const found = { breachHuntId, text: "Two tokens of no issuer.", severity: "HIGH", ...the.serviceOf(exchange) };
  await does(lead, "recordHuntFinding", found);
  const hunt = (by: string) =>
    the.read<{ findings: Nodes }>(
      ...[by, "breachHunt", "state reopeningReason findings { nodes { id withdrawalReason incident { id } } }"],
      breachHuntId,
    );
  const huntFindingId = (await hunt(lead)).findings.nodes[0]?.id;
  const finding = { incidentId, huntFindingId };
  await does(security, "linkHuntFinding", finding);
  for (const by of [lead, exchange.engineer])
    expect(await inIncident(by, "huntFindings", "text")).toEqual([{ id: huntFindingId, text: found.text }]);
  await does(security, "unlinkHuntFinding", { ...finding, reason: "It is of another tenant." });
  expect(await inIncident(exchange.engineer, "huntFindings", "text")).toEqual([]);
  const reason = "It was a test of the backup team.";
  await does(lead, "withdrawHuntFinding", { breachHuntId, huntFindingId, reason });
  const query = { breachHuntId, text: "issuer", dataSource: "Sign-in logs", ranAt: moment(0), hitCount: 0 };
  await does(lead, "recordHuntQuery", query);
  await does(lead, "concludeBreachHunt", { breachHuntId, outcome: "NOTHING_FOUND", conclusions: "None is forged." });
  await does(lead, "reopenBreachHunt", { breachHuntId, reason: "The logs of one farm came late." });
  expect(await hunt(exchange.engineer)).toMatchObject({
    ...{ state: "OPEN", reopeningReason: "The logs of one farm came late." },
    findings: { nodes: [{ id: huntFindingId, withdrawalReason: reason, incident: null }] },
  });
});

test("An indicator is amended, taken for a false one and for a right one again, and withdrawn; a sweep for it goes on after its end.", async () => {
  const value = `${mark}.example`;
  const indicators = [{ type: "DOMAIN_NAME", value, confidence: 40 }];
  await the.does(security, "recordIndicators", { source: "A partner", handling: "AMBER", indicators });
  const listed = await the.cordon.read<{ indicators: Nodes }>(
    security,
    "query ($values: [String!]) { indicators(filter: { values: $values }) { nodes { id } } }",
    { values: [value] },
  );
  const indicatorId = listed.indicators.nodes[0]?.id ?? "";
  const indicator = (selection: string) => the.read(exchange.engineer, "indicator", selection, indicatorId);
  await does(intelligence, "amendIndicator", { indicatorId, confidence: 90, reason: "Seen by two." });
  expect(await indicator("state confidence")).toEqual({ state: "ACTIVE", confidence: 90 });
  const { id: indicatorSweepId } = await the.does(security, "orderIndicatorSweep", {
    ...{ indicatorIds: [indicatorId], serviceIds: the.serviceIds(), reason: "Was it here?" },
    ...{ periodFrom: moment(-24), dueAt: moment(24) },
  });
  await does(security, "cancelIndicatorSweep", { indicatorSweepId, reason: "It is our own." });
  await does(security, "markIndicatorFalsePositive", { indicatorId, reason: "It is our own scanner." });
  expect(await indicator("state falsePositiveReason")).toMatchObject({ state: "FALSE_POSITIVE" });
  await does(security, "clearIndicatorFalsePositive", { indicatorId, reason: "The scanner has moved." });
  expect(await indicator("state clearingReason")).toEqual({
    ...{ state: "ACTIVE", clearingReason: "The scanner has moved." },
  });
  const again = { indicatorSweepId, dueAt: moment(48), reason: "It is not our own after all." };
  await does(security, "reopenIndicatorSweep", again, [...outsiders, intelligence]);
  expect(await the.read(exchange.engineer, "indicatorSweep", "state dueAt pendingCount", indicatorSweepId)).toEqual({
    ...{ state: "OPEN", dueAt: again.dueAt, pendingCount: 2 },
  });
  await does(intelligence, "withdrawIndicator", { indicatorId, reason: "The partner took it back." });
  expect(await indicator("state withdrawalReason")).toEqual({
    ...{ state: "WITHDRAWN", withdrawalReason: "The partner took it back." },
  });
});

test("What is said of an adversary threat intelligence amends, and security does not.", async () => {
  const { id: profileId } = await the.does(intelligence, "recordThreatActorProfile", {
    ...{ name: `Storm ${mark}`, description: "They forge tokens.", confidence: "LOW", handling: "AMBER" },
  });
  const amendment = { profileId, confidence: "HIGH", reason: "Two partners agree." };
  await does(intelligence, "amendThreatActorProfile", amendment, [...outsiders, security]);
  expect(await the.read(security, "threatActorProfile", "confidence writings", profileId)).toEqual({
    ...{ confidence: "HIGH", writings: 2 },
  });
});

test("A technique that was observed is amended and withdrawn, and a hypothesis that was refuted is open again.", async () => {
  await the.does(security, "recordObservedTechnique", {
    ...{ incidentId, techniqueId: "T1078.004", tactic: "INITIAL_ACCESS", ...the.serviceOf(exchange) },
    ...{ firstSeenAt: moment(-10), confidence: "MODERATE", basis: "Sign-ins with tokens of no issuer." },
  });
  const techniques = (by: string, filter?: string) =>
    inIncident(by, "observedTechniques", "state confidence writings withdrawalReason", filter);
  const observed = { incidentId, observedTechniqueId: (await techniques(security))[0]?.id };
  await does(security, "amendObservedTechnique", { ...observed, confidence: "HIGH", reason: "A second log." });
  expect(await techniques(sharepoint.engineer)).toMatchObject([{ confidence: "HIGH", writings: 2 }]);
  await does(security, "withdrawObservedTechnique", { ...observed, reason: "The tokens were those of a test." });
  expect(await techniques(sharepoint.engineer)).toEqual([]);
  expect(await techniques(sharepoint.engineer, "(filter: { states: [WITHDRAWN] })")).toMatchObject([
    { state: "WITHDRAWN", withdrawalReason: "The tokens were those of a test." },
  ]);
  await the.does(security, "stateHypothesis", { incidentId, statement: "They came in by the build system." });
  const hypotheses = (by: string) => inIncident(by, "hypotheses", "state decisionCount decisionReason");
  const hypothesis = { incidentId, hypothesisId: (await hypotheses(security))[0]?.id };
  const against = { bearing: "AGAINST", text: "The build system was off that night." };
  await the.does(security, "addHypothesisPoint", { ...hypothesis, ...against });
  await does(security, "refuteHypothesis", { ...hypothesis, reason: "It was off." });
  await does(security, "reopenHypothesis", { ...hypothesis, reason: "There is a second build system." });
  expect(await hypotheses(sharepoint.engineer)).toMatchObject([
    { state: "OPEN", decisionCount: 2, decisionReason: "There is a second build system." },
  ]);
});

test("A sign in one service its own team amends, closes and opens again, and the team of another does not.", async () => {
  const { id: precursorId } = await the.does(exchange.engineer, "recordPrecursor", {
    ...{ kind: "EXPLOIT_ANNOUNCED", description: "An exploit for the signing library.", seenAt: moment(-2) },
    ...{ source: "A mailing list", serviceIds: [the.serviceOf(exchange).serviceId], handling: "AMBER" },
  });
  const others = [sharepoint.engineer];
  const sign = () => the.read(security, "precursor", "state kind outcome closingReason", precursorId);
  const scanned = { precursorId, kind: "VULNERABILITY_SCAN", reason: "It was a scan only." };
  await does(exchange.engineer, "amendPrecursor", scanned, others);
  const closing = { precursorId, outcome: "MITIGATED", reason: "The library was replaced." };
  await does(exchange.engineer, "closePrecursor", closing, others);
  expect(await sign()).toMatchObject({ state: "CLOSED", outcome: "MITIGATED", closingReason: closing.reason });
  await does(exchange.engineer, "reopenPrecursor", { precursorId, reason: "One farm has it still." }, others);
  expect(await sign()).toMatchObject({ state: "OPEN", kind: "VULNERABILITY_SCAN", outcome: null });
});

test("A vulnerability gets a service more and loses it, is taken out of an incident and rejected, and no team of a service does that.", async () => {
  const { id: vulnerabilityId } = await the.does(center, "reportVulnerability", {
    ...{ title: `A library ${mark}`, description: "It reads too far.", severity: "HIGH", finder: "A researcher" },
    serviceIds: [the.serviceOf(exchange).serviceId],
  });
  const shown = (by: string) =>
    the.read<{ state: string } | null>(
      ...[by, "vulnerability", "state rejectionReason services { name } incidents { totalCount }"],
      vulnerabilityId,
    );
  expect(await shown(sharepoint.engineer)).toBeNull();
  const named = { vulnerabilityId, serviceIds: [the.serviceOf(sharepoint).serviceId], reason: "It has it too." };
  await does(center, "addServicesToVulnerability", named, [exchange.engineer, security]);
  expect(await shown(sharepoint.engineer)).toMatchObject({ services: [{ name: "Exchange" }, { name: "SharePoint" }] });
  const mistaken = { ...named, reason: "It has another library." };
  await does(center, "removeServicesFromVulnerability", mistaken, [...outsiders, security]);
  expect(await shown(sharepoint.engineer)).toBeNull();
  const link = { vulnerabilityId, incidentId, reason: "It was found in a mailbox." };
  await does(center, "linkVulnerability", link, [exchange.engineer]);
  expect(await shown(security)).toMatchObject({ incidents: { totalCount: 1 } });
  const other = { ...link, reason: "That was another library." };
  await does(security, "unlinkVulnerability", other, [exchange.engineer]);
  const rejected = { vulnerabilityId, reason: "It is by design." };
  await does(center, "rejectVulnerability", rejected, [exchange.engineer, security]);
  for (const by of [center, exchange.engineer])
    expect(await shown(by)).toEqual({
      ...{ state: "REJECTED", rejectionReason: rejected.reason },
      ...{ services: [{ name: "Exchange" }], incidents: { totalCount: 0 } },
    });
});
