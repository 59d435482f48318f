import { readFileSync } from "node:fs";
import path from "node:path";
import { readProcessModel } from "../reading/read-process-model.js";
import { english } from "../words/english.js";
import { matrixPage } from "./matrix-page.js";

const supergraph = path.join(__dirname, "../../../gateway/supergraph.graphql");
const { text } = matrixPage(readProcessModel(readFileSync(supergraph, "utf8")), english);

/** What the page says of a responsibility. */
function sectionOf(cell: string): string {
  const [, section = ""] = text.split(`{/* #${cell} */}`);
  return section.split("\n### ")[0] ?? "";
}

test.each([
  ["FORENSICS_INVESTIGATION", ["Evidence", "Investigation", "Disposal"], ["openInvestigation", "collectEvidence"]],
  ["SERVICE_INSIGHT_AND_EXPERTISE", ["ServiceNote", "Evidence"], ["addServiceNote", "editServiceNote"]],
  ["SECURITY_INCIDENT_OWNER", ["PlanStep", "Recommendation"], ["agreePlanStep", "acceptRecommendation"]],
])(
  "A responsibility leads to the records that its operations leave, and to the operations: %s",
  (cell, records, operations) => {
    const section = sectionOf(cell);
    for (const record of records) expect(section).toContain(`/process/controls.mdx#query-${record})`);
    for (const name of operations) expect(section).toContain(`/process/operations.mdx#${name})`);
  },
);

test("What is a responsibility's own stands before what it shares with many", () => {
  const [first = ""] = /\/process\/operations\.mdx#\w+/.exec(sectionOf("FORENSICS_INVESTIGATION")) ?? [];
  expect(first).toBe("/process/operations.mdx#openInvestigation");
  expect(sectionOf("FORENSICS_INVESTIGATION").indexOf("#addTag")).toBeGreaterThan(
    sectionOf("FORENSICS_INVESTIGATION").indexOf("#collectEvidence"),
  );
});
