import type { Chapter } from "./chapter.js";
import { executives } from "./executives.js";
import { judgement, membersOf } from "./openings.js";

/** From the alert to a declared incident with a lead and owners, who change. */
export const leadAndOwners: readonly Chapter[] = [
  {
    title:
      "Exchange and SharePoint are affected, and each is assessed by its own team before the incident is declared.",
    tell: async (the) => {
      const { id, view, memory } = the;
      const title = "A token opens mail and files";
      const { alertId } = await the.open(title, [id("SharePoint")]);
      const { acting } = the;
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
      await acting.notYet(
        "security-lead",
        "declareIncident",
        declaration,
        "The severity for SharePoint is not assessed",
      );
      const provisional = {
        serviceId,
        severity: "HIGH",
        functionalImpact: "MEDIUM",
        informationImpacts: ["PRIVACY_BREACH"],
        recoverability: "REGULAR",
        reason: "Nobody answers.",
      };
      await acting.notYet("security-lead", "setProvisionalSeverity", provisional, "Ask its on-call; after that time");
      const judged = { serviceId, ...judgement("LOW"), reason: "Few files are open to the token." };
      await acting.mayNot("exchange-engineer", "reassessSeverity", judged, "SharePoint");
      await acting.does("sharepoint-engineer", "reassessSeverity", judged);
      await acting.mayNot("exchange-engineer", "declareIncident", declaration, "Microsoft 365 Security Response Team");
      await acting.does("security-lead", "declareIncident", declaration);
      expect(await view()).toMatchObject({ state: "DECLARED", phase: "DETECTION_AND_ANALYSIS", severity: "MEDIUM" });
    },
  },
  {
    title: "The lead hands over, and may not any more what the successor may now.",
    tell: async ({ id, view, acting, staff, openOffer }) => {
      const held = await staff("assignLead", "security-lead", ["Seo-yeon Kim", "security-lead"]);
      const again = { personId: id("Min-jun Lee") };
      await acting.notYet("security-lead", "assignLead", again, "Seo-yeon Kim is the incident response lead already");
      await acting.does("security-lead", "offerHandover", {
        assignmentId: held,
        personId: id("Marcus Bell"),
        briefing: "The second application is not looked at yet.",
      });
      const assignmentId = await openOffer();
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
    },
  },
  {
    title: "An owner who cannot be reached is replaced, once an executive incident manager has approved it.",
    tell: async ({ id, view, acting, staff, openOffer }) => {
      const own = (name: string, persona: string, service: string) =>
        staff("assignOwner", "security-analyst", [name, persona], { serviceId: id(service) });
      await own("Ji-woo Park", "exchange-engineer", "Exchange");
      const unreachable = await own("Henrik Lund", "sharepoint-on-call", "SharePoint");
      const narrower = { handling: "RED", reason: "An insider may be involved." };
      await acting.notYet("security-analyst", "changeHandling", narrower, "hide the incident from Henrik Lund");

      const input = { assignmentId: unreachable, personId: id("Amara Okafor"), reason: "No answer since noon." };
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
      await acting.does("security-analyst", "replaceRoleHolder", input);
      const assignmentId = await openOffer();
      const insist = { serviceId: id("SharePoint"), businessImpact: "Still here." };
      await acting.mayNot("sharepoint-on-call", "flagEradication", insist, "Marcus Bell, SharePoint");
      await acting.mayNot("sharepoint-on-call", "acceptOwnership", { assignmentId }, "Amara Okafor");
      await acting.does("sharepoint-engineer", "acceptOwnership", { assignmentId });
      expect((await view()).assignments.slice(-2)).toMatchObject([
        { personName: "Henrik Lund", state: "REPLACED", endReason: "No answer since noon." },
        { personName: "Amara Okafor", state: "ACCEPTED" },
      ]);
    },
  },
];
