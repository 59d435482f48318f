import { endedReason } from "../advice/ended-reason.js";
import type { CaseFile } from "../case-file.js";
import type { Participant } from "../people/participant.js";

/** Takes back the questions that wait for an answer when the incident ends: nobody is held to answer them any more. */
export const withdrawOpenQuestions = (
  { consultations }: Pick<CaseFile, "consultations">,
  { personId, name }: Pick<Participant, "personId" | "name">,
  now: Date,
) =>
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
            reason: endedReason,
          },
        }) as const,
    );
