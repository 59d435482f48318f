import { responseIn } from "./case-view.js";
import type { Chapter } from "./chapter.js";
import { executives } from "./executives.js";
import { latestOf } from "./latest-of.js";
import { judgement } from "./openings.js";

/** Each service goes its way, and back. */
export const twoServices: readonly Chapter[] = [
  {
    title: "Both services are contained, each by its own team, on an analysis that covers it.",
    tell: async ({ id, view, acting, exchange, sharepoint, analyse }) => {
      const start = { serviceId: id("SharePoint"), plan: "Block the address." };
      await analyse({ serviceIds: [id("Exchange")] });
      await acting.mayNot("exchange-engineer", "startContainment", start, "SharePoint");
      await acting.notYet("sharepoint-engineer", "startContainment", start, "No analysis that covers SharePoint");
      await analyse({ serviceIds: [id("SharePoint")] });
      await exchange.contain();
      expect((await view()).phase).toBe("DETECTION_AND_ANALYSIS");
      await sharepoint.contain();
      expect((await view()).phase).toBe("CONTAINMENT");
    },
  },
  {
    title:
      "The eradication of SharePoint is flagged, and approved by somebody who could not read the case before being asked.",
    tell: async ({ id, cordon, view, acting, exchange, sharepoint }) => {
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
      const { me } = await cordon.read<{ me: { work: object[]; followUps: object[] } }>(
        "executive-director",
        "{ me { work { kind subject { __typename ... on Approval { id } } } followUps { id } } }",
      );
      expect(me.work).toContainEqual({ kind: "APPROVAL", subject: { __typename: "Approval", id: approvalId } });
      expect(me.followUps).toEqual([]);
      expect(await acting.reads("executive-director")).toBe(true);
      const answer = { approvalId, reason: "After the close of business." };
      await acting.mayNot("sharepoint-engineer", "grantApproval", answer, executives);
      await acting.does("executive-director", "grantApproval", answer);
      expect(await acting.reads("executive-director")).toBe(false);

      const another = { serviceId, plan: "Every session ends, at once." };
      await acting.notYet("sharepoint-engineer", "startEradication", another, "for another input than this one");
      await sharepoint.startEradication(plan);
      await exchange.startEradication();
      expect((await view()).approvals).toMatchObject([
        { operation: "REPLACE_ROLE_HOLDER", state: "USED" },
        { operation: "START_ERADICATION", state: "USED" },
      ]);
    },
  },
  {
    title: "The severity rises after the declaration, and the priority with it.",
    tell: async ({ id, view, acting }) => {
      const grave = { functionalImpact: "HIGH", informationImpacts: ["PRIVACY_BREACH"], recoverability: "EXTENDED" };
      const judged = {
        serviceId: id("Exchange"),
        ...judgement("CRITICAL", grave),
        reason: "All tenants are open to it.",
      };
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
    },
  },
  {
    title:
      "Exchange goes back to analysis while SharePoint is in eradication, which cannot recover until Exchange is through again.",
    tell: async ({ cordon, view, acting, exchange, sharepoint, analyse }) => {
      await sharepoint.evict();
      await sharepoint.agreeRecovery();
      await exchange.evict();
      const { serviceId } = exchange;
      await acting.does("security-analyst", "issueRecoveryGuidance", { serviceId, text: "Trust Monday's image." });
      const guidanceId = await latestOf(cordon, "guidance", acting.incidentId, serviceId);
      const back = { serviceId, reason: "A second application shows the same traces." };
      await acting.mayNot("sharepoint-engineer", "returnToAnalysis", back, "Marcus Bell, Ji-woo Park");
      await acting.does("exchange-engineer", "returnToAnalysis", back);
      expect((await view()).phase).toBe("DETECTION_AND_ANALYSIS");
      const over = "This belongs to an earlier round of Exchange, which is in round 2 now.";
      await acting.notYet("exchange-engineer", "acknowledgeGuidance", { guidanceId }, over);
      const start = { serviceId: sharepoint.serviceId, plan: "From the image of Monday." };
      const evicted = "It is not recorded that the adversary is evicted from Exchange in round 2.";
      await acting.notYet("sharepoint-engineer", "startRecovery", start, evicted);
      await analyse({ serviceIds: [serviceId] });
      await exchange.contain();
      await exchange.startEradication();
      await exchange.evict();
      await exchange.agreeRecovery();
    },
  },
  {
    title: "Then SharePoint goes back, and Exchange waits; the milestones of both rounds stay.",
    tell: async ({ view, acting, exchange, sharepoint, analyse }) => {
      const back = { serviceId: sharepoint.serviceId, reason: "A sign-in with the same token, an hour ago." };
      await acting.does("security-analyst", "returnToAnalysis", back);
      const start = { serviceId: exchange.serviceId, plan: "From the image of Monday." };
      const closed = "It is not recorded that all known vulnerable paths into SharePoint are closed in round 2.";
      await acting.notYet("exchange-engineer", "startRecovery", start, closed);
      await analyse({ serviceIds: [sharepoint.serviceId] });
      await sharepoint.contain();
      // The approval was used in the round before, and so the flag is gone.
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
    },
  },
];
