import { findServiceIds } from "./support/clients/find-service-ids.js";
import { succeed } from "./support/messy-case/acting.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/*
 * A hunt before there is an incident finds something in one of two services. The incident that comes of it shows what the adversary did,
 * tactic by tactic, and what was thought of it and turned out wrong. Others than those who hold the cells change nothing.
 */

let shared: SharedSystem;
let services: ReadonlyMap<string, string>;

beforeAll(async () => {
  shared = await sharedSystem();
  services = await findServiceIds(shared.cordon);
});

const idOf = (name: string) => services.get(name) ?? "";
const does = (by: string, operation: string, input: object) => succeed(shared.cordon, by, operation, input);
const forbidden = async (by: string, operation: string, input: object) => {
  const { errors } = await shared.cordon.attempt(by, operation, input);
  expect([by, operation, errors[0]?.extensions.code]).toEqual([by, operation, "FORBIDDEN"]);
};

const hunt = {
  hypothesis: "Somebody reads mailboxes by an application that was consented to.",
  serviceIds: [] as string[],
  dataSources: ["Consent logs"],
  techniqueIds: ["T1528"],
};

let breachHuntId = "";
let incidentId = "";

test("A hunter looks into two services before there is an incident, and what is found opens one", async () => {
  hunt.serviceIds = [idOf("Exchange"), idOf("SharePoint")];
  await forbidden("exchange-engineer", "openBreachHunt", hunt);
  breachHuntId = String((await does("security-lead", "openBreachHunt", hunt)).id);
  const ranAt = new Date().toISOString();
  await does("security-lead", "recordHuntQuery", {
    breachHuntId,
    text: "consents",
    dataSource: "Consent logs",
    ranAt,
    hitCount: 2,
  });
  const finding = {
    breachHuntId,
    text: "Two consents that no administrator gave.",
    serviceId: idOf("Exchange"),
    severity: "HIGH",
  };
  await forbidden("exchange-engineer", "recordHuntFinding", finding);
  await does("security-lead", "recordHuntFinding", finding);

  // What was found makes it sharper. The service in which it was found stays in scope, and others than hunters change nothing.
  const sharper = {
    breachHuntId,
    hypothesis: "Somebody reads mailboxes by an application that two accounts have consented to.",
    reason: "Two consents, to one application.",
  };
  await forbidden("exchange-engineer", "amendBreachHunt", sharper);
  const elsewhere = { ...sharper, serviceIds: [idOf("SharePoint")] };
  const narrower = await shared.cordon.attempt("security-lead", "amendBreachHunt", elsewhere);
  expect(narrower.data?.result).toMatchObject({
    gates: [{ gate: "HUNT_AMENDMENT_FITS", message: expect.stringContaining("Exchange") }],
  });
  await does("security-lead", "amendBreachHunt", sharper);
  await does("security-lead", "recordHuntQuery", {
    ...{ breachHuntId, text: "consents to one", dataSource: "Consent logs", hitCount: 2 },
    ranAt: new Date().toISOString(),
  });
  await does("security-lead", "concludeBreachHunt", { breachHuntId, outcome: "FOUND", conclusions: "Two consents." });
  const late = await shared.cordon.attempt("security-lead", "amendBreachHunt", sharper);
  expect(late.data?.result.__typename).toBe("TransitionRefused");
  const { breachHunt } = await shared.cordon.read<{ breachHunt: { findings: { nodes: { id: string }[] } } }>(
    "exchange-engineer",
    `{ breachHunt(id: "${breachHuntId}") { standingNumber outcomeNumber queries { nodes { versionNumber } }
      findings { nodes { id } } history { nodes { number hypothesis reason } } } }`,
  );
  expect(breachHunt).toMatchObject({
    standingNumber: 2,
    outcomeNumber: 2,
    queries: { nodes: [{ versionNumber: 1 }, { versionNumber: 2 }] },
    history: { nodes: [{ number: 1, hypothesis: hunt.hypothesis, reason: sharper.reason }] },
  });
  const opened = await does("security-lead", "openIncident", {
    title: "Consents that no administrator gave",
    summary: "Found by a hunt.",
    find: "SECURITY_HUNT_FIND",
    serviceIds: hunt.serviceIds,
    huntFindingId: breachHunt.findings.nodes[0]?.id,
  });
  incidentId = String(opened.id);
});

