import { simpleOrder } from "../../../../platform/graphql/lists/order.js";
import { filtered, toMany, toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import { custodyConditions } from "../lists/case/custody-conditions.js";
import { partConditions } from "../lists/case/part-conditions.js";
import { partOrders } from "../lists/case/part-orders.js";
import { detail, part } from "./part.js";

const itsEvidence = toOne("Evidence", { incidentId: "incidentId", id: "evidenceId" });
const ofEvidence = { incidentId: "incidentId", evidenceId: "id" } as const;
const ofInvestigation = { incidentId: "incidentId", investigationId: "id" } as const;

/** How evidence is read, what it was collected for and what became of it. */
export const evidenceReadings = {
  Hunt: detail("Hunt"),
  Evidence: part("Evidence", {
    relations: {
      custodyEntries: toPage("CustodyEntry", ofEvidence, {
        narrow: filtered(custodyConditions),
        order: simpleOrder(
          { expression: "part.sequence", valueOf: ({ sequence }: { readonly sequence: number }) => sequence },
          "ASC",
        ),
        // Who reads where it was kept goes by who has it.
        handsOn: ["custodianId", "openedToId"],
      }),
      transfers: toPage("EvidenceTransfer", ofEvidence),
      disposals: toPage("Disposal", ofEvidence, { narrow: filtered(partConditions.Disposal) }),
      investigation: toOne("Investigation", { incidentId: "incidentId", id: "investigationId" }),
    },
  }),
  CustodyEntry: detail("CustodyEntry"),
  EvidenceTransfer: part("EvidenceTransfer", { relations: { evidence: itsEvidence } }),
  Investigation: part("Investigation", {
    relations: {
      findings: toPage("Finding", ofInvestigation),
      evidence: toPage("Evidence", ofInvestigation, {
        narrow: filtered(partConditions.Evidence),
        orderBy: partOrders.evidence,
      }),
    },
  }),
  Finding: detail("Finding", {
    relations: {
      evidence: toMany(
        "Evidence",
        { id: { among: "evidenceIds" } },
        // As it is named there.
        {
          order: {
            by: [{ expression: "array_position(of.evidenceIds, part.id)", valueOf: () => 0, direction: "ASC" }],
            direction: "ASC",
          },
        },
      ),
    },
  }),
  LegalHold: part("LegalHold", { relations: { evidence: itsEvidence } }),
  Disposal: part("Disposal", { relations: { evidence: itsEvidence } }),
  RetentionEntry: detail("RetentionEntry"),
  Archive: detail("Archive"),
} as const;
