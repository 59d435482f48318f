import { currentWeaknesses } from "../../../response-model/weaknesses/current-weaknesses.js";
import { weaknessRelease } from "../../../response-model/weaknesses/weakness-release.js";
import { isWritable } from "./csaf-score.js";
import type { VulnerabilityToWrite } from "./vulnerability-to-write.js";

/** What CSAF has no field for, or what is not known here. */
export interface LeftOutOfAdvisory {
  readonly what: string;
  readonly reason: string;
}

/** What a CSAF document does not say of a vulnerability, each with the reason. Pure. */
export function leftOutOfAdvisory({ vulnerability, revisions }: VulnerabilityToWrite): readonly LeftOutOfAdvisory[] {
  const { cweIds, cvssVector, cvssTenths, handling, revision } = vulnerability;
  const isUnnamed = (id: string) => !currentWeaknesses.has(id);
  const some: readonly (readonly [boolean, LeftOutOfAdvisory])[] = [
    [
      cweIds.length > 1,
      { what: "cwe", reason: "CSAF 2.0 has one weakness for each vulnerability: the others are in a note." },
    ],
    [
      cweIds.some(isUnnamed),
      {
        what: "cwe",
        reason: `CSAF asks for the name of a weakness, and CWE ${weaknessRelease.version} has none for ${cweIds.filter(isUnnamed).join(", ")}: such a one is in a note.`,
      },
    ],
    [
      cvssVector !== null && !isWritable(vulnerability),
      { what: "scores", reason: `CSAF 2.0 has no field for CVSS 4.0: the vector ${cvssVector} is in a note.` },
    ],
    [
      cvssVector === null && cvssTenths !== null,
      { what: "scores", reason: "CSAF asks for the vector of a score, and none was given: the score is in a note." },
    ],
    [
      handling === "AMBER_STRICT",
      {
        what: "distribution",
        reason:
          "CSAF 2.0 has the labels of TLP 1.0, which has none for AMBER+STRICT: the label is RED, and the text says the marking.",
      },
    ],
    [
      vulnerability.disclosedAt !== null && revisions.length < revision,
      {
        what: "revision_history",
        reason:
          "Revisions that were published among fewer, or are older than the newest ones, stand there by their number alone.",
      },
    ],
    [true, { what: "discovery_date", reason: "When it was found is not known here, only when it was reported." }],
    [
      true,
      {
        what: "involvements",
        reason:
          "CSAF has no fields for the days that are agreed, how it was confirmed, nor for the incidents in which it was exploited.",
      },
    ],
    [true, { what: "product_identification_helper", reason: "Services have no CPE and no package URL here." }],
  ];
  return some.flatMap(([isSo, one]) => (isSo ? [one] : []));
}
