import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";

/** The gates of notes. */
export const noteGates = gateRules<CaseFile, { readonly serviceId?: string | null }>()({
  NOTE_OF_INVOLVED_SERVICE: ({ responses }, { input: { serviceId } }) =>
    !serviceId || responses.some((response) => response.serviceId === serviceId)
      ? []
      : [["NOT_INVOLVED", { service: serviceId }]],
});
