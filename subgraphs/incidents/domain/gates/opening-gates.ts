import { gateRules } from "../../../response-model/machines/gate-rules.js";
import type { CaseService } from "../case-file.js";

/** The services that an incident is to be opened for, and its number. */
export interface OpeningFile {
  readonly services: readonly CaseService[];
  readonly number: string;
}

/** The gates of opening an incident. */
export const openingGates = gateRules<
  OpeningFile,
  { readonly serviceIds?: readonly string[]; readonly otherServiceIds?: readonly string[] }
>()({
  SERVICES_KNOWN: ({ services }, { input: { serviceIds = [], otherServiceIds = [] } }) => {
    const unknown = [...serviceIds, ...otherServiceIds].filter((id) => !services.some((service) => service.id === id));
    return unknown.length > 0 ? [["UNKNOWN", { ids: unknown }]] : [];
  },
});
