import type { RegulationAssessment } from "../../../../subgraphs/incidents/domain/records/notification/regulation-assessment.js";
import { clocks } from "../../../../subgraphs/response-model/notification/clocks/clocks.js";
import type { History } from "../../simulation/history.js";

/** Which laws Trust has found to apply. */
export const regulationRows = ({ plan, all, obligations }: History): readonly RegulationAssessment[] =>
  all("assessApplicableRegulations").flatMap(({ at, by, partId }) =>
    obligations
      .filter(({ addresseeName }) => addresseeName !== "")
      .map(({ clock, reason }) => ({
        id: partId ?? "",
        incidentId: plan.id,
        law: clocks[clock].law,
        applies: true,
        reason: reason ?? "",
        assessedById: by.id,
        assessedAt: new Date(at),
      })),
  );
