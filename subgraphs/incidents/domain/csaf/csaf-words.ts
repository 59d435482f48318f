import type { NotAffectedJustification } from "../../../response-model/detection-and-analysis/detection/not-affected-justifications.js";
import type { Handling } from "../../../response-model/evidence/handlings.js";

/** CSAF 2.0 has the labels of TLP 1.0, none of which is for more than the marking that it stands for. */
export const tlpLabels: Readonly<Record<Handling, "RED" | "AMBER" | "GREEN" | "WHITE">> = {
  RED: "RED",
  // What is for an organization alone has no label: that of AMBER is for its customers as well.
  AMBER_STRICT: "RED",
  AMBER: "AMBER",
  GREEN: "GREEN",
  CLEAR: "WHITE",
};

export const flagLabels: Readonly<Record<NotAffectedJustification, string>> = {
  COMPONENT_NOT_PRESENT: "component_not_present",
  VULNERABLE_CODE_NOT_PRESENT: "vulnerable_code_not_present",
  VULNERABLE_CODE_NOT_IN_EXECUTE_PATH: "vulnerable_code_not_in_execute_path",
  VULNERABLE_CODE_CANNOT_BE_CONTROLLED_BY_ADVERSARY: "vulnerable_code_cannot_be_controlled_by_adversary",
  INLINE_MITIGATIONS_ALREADY_EXIST: "inline_mitigations_already_exist",
};
