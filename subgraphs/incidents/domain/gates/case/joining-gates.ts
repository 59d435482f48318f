import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile, CaseService } from "../../case-file.js";
import { affectedServices } from "../../service-file.js";

/** An incident, and a service that is to join it. */
export interface JoiningFile extends CaseFile {
  readonly joining: CaseService;
}

/** The gates of joining. */
export const joiningGates = gateRules<JoiningFile>()({
  SERVICE_JOINING: (file) =>
    affectedServices(file).some(({ service }) => service.id === file.joining.id)
      ? [["AFFECTED", { service: file.joining.name }]]
      : [],
});