test("The incident shows what the adversary did in each service, and a first thought that turned out wrong", async () => {
  const seen = {
    incidentId,
    firstSeenAt: new Date(Date.now() - 86_400_000).toISOString(),
    confidence: "HIGH",
    basis: "Consent logs",
  };
  const first = { ...seen, techniqueId: "T1528", tactic: "CREDENTIAL_ACCESS", serviceId: idOf("Exchange") };
  await forbidden("sharepoint-engineer", "recordObservedTechnique", first);
  await does("security-lead", "recordObservedTechnique", first);
  await does("security-lead", "recordObservedTechnique", {
    ...seen,
    techniqueId: "T1213.002",
    tactic: "COLLECTION",
    serviceId: idOf("SharePoint"),
  });
  const stated = await does("security-lead", "stateHypothesis", {
    incidentId,
    statement: "An administrator was phished.",
    serviceIds: [idOf("Exchange")],
  });
  const of = { incidentId, hypothesisId: String(stated.id) };
  await does("security-lead", "addHypothesisPoint", {
    ...of,
    bearing: "FOR",
    text: "A mail with a link came that day.",
  });
  const against = { ...of, bearing: "AGAINST", text: "The account that consented is a test account of ours." };
  await forbidden("sharepoint-engineer", "addHypothesisPoint", against);
  await does("exchange-engineer", "addHypothesisPoint", against);
  await forbidden("exchange-engineer", "refuteHypothesis", { ...of, reason: "It is ours." });
  await does("security-lead", "refuteHypothesis", { ...of, reason: "No administrator was involved." });
  const { incident } = await shared.cordon.read<{ incident: Record<string, unknown> }>(
    "sharepoint-engineer",
    `{ incident(id: "${incidentId}") { find huntFindings { nodes { hunt { id } } }
      killChain { tactic techniques { technique { id } } services { name } }
      hypotheses(filter: { states: [REFUTED] }) { nodes { decisionReason points { totalCount } } } } }`,
  );
  expect(incident).toMatchObject({
    find: "SECURITY_HUNT_FIND",
    huntFindings: { nodes: [{ hunt: { id: breachHuntId } }] },
    hypotheses: { nodes: [{ decisionReason: "No administrator was involved.", points: { totalCount: 2 } }] },
  });
  const chain = incident.killChain as { tactic: string; techniques: object[] }[];
  expect(chain.filter(({ techniques }) => techniques.length > 0)).toEqual([
    { tactic: "CREDENTIAL_ACCESS", techniques: [{ technique: { id: "T1528" } }], services: [{ name: "Exchange" }] },
    { tactic: "COLLECTION", techniques: [{ technique: { id: "T1213.002" } }], services: [{ name: "SharePoint" }] },
  ]);
  expect(chain.find(({ tactic }) => tactic === "INITIAL_ACCESS")).toMatchObject({ techniques: [] });

  // The same for a system that takes in findings of OCSF.
  const { incident: told } = await shared.cordon.read<{ incident: { ocsfIncidentFinding: { event: string } } }>(
    "sharepoint-engineer",
    `{ incident(id: "${incidentId}") { ocsfIncidentFinding { event leftOut { what } } } }`,
  );
  expect(JSON.parse(told.ocsfIncidentFinding.event)).toMatchObject({
    class_uid: 2005,
    metadata: { version: "1.5.0", correlation_uid: incidentId },
    attacks: [{ technique: { uid: "T1528" } }, { sub_technique: { uid: "T1213.002" } }],
  });
});
