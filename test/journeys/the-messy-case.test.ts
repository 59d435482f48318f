import type { Cordon } from "../../local/samples/player/cordon.js";
import { eventually } from "../../local/samples/player/eventually.js";
import { rememberPeople } from "../../local/samples/player/remember-people.js";
import { type Memory, recall } from "../../local/samples/player/step.js";
import { verifyDatabase } from "../../platform/actions/audit/audit-verify.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";
import { type Acting, actingOn, succeed } from "./support/scenario/acting.js";
import { judgement, membersOf, receivedIncident, responseIn, viewCase } from "./support/scenario/messy-case.js";
import { restoration, type ServiceWay, watchFor, wayOf } from "./support/scenario/service-way.js";

/*
 * A case in which whatever can become messy does. At each turn somebody tries what they may not, and what is too early: each
 * is told whom to ask, or what is missing.
 */

const executives = "Min-jun Lee, Sofia Lindqvist";
let shared: SharedSystem;
let cordon: Cordon;
let memory: Memory;
let acting: Acting;
let alertId: string;
let exchange: ServiceWay;
let sharepoint: ServiceWay;
/** The ids of services and people by name, and of roles by who was offered them. */
const id = (name: string) => recall(memory, name);
const view = () => viewCase(cordon, acting);

beforeAll(async () => {
  shared = await sharedSystem();
  cordon = shared.cordon;
  memory = await rememberPeople(cordon);
});

/** Offers a role to somebody, who takes it. */
async function staff(operation: "assignLead" | "assignOwner", by: string, person: string, persona: string, input = {}) {
  const offered = await acting.does(by, operation, { personId: id(person), ...input });
  memory.set(`role of ${person}`, offered.id);
  await acting.does(persona, operation === "assignLead" ? "acceptLead" : "acceptOwnership", {
    assignmentId: offered.id,
  });
}

