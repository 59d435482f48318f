import { eventually } from "../../../../local/samples/player/eventually.js";
import { viewCase } from "./case-view.js";
import type { Chapter } from "./chapter.js";
import { judgement, receivedIncident } from "./openings.js";
import { releaseNotice } from "./release-notice.js";
import { restoration, watchFor } from "./service-way.js";

/** What joins on the way, and leaves again; until all are validated. */
export const whatJoins: readonly Chapter[] = [
  {
    title: "A duplicate is merged: its alert and its clock arrive, and its own history stays.",
    tell: async ({ id, view, acting, cordon, memory }) => {
      const other = await receivedIncident(cordon, memory, "The same token, seen by another rule");
      const startedAt = new Date(Date.now() - 3_600_000).toISOString();
      const addressee = "The data protection commission";
      const clock = { clock: "GDPR_ARTICLE_33", addressee, reason: "Mail of people in Germany.", startedAt };
      await other.acting.does("trust-advisor", "assessApplicableRegulations", {
        laws: [{ law: "GDPR", applies: true, reason: "Mail of people in Germany was read." }],
        obligations: [clock],
      });
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
      expect(survivor.notificationObligations).toContainEqual({
        id: expect.any(String),
        clock: "GDPR_ARTICLE_33",
        state: "RUNNING",
        startedAt,
      });
      expect(survivor.timeline.nodes.at(-1)).toEqual({ operation: "TAKE_IN_DUPLICATE", actorName: "Cordon" });
      const duplicate = await viewCase(cordon, other.acting);
      expect(duplicate).toMatchObject({
        state: "MERGED",
        determination: "DUPLICATE",
        mergedInto: { id: acting.incidentId },
      });
      expect(duplicate.timeline.nodes.map(({ operation }) => operation)).toEqual([
        "ESCALATE_ALERT",
        "RECEIVE_ESCALATION",
        "ASSESS_APPLICABLE_REGULATIONS",
        "MERGE_INCIDENT",
      ]);
      const note = { serviceId: id("Exchange"), about: "OTHER", title: "More of it", text: "From the logs." };
      const merged = `The incident was merged into ${survivor.number}`;
      await other.acting.notYet("exchange-engineer", "addServiceNote", note, merged);
      await acting.does("security-analyst", "dispositionAlert", judged);
    },
  },
  {
    title: "Teams joins while the others recover, which waits for it, until it is released as not affected.",
    tell: async ({ id, view, acting, exchange, sharepoint, staff, analyse }) => {
      await exchange.startRecovery();
      await sharepoint.startRecovery();
      const serviceId = id("Microsoft Teams");
      const joins = { serviceId, reason: "Its chats open with the same token." };
      const able = "Marcus Bell, Microsoft 365 Security Response Team, Microsoft Teams";
      await acting.mayNot("communications", "addAffectedService", joins, able);
      expect(await acting.reads("teams-engineer")).toBe(false);
      await acting.does("security-analyst", "addAffectedService", joins);
      expect(await acting.reads("teams-engineer")).toBe(true);
      await staff("assignOwner", "security-analyst", ["Ha-eun Choi", "teams-engineer"], { serviceId });

      const restored = { serviceId: exchange.serviceId, ...restoration };
      const waits = "It is not recorded that the adversary is evicted from Microsoft Teams in round 1.";
      await acting.notYet("exchange-engineer", "recordRestoration", restored, waits);
      const release = { serviceId, reason: "The token opens no chat." };
      await acting.notYet(
        "security-analyst",
        "releaseService",
        release,
        "No analysis of round 1 names Microsoft Teams",
      );
      await analyse({ serviceIds: [serviceId], notAffectedServiceIds: [serviceId] });
      await acting.notYet("security-analyst", "releaseService", release, "The side of Microsoft Teams has not agreed");
      await acting.mayNot("teams-on-call", "agreeRelease", release, "Ha-eun Choi");
      await acting.does("teams-engineer", "agreeRelease", release);
      await acting.mayNot("security-lead", "releaseService", release, "Marcus Bell");
      await acting.does("security-analyst", "releaseService", release);
      expect((await view()).assignments.at(-1)).toMatchObject({ personName: "Ha-eun Choi", state: "ENDED" });
      await exchange.restore();
      await sharepoint.restore();
    },
  },
  {
    title: "Security validates both, the severity goes down again, and those are told who must be.",
    tell: async ({ id, view, acting, exchange, sharepoint }) => {
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
        'The clock "GDPR Article 33 notification, The data protection commission" runs',
      );
      const content = ["WHAT_HAPPENED", "EFFECT_ON_DATA", "LIKELY_CONSEQUENCES", "ACTIONS_TAKEN", "CONTACT"];
      const owed = (await view()).notificationObligations.find(({ clock }) => clock === "GDPR_ARTICLE_33");
      const notice = {
        obligationId: owed?.id,
        content: content.map((item) => ({ item, text: "As far as it is known." })),
        evidence: "File 17.",
      };
      expect(await acting.reads("trust-advisor")).toBe(false);
      const expert = { personId: id("Ye-jin Han"), expertise: "Knows the authorities." };
      await acting.does("security-analyst", "engageExpert", expert);
      await acting.does("trust-advisor", "recordAuthorityNotice", notice);
      await releaseNotice(acting);
      await acting.mayNot("security-lead", "enterPostIncidentActivity", {}, "Marcus Bell");
      await acting.does("security-analyst", "enterPostIncidentActivity");
    },
  },
];
