import { eventually } from "../../../../local/samples/player/eventually.js";
import { actingOn, succeed } from "./acting.js";
import { responseIn, viewCase } from "./case-view.js";
import type { Chapter } from "./chapter.js";
import { executives } from "./executives.js";
import { judgement, membersOf } from "./openings.js";

/** The looks back, and the ends. */
export const theEnds: readonly Chapter[] = [
  {
    title: "It is reviewed: what security does itself no service team takes over.",
    tell: async ({ id, cordon, reviewIn, completeReview }) => {
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
    },
  },
  {
    title: "The adversary returns before it is closed: it reopens, goes its way again, is reviewed again and closes.",
    tell: async ({ view, acting, cordon, exchange, analyse, reviewIn, completeReview }) => {
      const serviceIds = [exchange.serviceId];
      const again = { serviceIds, reason: "The token of the second application is used." };
      await acting.mayNot("exchange-engineer", "reopenIncident", again, "Microsoft 365 Security Response Team");
      const nothing = { ...again, serviceIds: [] };
      await acting.notYet(
        "security-lead",
        "reopenIncident",
        nothing,
        "Name the services whose response begins again, or begins",
      );
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
    },
  },
  {
    title: "Another case, opened from a find, turns out to be an exercise and is withdrawn with approval.",
    tell: async ({ id, cordon, memory }) => {
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
      await other.does("security-analyst", "recordBreachHunt", {
        hypothesis: "There is one way in",
        searched: "The logs.",
        findings: "Found in the logs.",
        outcome: "FOUND",
      });
      await other.does("security-lead", "declareIncident", declaration);

      const withdrawal = { determination: "EXERCISE", reason: "The red team disclosed it." };
      await other.notYet("security-lead", "withdrawIncident", withdrawal, "approval of an executive incident manager");
      const { id: approvalId } = await other.does("security-lead", "requestApproval", {
        operation: { withdrawIncident: { incidentId: other.incidentId, ...withdrawal } },
        reason: "There is nothing to respond to.",
      });
      const answer = { approvalId, reason: "It was planned with us." };
      await other.mayNot("security-analyst", "grantApproval", answer, executives);
      await other.does("executive-director", "grantApproval", answer);
      await other.mayNot("teams-engineer", "withdrawIncident", withdrawal, "Microsoft 365 Security Response Team");
      await other.does("security-lead", "withdrawIncident", withdrawal);
      expect(await viewCase(cordon, other)).toMatchObject({
        state: "WITHDRAWN",
        determination: "EXERCISE",
        notificationObligations: [{ clock: "CUSTOMER_CONTRACT_72_HOURS", state: "ENDED" }],
      });
      const more = { serviceId: serviceIds[0], about: "OTHER", title: "More of it", text: "From the logs." };
      await other.notYet("teams-engineer", "addServiceNote", more, "reopen it with reopenIncident");
    },
  },
];
