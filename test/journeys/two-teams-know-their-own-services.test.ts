import { randomUUID } from "node:crypto";
import { until } from "../support/until.js";
import { exchange, OwnCells, otherThan, security, sharepoint, teams } from "./support/cells/own-cells.js";
import { judgement } from "./support/messy-case/openings.js";
import { sharedSystem } from "./support/processes/shared-system.js";

/*
 * An attack concerns two services. What it is to each, what is found in each and what was learned of each, its own team says, and nobody of
 * the other; whether what both see belongs together, neither says for the other.
 */

type Team = (typeof teams)[number];

const cell = "SERVICE_ANALYSIS_AND_INSIGHT";
let the: OwnCells;
beforeAll(async () => {
  the = await OwnCells.of((await sharedSystem()).cordon);
});

const mark = randomUUID();
const moment = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
/** One moment for all of them: more than a minute between two would be a gap. */
const since = moment(-24);
const now = moment(0);

test("In one incident of both services, each team judges its own anew, and the graver one counts.", async () => {
  const opening = { title: `Consents ${mark}`, summary: "One application.", find: "SECURITY_HUNT_FIND" };
  const { id: incidentId } = await the.does("security-lead", "openIncident", {
    ...{ ...opening, serviceIds: the.serviceIds(), handling: "AMBER" },
  });
  const severities = { Exchange: "HIGH", SharePoint: "LOW" } as const;
  const judged = (of: Team) => ({ ...the.serviceOf(of), ...judgement(severities[of.name]), reason: "By its logs." });
  await the.eachForItsOwn(cell, "reassessSeverity", (of) => ({ incidentId, ...judged(of) }));
  const shown = await the.read(
    security,
    "incident",
    "severity serviceResponses { severity service { name } }",
    incidentId,
  );
  expect(shown).toEqual({
    severity: "HIGH",
    serviceResponses: expect.arrayContaining(
      teams.map(({ name }) => ({ severity: severities[name], service: { name } })),
    ),
  });
});

test("What security orders to be searched in both, each team searches at home.", async () => {
  const value = `${mark}.example`;
  const indicators = [{ type: "DOMAIN_NAME", value }];
  await the.does(security, "recordIndicators", { source: "A partner", handling: "AMBER", indicators });
  const found = await the.cordon.read<{ indicators: { nodes: readonly { id: string }[] } }>(
    security,
    "query ($values: [String!]) { indicators(filter: { values: $values }) { nodes { id } } }",
    { values: [value] },
  );
  const { id: indicatorSweepId } = await the.does(security, "orderIndicatorSweep", {
    ...{ indicatorIds: found.indicators.nodes.map(({ id }) => id), serviceIds: the.serviceIds() },
    ...{ reason: "Was it here?", periodFrom: since, dueAt: moment(24) },
  });
  const searched = { dataSources: ["Proxy logs of all farms"], periodFrom: since, hits: [] };
  await the.eachForItsOwn(cell, "recordOwnSweepResult", (of) => ({
    ...{ indicatorSweepId, ...the.serviceOf(of), ...searched, periodTo: moment(0) },
  }));
  for (const by of [security, exchange.engineer, sharepoint.engineer])
    expect(await the.read(by, "indicatorSweep", "pendingCount confirmedCount", indicatorSweepId)).toEqual({
      ...{ pendingCount: 0, confirmedCount: 2 },
    });
});

