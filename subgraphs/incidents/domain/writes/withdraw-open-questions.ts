import type { Write } from "../../../../platform/actions/decision.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { CaseFile } from "../case-file.js";
import type { Records } from "../records/records.js";

/** Takes back the questions that wait for an answer when the incident ends: nobody is held to answer them any more. */
export const withdrawOpenQuestions = (
  { consultations }: Pick<CaseFile, "consultations">,
  { personId, name }: Pick<Viewer, "personId" | "name">,
  now: Date,
): readonly Write<Records>[] =>
  consultations
    .filter(({ state }) => state === "REQUESTED")
    .map(
      ({ id }) =>
        ({
          update: "Consultation",
          id,
          set: {
            state: "WITHDRAWN",
            settledById: personId,
            settledByName: name,
            settledAt: now,
            reason: "The incident ended.",
          },
        }) as const,
    );