test("Exchange and SharePoint are affected, and each is assessed by its own team before the incident is declared.", async () => {
  const title = "A token opens mail and files";
  ({ acting, alertId } = await receivedIncident(cordon, memory, title, [id("SharePoint")]));
  const serviceId = id("SharePoint");
  await acting.does("security-lead", "formVirtualTeam", membersOf(memory, "Ji-woo Park", "Amara Okafor"));
  const strict = { handling: "AMBER_STRICT", reason: "The names of tenants are in it." };
  await acting.does("security-lead", "changeHandling", strict);
  await acting.does("security-analyst", "dispositionAlert", {
    alertId,
    disposition: "TRUE_POSITIVE",
    reason: "The token was stolen.",
  });

  const declaration = { definitionPredicates: ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"], reason: "Mail was read." };
  await acting.notYet("security-lead", "declareIncident", declaration, "The severity for SharePoint is not assessed");
  const provisional = { serviceId, severity: "HIGH", priority: 2, reason: "Nobody answers." };
  await acting.notYet("security-lead", "setProvisionalSeverity", provisional, "Ask its on-call; after that time");
  const judged = { serviceId, ...judgement("LOW"), reason: "Few files are open to the token." };
  await acting.mayNot("exchange-engineer", "reassessSeverity", judged, "SharePoint");
  await acting.does("sharepoint-engineer", "reassessSeverity", judged);
  await acting.mayNot("exchange-engineer", "declareIncident", declaration, "Microsoft 365 Security Response Team");
  await acting.does("security-lead", "declareIncident", declaration);
  expect(await view()).toMatchObject({ state: "DECLARED", phase: "DETECTION_AND_ANALYSIS", severity: "MEDIUM" });
});

test("The lead hands over, and may not any more what the successor may now.", async () => {
  await staff("assignLead", "security-lead", "Seo-yeon Kim", "security-lead");
  const again = { personId: id("Min-jun Lee") };
  await acting.notYet("security-lead", "assignLead", again, "Seo-yeon Kim is incident response lead already");
  const { id: assignmentId } = await acting.does("security-lead", "offerHandover", {
    assignmentId: id("role of Seo-yeon Kim"),
    personId: id("Marcus Bell"),
    briefing: "The second application is not looked at yet.",
  });
  await acting.mayNot("executive-manager", "acceptHandover", { assignmentId }, "Marcus Bell");
  await acting.does("security-lead", "overrideSeverity", { severity: "HIGH", reason: "Until it is handed over." });
  await acting.does("security-analyst", "acceptHandover", { assignmentId });
  const withdrawn = { severity: null, reason: "The services say it." };
  await acting.mayNot("security-lead", "overrideSeverity", withdrawn, "Marcus Bell");
  await acting.does("security-analyst", "overrideSeverity", withdrawn);
  expect((await view()).assignments).toMatchObject([
    { personName: "Seo-yeon Kim", state: "HANDED_OVER" },
    { personName: "Marcus Bell", state: "ACCEPTED" },
  ]);
});

test("An owner who cannot be reached is replaced, once an executive incident manager has approved it.", async () => {
  const own = (name: string, persona: string, service: string) =>
    staff("assignOwner", "security-analyst", name, persona, { serviceId: id(service) });
  await own("Ji-woo Park", "exchange-engineer", "Exchange");
  await own("Henrik Lund", "sharepoint-on-call", "SharePoint");
  const narrower = { handling: "RED", reason: "An insider may be involved." };
  await acting.notYet("security-analyst", "changeHandling", narrower, "hide the incident from Henrik Lund");

  const input = {
    assignmentId: id("role of Henrik Lund"),
    personId: id("Amara Okafor"),
    reason: "No answer since noon.",
  };
  await acting.notYet("security-analyst", "replaceRoleHolder", input, "approval of an executive incident manager");
  const { id: approvalId } = await acting.does("security-analyst", "requestApproval", {
    operation: { replaceRoleHolder: { incidentId: acting.incidentId, ...input } },
    reason: "SharePoint cannot begin.",
  });
  await acting.notYet(
    "security-analyst",
    "replaceRoleHolder",
    input,
    "was asked for by Marcus Bell and is not granted",
  );
  await acting.mayNot("security-lead", "grantApproval", { approvalId, reason: "Go on." }, executives);
  await acting.does("executive-manager", "grantApproval", { approvalId, reason: "It cannot wait." });
  const { id: assignmentId } = await acting.does("security-analyst", "replaceRoleHolder", input);
  const insist = { serviceId: id("SharePoint"), businessImpact: "Still here." };
  await acting.mayNot("sharepoint-on-call", "flagEradication", insist, "Marcus Bell");
  await acting.mayNot("sharepoint-on-call", "acceptOwnership", { assignmentId }, "Amara Okafor");
  await acting.does("sharepoint-engineer", "acceptOwnership", { assignmentId });
  expect((await view()).assignments.slice(-2)).toMatchObject([
    { personName: "Henrik Lund", state: "REPLACED", endReason: "No answer since noon." },
    { personName: "Amara Okafor", state: "ACCEPTED" },
  ]);
});

test("Both services are contained, each by its own team, on an analysis that covers it.", async () => {
  const lead = "security-analyst";
  exchange = wayOf({ cordon, acting, serviceId: id("Exchange"), owner: "exchange-engineer", lead });
  sharepoint = wayOf({ cordon, acting, serviceId: id("SharePoint"), owner: "sharepoint-engineer", lead });
  const start = { serviceId: id("SharePoint"), plan: "Block the address." };
  await analyse({ serviceIds: [id("Exchange")] });
  await acting.mayNot("exchange-engineer", "startContainment", start, "SharePoint");
  await acting.notYet("sharepoint-engineer", "startContainment", start, "No analysis that covers SharePoint");
  await analyse({ serviceIds: [id("SharePoint")] });
  await exchange.contain();
  expect((await view()).phase).toBe("DETECTION_AND_ANALYSIS");
  await sharepoint.contain();
  expect((await view()).phase).toBe("CONTAINMENT");
});

async function analyse(input: object): Promise<void> {
  const found = { attackVector: "IMPERSONATION", findings: "The token was replayed.", customerDataDisclosed: "YES" };
  await acting.does("security-analyst", "recordAnalysis", { ...found, ...input });
}

test("The eradication of SharePoint is flagged, and approved by somebody who could not read the case before being asked.", async () => {
  const serviceId = id("SharePoint");
  const plan = { plan: "Every session of every customer ends." };
  const flag = { serviceId, businessImpact: "Nobody can open a file for an hour." };
  await acting.mayNot("exchange-engineer", "flagEradication", flag, "Marcus Bell, Amara Okafor");
  await acting.does("sharepoint-engineer", "flagEradication", flag);
  const start = { serviceId, ...plan };
  const inKorean = "이 작업에는 총괄 인시던트 관리자의 승인이 필요합니다.";
  await acting.notYet("sharepoint-engineer", "startEradication", start, inKorean, "ko-KR");

  expect(await acting.reads("executive-director")).toBe(false);
  const { id: approvalId } = await acting.does("sharepoint-engineer", "requestApproval", {
    operation: { startEradication: { incidentId: acting.incidentId, ...start } },
    reason: "It hurts, and there is no other way.",
  });
  expect(await acting.reads("executive-director")).toBe(true);
  const answer = { approvalId, reason: "After the close of business." };
  await acting.mayNot("sharepoint-engineer", "grantApproval", answer, executives);
  await acting.does("executive-director", "grantApproval", answer);
  expect(await acting.reads("executive-director")).toBe(false);

  const another = { serviceId, plan: "Every session ends, at once." };
  await acting.notYet("sharepoint-engineer", "startEradication", another, "with the same input");
  await sharepoint.startEradication(plan);
  await exchange.startEradication();
  expect((await view()).approvals).toMatchObject([
    { operation: "replaceRoleHolder", state: "USED" },
    { operation: "startEradication", state: "USED" },
  ]);
});

test("The severity rises after the declaration, and the priority with it.", async () => {
  const grave = { functionalImpact: "HIGH", informationImpacts: ["PRIVACY_BREACH"], recoverability: "EXTENDED" };
  const judged = { serviceId: id("Exchange"), ...judgement("CRITICAL", grave), reason: "All tenants are open to it." };
  const before = await view();
  await acting.mayNot("security-analyst", "reassessSeverity", judged, "Exchange");
  await acting.does("exchange-engineer", "reassessSeverity", judged);
  const after = await view();
  expect(after).toMatchObject({ severity: "CRITICAL", priority: 1 });
  expect(before.priority).toBeGreaterThan(1);
  expect(after.severityHistory.at(-1)).toEqual({
    fromSeverity: "MEDIUM",
    toSeverity: "CRITICAL",
    fromPriority: before.priority,
    toPriority: 1,
    reason: "All tenants are open to it.",
  });
});

test("Exchange goes back to analysis while SharePoint is in eradication, which cannot recover until Exchange is through again.", async () => {
  await sharepoint.evict();
  await sharepoint.agreeRecovery();
  await exchange.evict();
  const back = { serviceId: exchange.serviceId, reason: "A second application shows the same traces." };
  await acting.mayNot("sharepoint-engineer", "returnToAnalysis", back, "Marcus Bell, Ji-woo Park");
  await acting.does("exchange-engineer", "returnToAnalysis", back);
  expect((await view()).phase).toBe("DETECTION_AND_ANALYSIS");
  const start = { serviceId: sharepoint.serviceId, plan: "From the image of Monday." };
  const evicted = "It is not recorded that the adversary is evicted from Exchange in round 2.";
  await acting.notYet("sharepoint-engineer", "startRecovery", start, evicted);
  await analyse({ serviceIds: [exchange.serviceId] });
  await exchange.contain();
  await exchange.startEradication();
  await exchange.evict();
  await exchange.agreeRecovery();
});

test("Then SharePoint goes back, and Exchange waits; the milestones of both rounds stay.", async () => {
  const back = { serviceId: sharepoint.serviceId, reason: "A sign-in with the same token, an hour ago." };
  await acting.does("security-analyst", "returnToAnalysis", back);
  const start = { serviceId: exchange.serviceId, plan: "From the image of Monday." };
  const closed = "It is not recorded that all known vulnerable paths into SharePoint are closed in round 2.";
  await acting.notYet("exchange-engineer", "startRecovery", start, closed);
  await analyse({ serviceIds: [sharepoint.serviceId] });
  await sharepoint.contain();
  // It was flagged in the round before: this one does not hurt.
  await sharepoint.startEradication();
  await sharepoint.evict();
  await sharepoint.agreeRecovery();
  const first = ["ANALYSIS_OPENED", "CONTAINMENT_STARTED", "CONTAINED", "ERADICATION_STARTED", "ADVERSARY_EVICTED"];
  const round = (number: number) => [...first, "VULNERABLE_PATHS_CLOSED"].map((kind) => `${kind} ${number}`);
  for (const { serviceId } of [exchange, sharepoint])
    expect(responseIn(await view(), serviceId)).toEqual({
      state: "ERADICATION",
      round: 2,
      milestones: [...round(1), ...round(2)],
    });
});

test("A duplicate is merged: its alert and its clock arrive, and its own history stays.", async () => {
  const other = await receivedIncident(cordon, memory, "The same token, seen by another rule");
  const startedAt = new Date(Date.now() - 3_600_000).toISOString();
  const clock = { clock: "GDPR_ARTICLE_33", reason: "Mail of people in Germany.", startedAt };
  await other.acting.does("trust-advisor", "startNotificationClock", clock);
  const judged = { alertId: other.alertId, disposition: "TRUE_POSITIVE", reason: "The same token." };
  await acting.notYet("security-analyst", "dispositionAlert", judged, "is not linked to this incident");
  const into = (otherIncidentId: string) => ({ otherIncidentId, reason: "The same token." });
  const same = "An incident cannot be merged into itself.";
  await other.acting.notYet("security-lead", "mergeIncident", into(other.acting.incidentId), same);
  const team = "Microsoft 365 Security Response Team";
  await other.acting.mayNot("exchange-engineer", "mergeIncident", into(acting.incidentId), team);
  await other.acting.does("security-lead", "mergeIncident", into(acting.incidentId));

  const survivor = await eventually(view, ({ alerts }) => alerts.length === 2);
  expect(survivor.duplicates).toEqual([{ id: other.acting.incidentId }]);
  expect(survivor.notificationObligations).toContainEqual({ clock: "GDPR_ARTICLE_33", state: "RUNNING", startedAt });
  expect(survivor.timeline.nodes.at(-1)).toEqual({ operation: "takeInDuplicate", actorName: "Cordon" });
  const duplicate = await viewCase(cordon, other.acting);
  expect(duplicate).toMatchObject({
    state: "MERGED",
    determination: "DUPLICATE",
    mergedInto: { id: acting.incidentId },
  });
  expect(duplicate.timeline.nodes.map(({ operation }) => operation)).toEqual([
    "escalateAlert",
    "receiveEscalation",
    "startNotificationClock",
    "mergeIncident",
  ]);
  const contribution = { summary: "More of it", details: "From the logs." };
  const merged = `The incident was merged into ${survivor.number}`;
  await other.acting.notYet("exchange-engineer", "contributeServiceAnalysis", contribution, merged);
  await acting.does("security-analyst", "dispositionAlert", judged);
});

test("Teams joins while the others recover, which waits for it, until it is released as not affected.", async () => {
  await exchange.startRecovery();
  await sharepoint.startRecovery();
  const serviceId = id("Microsoft Teams");
  const joins = { serviceId, reason: "Its chats open with the same token." };
  await acting.mayNot("communications", "addAffectedService", joins, "Marcus Bell");
  expect(await acting.reads("teams-engineer")).toBe(false);
  await acting.does("security-analyst", "addAffectedService", joins);
  expect(await acting.reads("teams-engineer")).toBe(true);
  await staff("assignOwner", "security-analyst", "Ha-eun Choi", "teams-engineer", { serviceId });

  const restored = { serviceId: exchange.serviceId, ...restoration };
  const waits = "It is not recorded that the adversary is evicted from Microsoft Teams in round 1.";
  await acting.notYet("exchange-engineer", "recordRestoration", restored, waits);
  const release = { serviceId, reason: "The token opens no chat." };
  await acting.notYet("security-analyst", "releaseService", release, "No analysis of round 1 names Microsoft Teams");
  await analyse({ serviceIds: [serviceId], notAffectedServiceIds: [serviceId] });
  await acting.notYet("security-analyst", "releaseService", release, "The side of Microsoft Teams has not agreed");
  await acting.mayNot("teams-on-call", "agreeRelease", release, "Ha-eun Choi");
  await acting.does("teams-engineer", "agreeRelease", release);
  await acting.mayNot("security-lead", "releaseService", release, "Marcus Bell");
  await acting.does("security-analyst", "releaseService", release);
  expect((await view()).assignments.at(-1)).toMatchObject({ personName: "Ha-eun Choi", state: "ENDED" });
  await exchange.restore();
  await sharepoint.restore();
});

test("Security validates both, the severity goes down again, and those are told who must be.", async () => {
  const watched = { serviceId: exchange.serviceId, ...watchFor(15) };
  await acting.mayNot("exchange-engineer", "validateRecovery", watched, "Marcus Bell");
  const early = { ...watched, observedSince: "2026-01-01T00:00:00Z" };
  await acting.notYet("security-analyst", "validateRecovery", early, "`observedSince` lies before that");
  await exchange.validate(15);
  await acting.notYet(
    "security-analyst",
    "enterPostIncidentActivity",
    {},
    "neither validated nor released: SharePoint",
  );
  await sharepoint.validate(15);
  const calmer = { serviceId: exchange.serviceId, ...judgement("LOW"), reason: "It was one tenant after all." };
  await acting.does("exchange-engineer", "reassessSeverity", calmer);
  const { severity, severityHistory } = await view();
  expect(severity).toBe("LOW");
  expect(severityHistory.map(({ toSeverity }) => toSeverity).slice(-2)).toEqual(["CRITICAL", "LOW"]);

  await acting.notYet(
    "security-analyst",
    "enterPostIncidentActivity",
    {},
    'The clock "GDPR Article 33 notification" runs',
  );
  const notice = { clock: "GDPR_ARTICLE_33", authority: "The data protection commission", evidence: "File 17." };
  await acting.does("trust-advisor", "recordAuthorityNotice", notice);
  await acting.does("communications", "notifyCustomers", {
    description: "A token was stolen.",
    effectOnCustomerData: "Mail was read.",
    actionsTaken: "The token is revoked.",
    suggestedActions: "Sign in anew.",
    channel: "the administrators' message center",
    tenantCount: 1,
  });
  await acting.mayNot("security-lead", "enterPostIncidentActivity", {}, "Marcus Bell");
  await acting.does("security-analyst", "enterPostIncidentActivity");
});

/** The review as it is once the lessons subgraph has heard of it, and incidents of that. */
const reviewIn = async (state: string): Promise<string> => {
  const { review } = await eventually(view, (seen) => seen.review?.state === state && seen.reviewState === state);
  return review?.id ?? "";
};

async function completeReview(reviewId: string): Promise<void> {
  await succeed(cordon, "security-lead", "completeReview", {
    reviewId,
    conclusion: "NONE_NEEDED",
    conclusionReason: "What is needed is asked for already.",
  });
  await reviewIn("COMPLETED");
}

test("It is reviewed: what security does itself no service team takes over.", async () => {
  const reviewId = await reviewIn("DRAFT");
  await succeed(cordon, "security-lead", "beginReview", { reviewId });
  await succeed(cordon, "security-lead", "recordSecurityAnalysis", {
    reviewId,
    technicalSummary: "A token leaked and was replayed.",
    sequenceOfEvents: "09:02 replayed; 09:20 alert; 14:10 revoked.",
    responseSufficiency: "Sufficient.",
    responseCompleteness: "Complete.",
    answers: { whatToDoDifferently: "Look for tokens in logs." },
  });
  const analysis = { reviewId, exposure: "One hour.", detectionPerformance: "Late.", responsePerformance: "Good." };
  await succeed(cordon, "exchange-engineer", "contributeServiceSideAnalysis", {
    ...analysis,
    serviceId: id("Exchange"),
  });
  await succeed(cordon, "sharepoint-engineer", "contributeServiceSideAnalysis", {
    ...analysis,
    serviceId: id("SharePoint"),
  });
  const lesson = { kind: "PROCESS_FLAW", whatHappened: "Two alerts told of one token.", evidence: "Both." };
  const { id: lessonId } = await succeed(cordon, "security-lead", "recordLesson", {
    reviewId,
    ...lesson,
    whatChanges: "Alerts are compared first.",
  });
  const { id: followUpId } = await succeed(cordon, "security-lead", "requestFollowUp", {
    lessonId,
    title: "Compare alerts before escalating",
    description: "The procedure says so from now on.",
    kind: "PROCEDURE_CHANGE",
    nature: "CORRECTIVE",
  });
  const plan = { followUpId, priority: 2, ownerId: id("Seo-yeon Kim"), dueOn: "2031-01-31" };
  const taken = await cordon.perform("exchange-engineer", "prioritizeFollowUp", plan);
  expect(taken.message).toContain("stands on the security team's own list, and no service team decides about it");
  await succeed(cordon, "security-lead", "prioritizeSecurityFollowUp", plan);
  await completeReview(reviewId);
});

test("The adversary returns before it is closed: it reopens, goes its way again, is reviewed again and closes.", async () => {
  const serviceIds = [exchange.serviceId];
  const again = { serviceIds, reason: "The token of the second application is used." };
  await acting.mayNot("exchange-engineer", "reopenIncident", again, "Microsoft 365 Security Response Team");
  const nothing = { ...again, serviceIds: [] };
  await acting.notYet("security-lead", "reopenIncident", nothing, "Name the services whose response begins again.");
  await acting.does("security-lead", "reopenIncident", again);
  expect(await view()).toMatchObject({ state: "DECLARED", phase: "DETECTION_AND_ANALYSIS", reopenings: 1 });

  const early = "These services are neither validated nor released: Exchange.";
  await acting.notYet("security-analyst", "enterPostIncidentActivity", {}, early);
  await analyse({ serviceIds });
  await exchange.contain();
  await exchange.startEradication();
  await exchange.evict();
  await exchange.agreeRecovery();
  await exchange.startRecovery();
  await exchange.restore();
  await exchange.validate(20);
  await acting.does("security-analyst", "enterPostIncidentActivity");
  const reviewId = await reviewIn("IN_REVIEW");
  await acting.notYet("security-lead", "closeIncident", {}, "Exchange stays under enhanced vigilance until");
  await acting.notYet("security-lead", "closeIncident", {}, "The post-incident review is not completed.");
  await completeReview(reviewId);
  await acting.mayNot("exchange-engineer", "closeIncident", {}, "Microsoft 365 Security Response Team");
  await eventually(
    () => cordon.perform("security-lead", "closeIncident", { incidentId: acting.incidentId }),
    ({ __typename }) => __typename === "Incident",
  );
  const closed = await view();
  expect(closed).toMatchObject({ state: "CLOSED", phase: "POST_INCIDENT_ACTIVITY" });
  expect(closed.milestones.map(({ kind, round }) => `${kind} ${round}`)).toEqual([
    "OPENED 1",
    "RECEIVED 1",
    "DECLARED 1",
    "POST_INCIDENT_ACTIVITY 1",
    "REOPENED 2",
    "POST_INCIDENT_ACTIVITY 2",
    "CLOSED 2",
  ]);
  const { milestones } = responseIn(closed, exchange.serviceId);
  expect(milestones.filter((words) => /^(CONTAINED|VALIDATED)/.test(words))).toEqual([
    "CONTAINED 1",
    "CONTAINED 2",
    "VALIDATED 2",
    "CONTAINED 3",
    "VALIDATED 3",
  ]);
});

test("Another case, opened from a find, turns out to be an exercise and is withdrawn with approval.", async () => {
  const serviceIds = [id("Microsoft Teams")];
  const find = { title: "Chats are read", summary: "A partner saw it.", find: "PARTNER_TEAM_FIND", serviceIds };
  const other = actingOn(cordon, (await succeed(cordon, "azure-responder", "openIncident", find)).id);
  await other.does("security-lead", "receiveEscalation");
  const members = membersOf(memory, "Ha-eun Choi");
  await other.does("security-lead", "formVirtualTeam", members);
  const declaration = { definitionPredicates: ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"], reason: "Chats were read." };
  await other.notYet(
    "security-lead",
    "declareIncident",
    declaration,
    "Nothing is on record yet that shows an incident.",
  );
  const assessed = "The severity for Microsoft Teams is not assessed yet";
  await other.notYet("security-lead", "declareIncident", declaration, assessed);
  await other.does("teams-engineer", "reassessSeverity", {
    serviceId: serviceIds[0],
    ...judgement("HIGH"),
    reason: "Many chats.",
  });
  await other.does("security-analyst", "recordBreachHunt", { summary: "One way in", details: "Found in the logs." });
  await other.does("security-lead", "declareIncident", declaration);

  const withdrawal = { determination: "EXERCISE", reason: "The red team disclosed it." };
  await other.mayNot("security-analyst", "grantApproval", { approvalId: id("SharePoint"), reason: "x" }, executives);
  await other.notYet("security-lead", "withdrawIncident", withdrawal, "approval of an executive incident manager");
  const { id: approvalId } = await other.does("security-lead", "requestApproval", {
    operation: { withdrawIncident: { incidentId: other.incidentId, ...withdrawal } },
    reason: "There is nothing to respond to.",
  });
  await other.does("executive-director", "grantApproval", { approvalId, reason: "It was planned with us." });
  await other.mayNot("teams-engineer", "withdrawIncident", withdrawal, "Microsoft 365 Security Response Team");
  await other.does("security-lead", "withdrawIncident", withdrawal);
  expect(await viewCase(cordon, other)).toMatchObject({
    state: "WITHDRAWN",
    determination: "EXERCISE",
    notificationObligations: [{ clock: "CUSTOMER_CONTRACT_72_HOURS", state: "ENDED" }],
  });
  const more = { summary: "More of it", details: "From the logs." };
  await other.notYet("teams-engineer", "contributeServiceAnalysis", more, "reopen it with reopenIncident");
});

test("After all of that every chain of every subgraph holds.", async () => {
  for (const [name, url] of Object.entries(shared.databaseUrls))
    expect(await verifyDatabase(name as "incidents", url)).toMatchObject({ intact: true });
});