test("What a team learned of its service it writes, amends, gives up and withdraws; security reads it, and the other team does not.", async () => {
  const period = { kind: "OTHER", from: since, until: now };
  const hidden = { isHidden: true };
  await the.eachForItsOwn(
    ...[cell, "draftServiceAnalysis", (of: Team) => ({ ...the.serviceOf(of), ...period }), {}, "analysis"],
  );
  const analysis = (of: Team) => ({ analysisId: the.made(of, "analysis") });
  const written = {
    ...{ findings: "Two alerts.", conclusions: "The rule is kept." },
    logSources: [{ name: "Audit log", from: since, until: now }],
  };
  await the.eachForItsOwn(cell, "editServiceAnalysis", (of) => ({ ...analysis(of), ...written }), hidden);
  await the.eachForItsOwn(cell, "publishServiceAnalysis", analysis, hidden);
  const late = "One alert came late.";
  await the.eachForItsOwn(cell, "amendServiceAnalysis", (of) => ({ ...analysis(of), reason: late }), hidden);
  type Shown = { readonly amendedBy: { readonly id: string } | null } | null;
  const shown = (by: string, of: Team) =>
    the.read<Shown>(
      ...[by, "serviceAnalysis", "state withdrawalReason amendedBy { id state edition amendmentReason }"],
      the.made(of, "analysis"),
    );
  for (const team of teams) {
    const seen = await shown(team.engineer, team);
    const draft = { state: "DRAFT", edition: 2, amendmentReason: late };
    expect(seen).toMatchObject({ state: "PUBLISHED", amendedBy: draft });
    the.keep(team, "amendment", seen?.amendedBy?.id);
    expect(await shown(otherThan(team).engineer, team)).toBeNull();
  }
  const counted = "It was counted already.";
  const amendment = (of: Team) => ({ analysisId: the.made(of, "amendment"), reason: counted });
  await the.eachForItsOwn(cell, "discardServiceAnalysis", amendment, hidden);
  const wrong = "It is of another log.";
  await the.eachForItsOwn(cell, "withdrawServiceAnalysis", (of) => ({ ...analysis(of), reason: wrong }), hidden);
  for (const team of teams) {
    for (const by of [security, team.engineer])
      expect(await shown(by, team)).toMatchObject({ state: "WITHDRAWN", withdrawalReason: wrong });
    const given = the.read(team.engineer, "serviceAnalysis", "state discardReason", the.made(team, "amendment"));
    expect(await given).toEqual({ state: "DISCARDED", discardReason: counted });
    expect(await shown(otherThan(team).engineer, team)).toBeNull();
  }
  // Its period is free again.
  await the.does(exchange.engineer, "draftServiceAnalysis", { ...the.serviceOf(exchange), ...period });
});

/** Both services see one address, and that their alerts belong together is suggested by itself. */
async function suggested(): Promise<{ readonly id: string; readonly alertIds: readonly string[] }> {
  const address = `${randomUUID()}.example`;
  const alert = { source: "WORKLOAD_DETECTION", title: `Sign-ins from ${address}`, description: "Many at once." };
  const alertIds: string[] = [];
  for (const team of teams) {
    const input = { ...the.serviceOf(team), ...alert, indicators: [address] };
    alertIds.push((await the.does(team.onCall, "reportAlert", input)).id);
  }
  let id: string | undefined;
  await until(async () => {
    const { alertCorrelations } = await the.cordon.read<{ alertCorrelations: { nodes: readonly { id: string }[] } }>(
      security,
      "query ($alertIds: [ID!]) { alertCorrelations(first: 1, filter: { alertIds: $alertIds }) { nodes { id } } }",
      { alertIds },
    );
    id = alertCorrelations.nodes[0]?.id;
    return id !== undefined;
  }, "the alerts of both to be suggested to belong together");
  return { id: id ?? "", alertIds };
}
const correlation = (by: string, id: string) =>
  the.read(by, "alertCorrelation", "state decisionReason incident { id } alerts { totalCount }", id);

test("That what both see belongs together, neither team accepts or refuses for the other, and security does.", async () => {
  const [together, apart] = [await suggested(), await suggested()];
  const opening = { title: `Sign-ins ${mark}`, summary: "From one host.", find: "SECURITY_HUNT_FIND" };
  const { id: incidentId } = await the.does(security, "openIncident", {
    ...{ ...opening, serviceIds: the.serviceIds(), handling: "AMBER" },
  });
  for (const [place, alertId] of together.alertIds.entries()) {
    const by = teams[place]?.engineer ?? "";
    await the.does(by, "triageAlert", { alertId, findings: "Not a user of ours." });
    await the.does(by, "assessSeverity", { alertId, ...judgement("MEDIUM") });
  }
  const accepted = { alertCorrelationId: together.id, incidentId };
  const refused = { alertCorrelationId: apart.id, reason: "That is our own proxy." };
  for (const { engineer } of teams) {
    await the.refuses(engineer, "acceptAlertCorrelation", accepted);
    await the.refuses(engineer, "refuseAlertCorrelation", refused);
  }
  await the.does(security, "acceptAlertCorrelation", accepted);
  await the.does(security, "refuseAlertCorrelation", refused);
  for (const { engineer } of teams) {
    expect(await correlation(engineer, together.id)).toMatchObject({
      ...{ state: "ACCEPTED", incident: { id: incidentId }, alerts: { totalCount: 2 } },
    });
    expect(await correlation(engineer, apart.id)).toMatchObject({
      ...{ state: "REFUSED", decisionReason: refused.reason, incident: null },
    });
  }
});
