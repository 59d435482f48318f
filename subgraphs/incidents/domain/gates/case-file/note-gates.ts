import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";
import { type NamesServices, nameOfService } from "../../named-services.js";

/** The gates of notes. */
export const noteGates = gateRules<CaseFile & NamesServices, { readonly serviceId?: string | null }>()({
  NOTE_OF_INVOLVED_SERVICE: (file, { input: { serviceId } }) =>
    !serviceId || file.responses.some((response) => response.serviceId === serviceId)
      ? []
      : [["NOT_INVOLVED", { service: nameOfService(file, serviceId) }]],
});
