import { filtered, toMany, toPage } from "../../../../platform/graphql/reader/relations.js";
import { analysisConditions } from "../lists/analysis/analysis-conditions.js";
import { byNumber } from "./case-file-readings.js";
import { detail, part } from "./part.js";

const mine = { incidentId: "id" } as const;

/** What the readings of the kinds that a statement rests on call their rows. */
const aliases = { Alert: "alert", Evidence: "part", Finding: "part", Indicator: "indicator" } as const;

/** The rows whose ids a column names, as it names them. */
export const namedInOrder = (kind: keyof typeof aliases, column: string) =>
  toMany(
    kind,
    { id: { among: column } },
    {
      order: {
        by: [
          {
            expression: `array_position(of.${column}, ${aliases[kind]}.id)`,
            valueOf: () => 0,
            direction: "ASC",
          },
        ],
        direction: "ASC",
      },
    },
  );

/** The alerts, evidence and findings that a statement rests on. */
export const restsOn = {
  alerts: namedInOrder("Alert", "alertIds"),
  evidence: namedInOrder("Evidence", "evidenceIds"),
  findings: namedInOrder("Finding", "findingIds"),
} as const;

/** The lists of what the analysis of an incident keeps. */
export const analysisPages = {
  observedTechniques: toPage("ObservedTechnique", mine, {
    narrow: filtered(analysisConditions.ObservedTechnique, { states: ["OBSERVED"] }),
  }),
  hypotheses: toPage("Hypothesis", mine, { narrow: filtered(analysisConditions.Hypothesis) }),
} as const;

const ofHypothesis = { incidentId: "incidentId", hypothesisId: "id" } as const;

/** How the analysis of an incident is read. */
export const analysisReadings = {
  ObservedTechnique: part("ObservedTechnique", {
    relations: {
      ...restsOn,
      history: toPage(
        "ObservedTechniqueVersion",
        { incidentId: "incidentId", observedTechniqueId: "id" },
        { order: byNumber },
      ),
    },
  }),
  ObservedTechniqueVersion: detail("ObservedTechniqueVersion", { relations: restsOn }),
  Hypothesis: part("Hypothesis", {
    relations: {
      points: toPage("HypothesisPoint", ofHypothesis, { narrow: filtered(analysisConditions.HypothesisPoint) }),
      decisions: toPage("HypothesisDecision", ofHypothesis, { order: byNumber }),
    },
  }),
  HypothesisPoint: detail("HypothesisPoint", { relations: restsOn }),
  HypothesisDecision: detail("HypothesisDecision"),
} as const;
