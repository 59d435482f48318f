import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseService } from "../../case-file.js";
import type { FindingToLink } from "../../records/hunts/finding-to-link.js";

/** The services that an incident is to be opened for, and its number. */
export interface OpeningFile {
  /** Those of the organization that the input names. */
  readonly named: readonly CaseService[];
  readonly number: string;
  /** The finding of a hunt that it is opened from. */
  readonly finding?: FindingToLink | null;
}

/** The gates of opening an incident. */
export const openingGates = gateRules<
  Pick<OpeningFile, "named">,
  { readonly serviceIds?: readonly string[]; readonly otherServiceIds?: readonly string[] }
>()({
  SERVICES_KNOWN: ({ named }, { input: { serviceIds = [], otherServiceIds = [] } }) => {
    const unknown = [...serviceIds, ...otherServiceIds].filter((id) => !named.some((service) => service.id === id));
    return unknown.length > 0 ? [["UNKNOWN", { ids: unknown }]] : [];
  },
});
